-- Who may see what, derived from facts (access-rules.md; the row numbers below are its rows). The same rules stand, written again and
-- independently, in modules/access/policy.ts; a property test holds the two against each other. Change both, never one.

-- A setting as it stands on the day of an instant: the municipality's own, else the default.
create function access.setting(m uuid, wanted text, t timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(
    (select s.value from organisation.access_facts_setting s
      where s.municipality_id = m and s.key = wanted and s.valid_from <= platform.oslo_date(t)
      order by s.valid_from desc, s.set_at desc limit 1),
    (select d.value from organisation.access_facts_setting_default d where d.key = wanted))
$$;

create function access.setting_list(m uuid, wanted text, t timestamptz) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select jsonb_array_elements_text(access.setting(m, wanted, t)))
$$;

-- The midnight on which a person born on that day reaches an age (born on 29 February: on 28 February in other years).
create function access.reaches(birth_date date, years integer) returns timestamptz
language sql stable set search_path = pg_catalog as $$
  select platform.oslo_midnight((birth_date + make_interval(years => years))::date)
$$;

-- The guardians who decide: confirmed, with parental responsibility, not ended, not blocked (row 31: not asked, not counted).
create function access.deciding_guardians(m uuid, child uuid, t timestamptz) returns table (person_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct g.person_id from children.access_facts_guardian g
  where g.municipality_id = m and g.child_id = child and g.responsibility
    and g.confirmed_at <= t and (g.ended_at is null or g.ended_at > t)
    and not exists (select from children.access_facts_block b
      where b.municipality_id = m and b.child_id = child and b.person_id = g.person_id and b.since <= t and (b.lifted_at is null or b.lifted_at > t))
$$;

-- Each giver's latest decision about each service of a log.
create function access.latest_decisions(m uuid, log uuid, t timestamptz)
returns table (service_id uuid, giver_id uuid, giver_role text, decision text, areas text[], valid_from date, valid_until date, decided_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (c.service_id, c.giver_id, c.giver_role)
    c.service_id, c.giver_id, c.giver_role, c.decision, c.areas, c.valid_from, c.valid_until, c.decided_at
  from access.consent c join relay.access_facts_log l on (l.municipality_id, l.log_id) = (c.municipality_id, c.log_id)
  where c.municipality_id = m and c.log_id = log and c.decided_at <= t and c.decided_at >= l.consent_since
  order by c.service_id, c.giver_id, c.giver_role, c.decided_at desc, c.id desc
$$;

-- What the family lets each service see at an instant: an area counts only when every giver whose word it needs has given it and none took it back.
-- `ever`: whatever the period, i.e. as long as nobody has refused or withdrawn (used after closing).
create function access.consented(m uuid, log uuid, t timestamptz, ever boolean default false)
returns table (service_id uuid, areas text[])
language sql stable security definer set search_path = pg_catalog as $$
  with facts as (
    select c.person_id as child_person, access.reaches(c.birth_date, (access.setting(m, 'consent-age', t))::int) as consent_day,
      access.reaches(c.birth_date, (access.setting(m, 'adult-age', t))::int) as adult_day,
      platform.oslo_midnight(platform.oslo_date(access.reaches(c.birth_date, (access.setting(m, 'consent-age', t))::int))
        + (access.setting(m, 'renewal-days-at-consent-age', t))::int) as renewal_end,
      access.setting_list(m, 'guardian-areas-after-consent-age', t) as shared_areas
    from relay.access_facts_log l
    join children.access_facts_child c on (c.municipality_id, c.child_id) = (l.municipality_id, l.child_id)
    where l.municipality_id = m and l.log_id = log),
  guardian as (
    select g.person_id from relay.access_facts_log l, access.deciding_guardians(m, l.child_id, t) g
    where l.municipality_id = m and l.log_id = log),
  latest as (
    select d.*, d.decision = 'given' and (ever or platform.oslo_date(t) between d.valid_from and d.valid_until) as stands
    from access.latest_decisions(m, log, t) d),
  -- until the day the child decides (and, for what was given before it, some days after: row 41): every deciding guardian
  by_guardians as (
    select asked.service_id, asked.area
    from (select distinct x.service_id, a.area from latest x cross join lateral unnest(x.areas) a(area) where x.stands and x.giver_role = 'guardian') asked
    where exists (select from guardian)
      and not exists (select from guardian g where not exists (
        select from latest x where x.giver_role = 'guardian' and x.giver_id = g.person_id and x.service_id = asked.service_id and x.stands
          and asked.area = any (x.areas)
          and (t < (select consent_day from facts) or x.decided_at < (select consent_day from facts))))),
  -- from that day: the young person; and the guardians too for some areas until she is of age (row 39)
  by_child as (
    select x.service_id, a.area
    from facts f join latest x on x.giver_role = 'child' and x.giver_id = f.child_person and x.stands
    cross join lateral unnest(x.areas) a(area)
    where t >= f.adult_day or a.area <> all (f.shared_areas)
      or not exists (select from guardian g where not exists (
        select from latest y where y.giver_role = 'guardian' and y.giver_id = g.person_id and y.service_id = x.service_id and y.stands
          and a.area = any (y.areas)))),
  granted as (
    select b.service_id, b.area from by_guardians b, facts f
    where t < f.consent_day
      or (t < f.renewal_end and t < f.adult_day and not exists (
        select from latest x where x.giver_role = 'child' and x.giver_id = f.child_person and x.service_id = b.service_id))
    union
    select b.service_id, b.area from by_child b, facts f where t >= f.consent_day)
  select g.service_id, array_agg(g.area order by g.area) from granted g group by g.service_id
$$;

-- Whose word counts at an instant: the deciding guardians, the young person from the age at which she decides, she alone when of age.
-- `principal`: whose no is a no to the whole service (a guardian's is not once the young person decides: it takes out some areas only).
create function access.deciders(m uuid, log uuid, t timestamptz) returns table (person_id uuid, giver_role text, principal boolean)
language sql stable security definer set search_path = pg_catalog as $$
  with facts as (
    select l.child_id, c.person_id, access.reaches(c.birth_date, (access.setting(m, 'consent-age', t))::int) as consent_day,
      access.reaches(c.birth_date, (access.setting(m, 'adult-age', t))::int) as adult_day
    from relay.access_facts_log l join children.access_facts_child c on (c.municipality_id, c.child_id) = (l.municipality_id, l.child_id)
    where l.municipality_id = m and l.log_id = log)
  select g.person_id, 'guardian', t < f.consent_day from facts f, access.deciding_guardians(m, f.child_id, t) g where t < f.adult_day
  union all
  select f.person_id, 'child', true from facts f where f.person_id is not null and t >= f.consent_day
$$;

-- The services that somebody has let in and nobody whose no counts has sent away: whatever the period, and whether or not everyone has answered.
-- What has run out, or waits for someone new to answer, may be renewed; what was taken back is gone.
create function access.lasting_services(m uuid, log uuid, t timestamptz) returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select d.service_id from access.latest_decisions(m, log, t) d
  left join access.deciders(m, log, t) r on (r.person_id, r.giver_role) = (d.giver_id, d.giver_role)
  group by d.service_id
  having bool_or(d.decision = 'given') and not coalesce(bool_or(r.principal and d.decision <> 'given'), false)
$$;

create function access.service_areas(m uuid, log uuid, service uuid, t timestamptz) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select c.areas from access.consented(m, log, t) c where c.service_id = service), '{}')
$$;

-- Staff who must stay out of this child's log: guardians and the child's own person (17), declared ties (17), excluded by the family (18).
create function access.barred(m uuid, log uuid, t timestamptz) returns table (person_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  with l as (select child_id, record_id from relay.access_facts_log where municipality_id = m and log_id = log)
  select g.person_id from l join children.access_facts_guardian g on g.municipality_id = m and g.child_id = l.child_id
  union select c.person_id from l join children.access_facts_child c on c.municipality_id = m and c.child_id = l.child_id where c.person_id is not null
  union select x.person_id from l join access.conflict x on x.municipality_id = m and x.child_id in (l.child_id, l.record_id)
    where x.since <= t and (x.lifted_at is null or x.lifted_at > t)
  union select x.person_id from access.exclusion x where x.municipality_id = m and x.log_id = log
    and x.since <= t and (x.lifted_at is null or x.lifted_at > t)
$$;

-- Posts that are in force at an instant and whose person may have to do with this log.
create function access.usable_posts(m uuid, log uuid, t timestamptz)
returns table (post_id uuid, person_id uuid, unit_id uuid, service_id uuid, role text)
language sql stable security definer set search_path = pg_catalog as $$
  select p.post_id, p.person_id, p.unit_id, p.service_id, p.role from organisation.access_facts_post p
  where p.municipality_id = m and p.valid_from <= t and t < p.valid_until
    and p.person_id not in (select b.person_id from access.barred(m, log, t) b)
$$;

create function access.areas_in_use(m uuid, log uuid) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select a.area from relay.access_facts_areas a where a.municipality_id = m and a.log_id = log)
$$;

-- A service can hold the baton only while its consent covers every area in use: the holder sees all about the child.
create function access.may_hold(m uuid, log uuid, post uuid, t timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from access.usable_posts(m, log, t) p join access.consented(m, log, t) c on c.service_id = p.service_id
    where p.post_id = post and access.areas_in_use(m, log) <@ c.areas)
$$;

-- The rules at one instant: one row per person and capacity who sees anything of this log.
create function access.grants_at(m uuid, log uuid, t timestamptz)
returns table (person_id uuid, post_id uuid, level text, areas text[], reason text)
language sql stable security definer set search_path = pg_catalog as $$
  with l as (select * from relay.access_facts_log x where x.municipality_id = m and x.log_id = log),
  child as (
    select c.person_id, access.reaches(c.birth_date, (access.setting(m, 'consent-age', t))::int) as consent_day,
      access.reaches(c.birth_date, (access.setting(m, 'adult-age', t))::int) as adult_day
    from l join children.access_facts_child c on (c.municipality_id, c.child_id) = (m, l.child_id)),
  post as materialized (select * from access.usable_posts(m, log, t)),
  consent as materialized (select * from access.consented(m, log, t)),
  lasting as materialized (select * from access.consented(m, log, t, true)),
  in_use as materialized (select access.areas_in_use(m, log) as areas),
  staff (person_id, post_id, level, areas, reason, weight) as (
    -- before consent: starter (1) and head of the opening unit (2)
    select p.person_id, p.post_id, 'start', '{}'::text[], 'starter', 1 from l join post p on p.post_id = l.started_post where l.state = 'awaiting'
    union all
    select p.person_id, p.post_id, 'start', '{}', 'head-of-opening-unit', 1 from l join post p on p.unit_id = l.opening_unit_id and p.role = 'head'
    where l.state = 'awaiting'
    -- open: holder (7), participants (8), heads (12), the one who is asked (14)
    union all
    select p.person_id, p.post_id, 'all', c.areas, 'holder', 4 from l join post p on p.post_id = l.holder_post
    join consent c on c.service_id = p.service_id cross join in_use u where l.state = 'open' and u.areas <@ c.areas
    union all
    select p.person_id, p.post_id, 'all', c.areas, 'participant', 3 from l
    join relay.access_facts_participant x on x.municipality_id = m and x.log_id = log and x.since <= t and (x.ended_at is null or x.ended_at > t)
    join post p on p.post_id = x.post_id join consent c on c.service_id = p.service_id where l.state = 'open'
    union all
    select p.person_id, p.post_id, 'core', '{}', 'offered', 2 from l
    join relay.access_facts_offer o on o.municipality_id = m and o.log_id = log
    join post p on p.post_id = o.to_post join consent c on c.service_id = p.service_id cross join in_use u
    where l.state = 'open' and u.areas <@ c.areas
    union all
    select p.person_id, p.post_id, 'core', '{}', 'head', 1 from l
    left join organisation.access_facts_post h on h.municipality_id = m and h.post_id = l.holder_post
    join post p on p.role = 'head' and (p.unit_id = l.opening_unit_id or p.unit_id = h.unit_id)
    where l.state in ('open', 'paused')
    -- paused: nobody in the services reads content; the last holder sees what renewing takes (53)
    union all
    select p.person_id, p.post_id, 'core', '{}', 'last-holder', 2 from l join post p on p.post_id = l.holder_post where l.state = 'paused'
    -- closed: the last holder for a while (57), the head of the opening unit for the archive (52, 58)
    union all
    select p.person_id, p.post_id,
      case when t < l.closed_at + make_interval(hours => 24 * (access.setting(m, 'content-days-after-closing', t))::int) then 'all' else 'core' end,
      case when t < l.closed_at + make_interval(hours => 24 * (access.setting(m, 'content-days-after-closing', t))::int) then c.areas else '{}' end,
      'last-holder', 2
    from l join post p on p.post_id = l.holder_post join lasting c on c.service_id = p.service_id
    where l.state = 'closed' and l.opened_at is not null
    union all
    select p.person_id, p.post_id, 'core', '{}', 'head', 1 from l join post p on p.role = 'head' and p.unit_id = l.opening_unit_id
    where l.state = 'closed' and l.opened_at is not null),
  best as (select distinct on (s.person_id, s.post_id) s.* from staff s order by s.person_id, s.post_id, s.weight desc),
  family as (
    -- guardians with parental responsibility until the child is of age (3, 26, 40, 42)
    select g.person_id, 'guardian' as reason,
      case when t < c.consent_day or coalesce((
        select r.released from access.health_release r where r.municipality_id = m and r.log_id = log and r.guardian_person_id = g.person_id
          and r.decided_at <= t order by r.decided_at desc, r.id desc limit 1), false)
      then access.setting_list(m, 'areas', t)
      else array_remove(access.setting_list(m, 'areas', t), access.setting(m, 'health-area', t) #>> '{}') end as areas
    from l cross join child c cross join access.deciding_guardians(m, l.child_id, t) g where t < c.adult_day
    -- the young person from the age at which she decides (39)
    union all
    select c.person_id, 'child', access.setting_list(m, 'areas', t) from child c where c.person_id is not null and t >= c.consent_day)
  select b.person_id, b.post_id, b.level, b.areas, b.reason from best b
  union all
  select f.person_id, '00000000-0000-0000-0000-000000000000'::uuid,
    -- a log that waits to be reopened stays readable to the family (56)
    case when l.opened_at is null then 'start' when l.state = 'paused' then 'core' else 'all' end,
    case when l.opened_at is null or l.state = 'paused' then '{}' else f.areas end, f.reason
  from family f cross join l where l.state <> 'closed' or l.opened_at is not null
$$;

-- The instants after t at which the answer may change by itself.
create function access.dated_changes(m uuid, log uuid, t timestamptz) returns table (instant timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  with l as (select * from relay.access_facts_log x where x.municipality_id = m and x.log_id = log),
  instants as (
    select platform.oslo_midnight(d.day) as instant from access.consent c
      cross join lateral (values (c.valid_from), (c.valid_until + 1)) d(day) where c.municipality_id = m and c.log_id = log
    union
    select platform.oslo_midnight(platform.oslo_date(access.reaches(c.birth_date, (access.setting(m, k.key, t))::int)) + k.later)
    from l join children.access_facts_child c on (c.municipality_id, c.child_id) = (m, l.child_id)
    cross join lateral (values ('consent-age', 0), ('adult-age', 0),
      ('consent-age', (access.setting(m, 'renewal-days-at-consent-age', t))::int)) k(key, later)
    union
    select e.instant from l join organisation.access_facts_post p on p.municipality_id = m
      and (p.post_id in (l.started_post, l.holder_post) or (p.role = 'head')
        or exists (select from relay.access_facts_participant x where x.municipality_id = m and x.log_id = log and x.post_id = p.post_id)
        or exists (select from relay.access_facts_offer o where o.municipality_id = m and o.log_id = log and o.to_post = p.post_id))
      cross join lateral (values (p.valid_from), (p.valid_until)) e(instant)
    union
    select l.closed_at + make_interval(hours => 24 * (access.setting(m, 'content-days-after-closing', t))::int) from l where l.closed_at is not null
    union
    select platform.oslo_midnight(s.valid_from) from organisation.access_facts_setting s where s.municipality_id = m)
  select distinct i.instant from instants i where i.instant > t and i.instant < 'infinity'
$$;

-- Rewrites the grants of a log from the facts, for now and for every stretch until the last dated change. Called in the transaction of their cause.
create function access.derive(log uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  later timestamptz[] := array(select d.instant from access.dated_changes(m, log, t) d order by d.instant);
begin
  delete from access."grant" g where g.municipality_id = m and g.log_id = log;
  insert into access."grant" (municipality_id, person_id, post_id, log_id, child_id, level, areas, reason, valid_from, valid_until)
  with edge as (
    select e.instant as since, lead(e.instant, 1, 'infinity') over (order by e.instant) as until, row_number() over (order by e.instant) as n
    from unnest(t || later) e(instant)),
  stretch as (
    select g.*, e.since, e.until, e.n from edge e cross join lateral access.grants_at(m, log, e.since) g),
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
language sql stable security definer set search_path = pg_catalog as $$
  select distinct g.log_id from access."grant" g
  where g.municipality_id = m and g.person_id in (select p.person_id from organisation.access_facts_post p where p.municipality_id = m and p.post_id = post)
    and g.post_id = post and g.valid_until > t
$$;

-- Logs with a dated change that has passed since their grants were derived, those that have waited longest first.
create function access.due(m uuid, t timestamptz, most integer) returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select x.log_id from access.next_change x where x.municipality_id = m and x.at <= t order by x.at, x.log_id limit most
$$;

-- The actor's own grants in force now. Policies of all schemas and all lists of logs start here: a view, not a function, because the planner
-- turns it into index probes (a definer function costs twice as much, `exists` makes heavy users pay for all their logs).
create view access.own_grant as
  select g.log_id, g.child_id, g.level, g.areas, g.reason, g.valid_until from access."grant" g
  where g.municipality_id = platform.municipality() and g.person_id = platform.person() and g.post_id = platform.post()
    and g.valid_from <= platform.now() and platform.now() < g.valid_until;
alter view access.own_grant owner to laget_keeper;
grant select on access.own_grant to laget_app;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'access'::regnamespace loop
    execute format('alter function %s owner to laget_keeper', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end
$$;
grant execute on function access.derive(uuid), access.setting(uuid, text, timestamptz), access.setting_list(uuid, text, timestamptz) to laget_app, laget_jobs;
