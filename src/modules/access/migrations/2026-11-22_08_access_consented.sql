-- What the family shares, and whose word counts (access-rules.md; the row numbers are its rows). The same rules stand, written again and
-- independently, in modules/access/consented.ts; a property test holds the two against each other. Change both, never one.
--
-- What is dated (birthdays, periods, posts, settings) is asked for an instant, t. Acts (a withdrawal, a block) are not: one that is written
-- is in force. Transactions that began earlier may still be under way, and their instant must not make them overlook it.

-- A setting as it stands on the day of an instant: the municipality's own, else the default.
create function access.setting(m uuid, wanted text, t timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select s.value from organisation.access_facts_setting s
      where s.municipality_id = m and s.key = wanted and s.valid_from <= platform.oslo_date(t)
      order by s.valid_from desc, s.set_at desc limit 1),
    (select d.value from organisation.access_facts_setting_default d where d.key = wanted))
$$;

-- All of them at once.
create function access.settings(m uuid, t timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_object_agg(d.key, coalesce((
    select s.value from organisation.access_facts_setting s
    where s.municipality_id = m and s.key = d.key and s.valid_from <= platform.oslo_date(t)
    order by s.valid_from desc, s.set_at desc limit 1), d.value))
  from organisation.access_facts_setting_default d
$$;

-- Every area there has been. What was written under one that the municipality no longer uses is still about the child.
create function access.areas_ever(m uuid, t timestamptz) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(
    select jsonb_array_elements_text(s.value) from organisation.access_facts_setting s
    where s.municipality_id = m and s.key = 'areas' and s.valid_from <= platform.oslo_date(t)
    union
    select jsonb_array_elements_text(d.value) from organisation.access_facts_setting_default d where d.key = 'areas'
    order by 1)
$$;

-- The midnight on which a person born on that day reaches an age (born on 29 February: on 28 February in other years).
create function access.reaches(birth_date date, years integer) returns timestamptz
language sql stable as $$
  select platform.oslo_midnight((birth_date + pg_catalog.make_interval(years => years))::date)
$$;

-- The child a log is about, and where she stands on her way to deciding herself. `renewing`: what her guardians agreed to before she decided
-- still holds (41).
create function access.child_of(m uuid, log uuid, t timestamptz)
returns table (child_id uuid, person_id uuid, decides_from timestamptz, decides boolean, renewing boolean, adult boolean, rules jsonb)
language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp as $$
  with age as materialized (
    select l.child_id, c.person_id, r.rules, access.reaches(c.birth_date, (r.rules ->> 'consent-age')::int) as decides_from,
      access.reaches(c.birth_date, (r.rules ->> 'adult-age')::int) as adult_from
    from relay.access_facts_log l
    join children.access_facts_child c on (c.municipality_id, c.child_id) = (l.municipality_id, l.child_id)
    cross join (select access.settings(m, t) offset 0) r(rules)
    where l.municipality_id = m and l.log_id = log)
  select a.child_id, a.person_id, a.decides_from, t >= a.decides_from,
    t >= a.decides_from and t < a.adult_from
      and platform.oslo_date(t) < platform.oslo_date(a.decides_from) + (a.rules ->> 'renewal-days-at-consent-age')::int,
    t >= a.adult_from, a.rules
  from age a
$$;

-- Whether someone is kept away from a child (31). A block holds for the record it stands on. One on a record that a unit wrote beside the child's
-- own (5) holds for her once that unit has opened a log for her, or is the one that wrote her down first: till then a start is all it has.
create function access.is_blocked(m uuid, record uuid, person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from children.access_facts_block b
    where b.municipality_id = m and b.person_id = person and b.lifted_at is null and (b.record_id = record or b.child_id = record and (
      exists (select from children.access_facts_child c where c.municipality_id = m and c.child_id = record and c.unit_id = b.unit_id)
      or exists (select from relay.access_facts_log l where l.municipality_id = m and l.child_id = record and l.opening_unit_id = b.unit_id
        and l.opened_at is not null))))
$$;

-- The guardians who decide: confirmed, with parental responsibility, not ended, not blocked (row 31: not asked, not counted).
create function access.deciding_guardians(m uuid, child uuid) returns table (person_id uuid)
language sql stable rows 2 security definer set search_path = pg_catalog, pg_temp as $$
  select distinct g.person_id from children.access_facts_guardian g
  where g.municipality_id = m and g.child_id = child and g.responsibility and g.confirmed_at is not null and g.ended_at is null
    and not access.is_blocked(m, child, g.person_id)
$$;

-- Each giver's latest decision about each service, since the log was last started.
create function access.latest_decisions(m uuid, log uuid)
returns table (service_id uuid, giver_id uuid, giver_role text, decision text, areas text[], valid_from date, valid_until date, decided_at timestamptz)
language sql stable rows 20 security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (c.service_id, c.giver_id, c.giver_role)
    c.service_id, c.giver_id, c.giver_role, c.decision, c.areas, c.valid_from, c.valid_until, c.decided_at
  from access.consent c join relay.access_facts_log l on (l.municipality_id, l.log_id) = (c.municipality_id, c.log_id)
  where c.municipality_id = m and c.log_id = log and c.decided_at >= l.consent_since
  order by c.service_id, c.giver_id, c.giver_role, c.decided_at desc, c.id desc
$$;

-- What the family lets each service see at an instant: an area counts only when everyone whose word it needs has given it.
create function access.consented(m uuid, log uuid, t timestamptz) returns table (service_id uuid, areas text[])
language sql stable rows 5 security definer set search_path = pg_catalog, pg_temp as $$
  with child as materialized (select * from access.child_of(m, log, t)),
  guardian as materialized (select g.person_id from child c cross join access.deciding_guardians(m, c.child_id) g),
  latest as materialized (select * from access.latest_decisions(m, log)),
  given as (
    select d.service_id, a.area, d.giver_id, d.giver_role, d.decided_at from latest d cross join lateral unnest(d.areas) a(area)
    where d.decision = 'given' and platform.oslo_date(t) between d.valid_from and d.valid_until),
  -- what every guardian has given; and what every one had given before the child decided
  by_guardians as (
    select g.service_id, g.area, count(*) = (select count(*) from guardian) as by_all,
      count(*) filter (where g.decided_at < c.decides_from) = (select count(*) from guardian) as before_she_decided
    from given g cross join child c where g.giver_role = 'guardian' and g.giver_id in (select x.person_id from guardian x)
    group by g.service_id, g.area),
  by_child as (select g.service_id, g.area from given g join child c on g.giver_role = 'child' and g.giver_id = c.person_id),
  shared as (
    select g.service_id, g.area from by_guardians g cross join child c
    where case when not c.decides then g.by_all
      else c.renewing and g.before_she_decided and not exists (
        select from latest d where d.service_id = g.service_id and d.giver_role = 'child' and d.giver_id = c.person_id) end
    union
    -- the young person herself; for some areas the guardians too, until she is of age (39)
    select y.service_id, y.area from by_child y cross join child c
    where c.decides and (c.adult or not c.rules -> 'guardian-areas-after-consent-age' ? y.area or not exists (select from guardian)
      or exists (select from by_guardians g where (g.service_id, g.area) = (y.service_id, y.area) and g.by_all)))
  select s.service_id, array_agg(s.area order by s.area) from shared s group by s.service_id
$$;

-- The services that somebody has let in and nobody whose no counts has sent away: whatever the period, and whether or not everyone has answered.
-- What has run out, or waits for someone new to answer, may be renewed (53); what was taken back is gone (50). A no that counts is the young
-- person's once she decides and has spoken, before that any guardian's.
create function access.lasting_services(m uuid, log uuid, t timestamptz) returns setof uuid
language sql stable rows 4 security definer set search_path = pg_catalog, pg_temp as $$
  with child as materialized (select * from access.child_of(m, log, t)),
  said as (
    select d.service_id, d.decision, (d.giver_role, d.giver_id) = ('child', c.person_id) as by_her,
      d.giver_role = 'guardian' and d.giver_id in (select g.person_id from access.deciding_guardians(m, c.child_id) g) as by_guardian,
      c.decides and bool_or((d.giver_role, d.giver_id) = ('child', c.person_id)) over (partition by d.service_id) as hers_counts
    from child c cross join access.latest_decisions(m, log) d)
  select s.service_id from said s group by s.service_id
  having bool_or(s.decision = 'given') and not bool_or(s.decision <> 'given' and case when s.hers_counts then s.by_her else s.by_guardian end)
$$;

-- Whose word counts at an instant: the deciding guardians, the young person from the age at which she decides, she alone when of age.
-- `principal`: whose no is a no to the whole service (a guardian's is not once the young person decides: it takes out some areas only).
create function access.deciders(m uuid, log uuid, t timestamptz) returns table (person_id uuid, giver_role text, principal boolean)
language sql stable rows 3 security definer set search_path = pg_catalog, pg_temp as $$
  with child as materialized (select * from access.child_of(m, log, t))
  select g.person_id, 'guardian', not c.decides from child c cross join access.deciding_guardians(m, c.child_id) g where not c.adult
  union all
  select c.person_id, 'child', true from child c where c.person_id is not null and c.decides
$$;

create function access.service_areas(m uuid, log uuid, service uuid, t timestamptz) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select c.areas from access.consented(m, log, t) c where c.service_id = service), '{}')
$$;
