-- Who may see what, derived from what the family shares and from who has which post (access-rules.md; the row numbers are its rows). The same
-- rules stand, written again and independently, in modules/access/policy.ts; a property test holds the two against each other. Change both,
-- never one. An instant t is asked for what is dated; acts that are written are in force.

-- Staff who must stay out of this child's log: guardians and the child's own person, in whichever record of her they stand, and declared
-- ties (17); those excluded by the family (18).
create function access.barred(m uuid, log uuid) returns table (person_id uuid)
language sql stable rows 5 security definer set search_path = pg_catalog, pg_temp as $$
  with record as materialized (
    select r.child_id, r.person_id from relay.access_facts_log l
    join children.access_facts_child r on r.municipality_id = m and l.child_id in (r.child_id, r.same_as)
    where l.municipality_id = m and l.log_id = log)
  select g.person_id from record r join children.access_facts_guardian g on g.municipality_id = m and g.child_id = r.child_id
  union select r.person_id from record r where r.person_id is not null
  union select x.person_id from record r join access.conflict x on x.municipality_id = m and x.child_id = r.child_id and x.lifted_at is null
  union select x.person_id from access.exclusion x where x.municipality_id = m and x.log_id = log and x.lifted_at is null
$$;

-- A post that is in force at an instant, of someone who works with children (15, 16, 62) and may have to do with this log. At most one row.
create function access.usable_post(m uuid, log uuid, post uuid, t timestamptz)
returns table (post_id uuid, person_id uuid, unit_id uuid, service_id uuid, role text)
language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp as $$
  select p.post_id, p.person_id, p.unit_id, p.service_id, p.role from organisation.access_facts_post p
  where p.municipality_id = m and p.post_id = post and p.role in ('employee', 'head') and p.valid_from <= t and t < p.valid_until
    and p.person_id not in (select b.person_id from access.barred(m, log) b)
$$;

-- The posts that this log may be of any concern to: who started it, holds it, takes part or is asked to take over, and the heads of their units
-- and of the one that opened it.
create function access.posts_near(m uuid, log uuid)
returns table (post_id uuid, person_id uuid, unit_id uuid, service_id uuid, role text, valid_from timestamptz, valid_until timestamptz)
language sql stable rows 10 security definer set search_path = pg_catalog, pg_temp as $$
  with l as materialized (select * from relay.access_facts_log x where x.municipality_id = m and x.log_id = log),
  named as materialized (
    select p.* from organisation.access_facts_post p where p.municipality_id = m and p.post_id in (
      select l.started_post from l union select l.holder_post from l
      union select x.post_id from relay.access_facts_participant x where x.municipality_id = m and x.log_id = log and x.ended_at is null
      union select o.to_post from relay.access_facts_offer o where o.municipality_id = m and o.log_id = log))
  select n.post_id, n.person_id, n.unit_id, n.service_id, n.role, n.valid_from, n.valid_until from named n
  union
  select h.post_id, h.person_id, h.unit_id, h.service_id, h.role, h.valid_from, h.valid_until from organisation.access_facts_post h
  where h.municipality_id = m and h.role = 'head' and h.unit_id in (select n.unit_id from named n union select l.opening_unit_id from l)
$$;

-- Those of them that are in force at an instant and whose person may have to do with this log.
create function access.usable_posts(m uuid, log uuid, t timestamptz)
returns table (post_id uuid, person_id uuid, unit_id uuid, service_id uuid, role text)
language sql stable rows 10 security definer set search_path = pg_catalog, pg_temp as $$
  select p.post_id, p.person_id, p.unit_id, p.service_id, p.role from access.posts_near(m, log) p
  where p.role in ('employee', 'head') and p.valid_from <= t and t < p.valid_until
    and p.person_id not in (select b.person_id from access.barred(m, log) b)
$$;

-- The heads who step in, in order: the opening unit's, then those of participating units in the order the family set.
create function access.succession(m uuid, log uuid, t timestamptz) returns table (post_id uuid, service_id uuid, place bigint)
language sql stable rows 4 security definer set search_path = pg_catalog, pg_temp as $$
  select p.post_id, p.service_id, row_number() over (order by p.unit_id = l.opening_unit_id desc, s.rank nulls last, p.unit_id, p.post_id)
  from relay.access_facts_log l join access.usable_posts(m, log, t) p on p.role = 'head'
  left join relay.access_facts_succession s on s.municipality_id = m and s.log_id = log and s.service_id = p.service_id
  where l.municipality_id = m and l.log_id = log and (p.unit_id = l.opening_unit_id or exists (
    select from relay.access_facts_participant x join organisation.access_facts_post q on q.municipality_id = m and q.post_id = x.post_id
    where x.municipality_id = m and x.log_id = log and x.ended_at is null and q.unit_id = p.unit_id))
$$;

create function access.areas_in_use(m uuid, log uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(select a.area from relay.access_facts_areas a where a.municipality_id = m and a.log_id = log)
$$;

-- A service can hold the baton only while its consent covers every area in use: the holder sees all about the child.
create function access.may_hold(m uuid, log uuid, post uuid, t timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from access.usable_post(m, log, post, t) p join access.consented(m, log, t) c on c.service_id = p.service_id
    where access.areas_in_use(m, log) <@ c.areas)
$$;

-- The rules at one instant: one row per person and capacity who sees anything of this log.
create function access.grants_at(m uuid, log uuid, t timestamptz)
returns table (person_id uuid, post_id uuid, level text, areas text[], reason text)
language sql stable rows 15 security definer set search_path = pg_catalog, pg_temp as $$
  with l as materialized (select * from relay.access_facts_log x where x.municipality_id = m and x.log_id = log),
  child as materialized (select * from access.child_of(m, log, t)),
  post as materialized (select * from access.usable_posts(m, log, t)),
  -- once closed, what was shared on the day it closed
  consent as materialized (select c.* from l cross join access.consented(m, log, coalesce(l.closed_at, t)) c),
  lasting as materialized (
    select x.service_id from l cross join access.lasting_services(m, log, coalesce(l.closed_at, t)) x(service_id) where l.state in ('paused', 'closed')),
  in_use as materialized (select access.areas_in_use(m, log) as areas),
  staff (person_id, post_id, level, areas, reason, weight) as (
    -- before consent: starter (1) and head of the opening unit (2)
    select p.person_id, p.post_id, 'start', '{}'::text[], 'starter', 2 from l join post p on p.post_id = l.started_post where l.state = 'awaiting'
    union all
    select p.person_id, p.post_id, 'start', '{}', 'head-of-opening-unit', 1 from l join post p on p.unit_id = l.opening_unit_id and p.role = 'head'
    where l.state = 'awaiting'
    -- open: holder (7), participants (8), the one who is asked (14), heads (12): core, too, needs a consent in force for their service
    union all
    select p.person_id, p.post_id, 'all', c.areas, 'holder', 4 from l join post p on p.post_id = l.holder_post
    join consent c on c.service_id = p.service_id cross join in_use u where l.state = 'open' and u.areas <@ c.areas
    union all
    select p.person_id, p.post_id, 'all', c.areas, 'participant', 3 from l
    join relay.access_facts_participant x on x.municipality_id = m and x.log_id = log and x.ended_at is null
    join post p on p.post_id = x.post_id join consent c on c.service_id = p.service_id where l.state = 'open'
    union all
    select p.person_id, p.post_id, 'core', '{}', 'offered', 2 from l
    join relay.access_facts_offer o on o.municipality_id = m and o.log_id = log
    join post p on p.post_id = o.to_post join consent c on c.service_id = p.service_id cross join in_use u
    where l.state = 'open' and u.areas <@ c.areas
    union all
    select p.person_id, p.post_id, 'core', '{}', 'head', 1 from l
    left join organisation.access_facts_post h on h.municipality_id = m and h.post_id = l.holder_post
    join post p on p.role = 'head' and p.unit_id in (l.opening_unit_id, h.unit_id) join consent c on c.service_id = p.service_id
    where l.state = 'open'
    -- paused: nobody in the services reads content; the last holder and the last consented head see what renewing takes, unless their service
    -- was said no to (50, 53)
    union all
    select p.person_id, p.post_id, 'core', '{}', 'last-holder', 2 from l join post p on p.post_id = l.holder_post
    join lasting r on r.service_id = p.service_id where l.state = 'paused'
    union all
    (select p.person_id, p.post_id, 'core', '{}'::text[], 'head', 1 from l cross join access.succession(m, log, t) s
    join lasting r on r.service_id = s.service_id join post p on p.post_id = s.post_id where l.state = 'paused' order by s.place limit 1)
    -- closed: the last holder for a while (57), the head of the opening unit for the archive (52, 58)
    union all
    select p.person_id, p.post_id, case when k.keeps then 'all' else 'core' end, case when k.keeps then c.areas else '{}' end, 'last-holder', 2
    from l join post p on p.post_id = l.holder_post join lasting r on r.service_id = p.service_id cross join child y
    left join consent c on c.service_id = p.service_id
    cross join lateral (select c.areas is not null
      and platform.oslo_date(t) < platform.oslo_date(l.closed_at) + (y.rules ->> 'content-days-after-closing')::int) k(keeps)
    where l.state = 'closed' and l.opened_at is not null
    union all
    select p.person_id, p.post_id, 'core', '{}', 'head', 1 from l join post p on p.role = 'head' and p.unit_id = l.opening_unit_id
    where l.state = 'closed' and l.opened_at is not null),
  best as (select distinct on (s.person_id, s.post_id) s.* from staff s order by s.person_id, s.post_id, s.weight desc),
  family as (
    -- guardians with parental responsibility until the child is of age (3, 26, 42); health only if the one who decides allows it (40)
    select g.person_id, 'guardian' as reason,
      case when c.decides and not coalesce((
        select r.released from access.health_release r where r.municipality_id = m and r.log_id = log and r.guardian_person_id = g.person_id
        order by r.decided_at desc, r.id desc limit 1), false)
      then c.rules ->> 'health-area' end as without
    from child c cross join access.deciding_guardians(m, c.child_id) g where not c.adult
    -- the young person from the age at which she decides (39)
    union all
    select c.person_id, 'child', null from child c where c.person_id is not null and c.decides)
  select b.person_id, b.post_id, b.level, b.areas, b.reason from best b
  union all
  select f.person_id, '00000000-0000-0000-0000-000000000000'::uuid, level.it,
    case level.it when 'all' then array_remove(access.areas_ever(m, t), f.without) else '{}' end, f.reason
  from family f cross join l
  -- a log that waits to be reopened stays readable to the family (56)
  cross join lateral (select case when l.opened_at is null then 'start' when l.state = 'paused' then 'core' else 'all' end) level(it)
  where l.state <> 'closed' or l.opened_at is not null
$$;

-- The instants after t at which the answer may change by itself. Settings that are to come bring their own birthdays and periods with them.
create function access.dated_changes(m uuid, log uuid, t timestamptz) returns table (instant timestamptz)
language sql stable rows 10 security definer set search_path = pg_catalog, pg_temp as $$
  with l as materialized (select * from relay.access_facts_log x where x.municipality_id = m and x.log_id = log),
  coming as materialized (
    select s.key, s.value, s.valid_from from organisation.access_facts_setting s where s.municipality_id = m and s.valid_from > platform.oslo_date(t)),
  number as materialized (
    select n.key, n.value::int as n from (
      select now.key, now.value #>> '{}' as value from jsonb_each(access.settings(m, t)) now
      union select c.key, c.value #>> '{}' from coming c) n
    where n.key in ('consent-age', 'adult-age', 'renewal-days-at-consent-age', 'content-days-after-closing')),
  day as (
    select d.day from access.consent c cross join lateral (values (c.valid_from), (c.valid_until + 1)) d(day)
    where c.municipality_id = m and c.log_id = log
    union all
    select platform.oslo_date(access.reaches(c.birth_date, age.n)) + coalesce(later.n, 0)
    from l join children.access_facts_child c on (c.municipality_id, c.child_id) = (m, l.child_id)
    join number age on age.key in ('consent-age', 'adult-age')
    left join lateral (select 0 union all select x.n from number x where x.key = 'renewal-days-at-consent-age') later(n) on age.key = 'consent-age'
    union all
    select platform.oslo_date(l.closed_at) + x.n from l join number x on x.key = 'content-days-after-closing' where l.closed_at is not null
    union all
    select c.valid_from from coming c),
  instants as (
    select platform.oslo_midnight(d.day) as instant from day d
    union all
    select e.instant from access.posts_near(m, log) p cross join lateral (values (p.valid_from), (p.valid_until)) e(instant))
  select distinct i.instant from instants i where i.instant > t and i.instant < 'infinity'
$$;

-- Rewrites the grants of a log from the facts, for now and for every stretch until the last dated change. Called in the transaction of their cause.
create function access.derive(log uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  later timestamptz[];
begin
  -- a rule that is being changed meanwhile is waited for, or waits (access.rules_changed)
  perform pg_advisory_xact_lock_shared(hashtextextended('access.rules ' || m, 0));
  later := array(select d.instant from access.dated_changes(m, log, t) d order by d.instant);
  delete from access."grant" g where g.municipality_id = m and g.log_id = log;
  insert into access."grant" (municipality_id, person_id, post_id, log_id, child_id, level, areas, reason, valid_from, valid_until)
  with edge as (
    -- what holds now holds for a transaction that began a moment ago, too
    select e.instant as at, case when e.n = 1 then '-infinity' else e.instant end as since, lead(e.instant, 1, 'infinity') over (order by e.n) as until, e.n
    from unnest(t || later) with ordinality e(instant, n)),
  stretch as (
    select g.*, e.since, e.until, e.n from edge e cross join lateral access.grants_at(m, log, e.at) g),
  -- neighbouring stretches that say the same become one row
  island as (
    select s.*, s.n - row_number() over (partition by s.person_id, s.post_id, s.level, s.areas, s.reason order by s.n) as run from stretch s)
  select m, i.person_id, i.post_id, log, l.record_id, i.level, i.areas, i.reason, min(i.since), max(i.until)
  from island i join relay.access_facts_log l on l.municipality_id = m and l.log_id = log
  where l.record_id is not null
  group by i.person_id, i.post_id, i.level, i.areas, i.reason, i.run, l.record_id;

  delete from access.next_change x where x.municipality_id = m and x.log_id = log;
  insert into access.next_change (municipality_id, log_id, at)
  select m, log, later[1] from relay.access_facts_log l
  where l.municipality_id = m and l.log_id = log and l.record_id is not null and cardinality(later) > 0;
end
$$;

-- Logs of which something is to be seen in a post, now or later.
create function access.logs_seen_in(m uuid, post uuid, t timestamptz) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct g.log_id from access."grant" g
  where g.municipality_id = m and g.person_id in (select p.person_id from organisation.access_facts_post p where p.municipality_id = m and p.post_id = post)
    and g.post_id = post and g.valid_until > t
$$;

-- Logs with a dated change that has passed since their grants were derived, those that have waited longest first.
create function access.due(m uuid, t timestamptz, most integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.log_id from access.next_change x where x.municipality_id = m and x.at <= t order by x.at, x.log_id limit most
$$;

-- A rule of the municipality will be another: every log that anybody may see is due to be derived anew (relay.settle_due does, some at a time).
-- Whoever derives one at this moment has not read the new rule: the lock waits for them to finish and makes those who come later wait for this to end,
-- so that no log is left with what was computed from the old rules.
create function access.rules_changed() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
begin
  if not exists (select from organisation.access_facts_setting s where s.municipality_id = m and s.set_at = t) then
    raise exception 'no rule has changed' using errcode = 'LG001';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('access.rules ' || m, 0));
  update access.next_change x set at = t where x.municipality_id = m and x.at > t;
  insert into access.next_change (municipality_id, log_id, at)
  select m, l.log_id, t from relay.access_facts_log l
  where l.municipality_id = m and l.record_id is not null
    and not exists (select from access.next_change x where x.municipality_id = m and x.log_id = l.log_id);
end
$$;

-- The actor's own grants in force now. Policies of all schemas and all lists of logs start here: a view, not a function, because the planner
-- turns it into index probes (a definer function costs twice as much, `exists` makes heavy users pay for all their logs).
create view access.own_grant as
  select g.log_id, g.child_id, g.level, g.areas, g.reason, g.valid_until from access."grant" g
  where g.municipality_id = (select platform.municipality()) and g.person_id = (select platform.person()) and g.post_id = (select platform.post())
    and g.valid_from <= (select platform.now()) and (select platform.now()) < g.valid_until;
alter view access.own_grant owner to laget_keeper;
grant select on access.own_grant to laget_app;

-- Whether somebody sees all of a log now. What she told others of it with the family's consent stands no longer than that.
create function access.sees_all(log uuid, person uuid, post uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access."grant" g where g.municipality_id = platform.municipality() and g.person_id = person and g.post_id = post
    and g.log_id = log and g.level = 'all' and g.valid_from <= platform.now() and platform.now() < g.valid_until)
$$;
select platform.entrust('access.sees_all(uuid, uuid, uuid)', 'laget_app');

select platform.entrust(p.oid) from pg_proc p where p.pronamespace = 'access'::regnamespace;
grant execute on function access.derive(uuid), access.setting(uuid, text, timestamptz) to laget_app, laget_jobs;
grant execute on function access.rules_changed() to laget_app;
