-- What a policy asks before a row is written, about the log or child it is written for. Each answers only whoever sees something of it.

-- Whether someone in a post could take part: she works with children, need not stay out, and the family shares something with her service.
create function access.could_take_part(log uuid, post uuid, person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from access.own_grant o cross join access.usable_post(platform.municipality(), log, post, platform.now()) p
    join access.consented(platform.municipality(), log, platform.now()) c on c.service_id = p.service_id
    where o.log_id = log and p.person_id = person)
$$;

-- Whether she could hold the baton: what is shared with her service covers all there is.
create function access.could_hold(log uuid, post uuid, person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.could_take_part(log, post, person) and access.may_hold(platform.municipality(), log, post, platform.now())
$$;

-- Whether the actor is the one who started it or has taken it over, while the family has not answered. Before its first derivation too.
create function access.starts(log uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from relay.access_facts_log l where l.municipality_id = platform.municipality() and l.log_id = log and l.state = 'awaiting'
      and l.started_by = platform.person() and l.started_post = platform.post())
$$;

-- Whose exclusion the actor may lift: her own, and one whose no no longer counts by itself (row 18).
create function access.may_lift(log uuid, by uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select by = platform.person() or not exists (
    select from access.deciders(platform.municipality(), log, platform.now()) d where d.person_id = by and d.principal)
$$;

-- Whether the actor has written this record of a child herself, in the unit she works in: a log is started with one's own record (row 5).
create function access.registered(child uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from children.access_facts_child c where c.municipality_id = platform.municipality() and c.child_id = child
      and c.registered_by = platform.person() and c.unit_id = platform.unit())
$$;

-- Whether something was written or decided since the log was last started: before it is opened again, what came before is no question of access yet.
create function access.is_of_this_start(log uuid, at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from relay.access_facts_log l where l.municipality_id = platform.municipality() and l.log_id = log and at >= l.consent_since)
$$;

-- Row 31: whether the actor is head of a unit that opened a log for this child, and need not stay out herself. Of the record that her unit has
-- only started a log with, and no other.
create function access.heads_opening_unit(child uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select platform.role() = 'head' and exists (
    select from access.own_grant g join relay.access_facts_log l on l.municipality_id = platform.municipality() and l.log_id = g.log_id
    where (child = l.record_id or (child = l.child_id and l.opened_at is not null)) and l.opening_unit_id = platform.unit())
$$;

select platform.entrust(f, 'laget_app') from unnest(array['access.could_take_part(uuid, uuid, uuid)', 'access.could_hold(uuid, uuid, uuid)', 'access.starts(uuid)',
  'access.may_lift(uuid, uuid)', 'access.registered(uuid)', 'access.is_of_this_start(uuid, timestamptz)', 'access.heads_opening_unit(uuid)']::regprocedure[]) f;
