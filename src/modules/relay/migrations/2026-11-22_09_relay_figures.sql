-- Figures about the relay logs of a municipality, half-year by half-year (docs/adr/0012), and what each member of a head's own staff has to do.
-- What is told of them, in groups of five, stands in the schema figures.
-- When the first family was asked. For the job, and only while a half-year is to be told: on all other nights no log is read.
create function relay.first_start() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select min(l.started_at) from relay.log l where l.municipality_id = platform.municipality()
$$;

-- Exact counts of a half-year, for the job alone, which puts them in groups before they are kept; as things stood when its last day ended.
-- Every part has a row, in an order that does not follow from the counts: nobody who sees which parts are told together learns anything.
create function relay.count_half_year(first_day date, next_day date) returns table (name text, part text, n integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with span (m, since, until) as (
    select platform.municipality(), platform.oslo_midnight(first_day), platform.oslo_midnight(next_day)),
  logs as materialized (
    select s.since, s.until, l.municipality_id, l.id, l.level, l.state, l.paused_at, l.started_at, l.opened_at, l.consent_since, l.close_reason, l.closed_at,
      -- one that the family is asked about anew had ended before
      coalesce(l.closed_at, l.was_closed_at) as ended_at
    from span s join relay.log l on l.municipality_id = s.m),
  in_force as materialized (
    select l.level, case when l.state = 'paused' and l.paused_at < l.until then 'nobody' else p.service_id::text end as service
    from logs l
    left join lateral (select h.post_id from relay.holding h where h.municipality_id = l.municipality_id and h.log_id = l.id and h.since < l.until
      order by h.n desc limit 1) h on true
    left join organisation.access_facts_post p on (p.municipality_id, p.post_id) = (l.municipality_id, h.post_id)
    where l.opened_at < l.until and (l.ended_at is null or l.ended_at >= l.until)),
  promises as (
    -- a day that was promised, and the day it was kept on
    select e.promised_on, platform.oslo_date(w.written_at) as kept_on
    from span s join relay.evaluation e on e.municipality_id = s.m and e.promised_on >= first_day and e.promised_on < next_day
    join relay.entry w on (w.municipality_id, w.id) = (e.municipality_id, e.entry_id) and w.removed_at is null
    union all
    select m.evaluate_on, null
    from span s join relay.measure m on m.municipality_id = s.m and m.state = 'active' and m.evaluate_on >= first_day and m.evaluate_on < next_day
    join relay.entry w on (w.municipality_id, w.id) = (m.municipality_id, m.entry_id) and w.removed_at is null
    join logs l on l.id = m.log_id and (l.ended_at is null or platform.oslo_date(l.ended_at) > m.evaluate_on)),
  services (id) as (
    select distinct p.service_id::text from span s join organisation.access_facts_post p on p.municipality_id = s.m and p.role in ('employee', 'head')
    union all select 'nobody'),
  counts (name, part, n) as (
    select 'level', p.level::text, count(f.level) from generate_series(1, 3) p(level) left join in_force f on f.level = p.level group by p.level
    union all
    select 'holder', p.id, count(f.service) from services p left join in_force f on f.service = p.id group by p.id
    union all
    select 'awaiting', 'all', count(*) from logs l
    where (l.started_at < l.until and (l.opened_at is null or l.opened_at >= l.until) and (l.closed_at is null or l.closed_at >= l.until))
      or (l.state = 'awaiting' and l.opened_at < l.until and l.consent_since < l.until)
    union all
    select 'opened', p.part, count(l.id) from (values ('soon', true), ('later', false)) p(part, soon)
    left join logs l on l.opened_at >= l.since and l.opened_at < l.until
      and (platform.oslo_date(l.opened_at) - platform.oslo_date(l.started_at) <= 14) = p.soon
    group by p.part
    union all
    select 'closed', 'all', count(*) from logs l where l.opened_at is not null and l.ended_at >= l.since and l.ended_at < l.until
    union all
    -- row 6: the count that remains
    select 'no-consent', 'all', count(*) from logs l
    where l.opened_at is null and l.closed_at >= l.since and l.closed_at < l.until
      and l.close_reason in ('consent-refused', 'no-consent', 'cancelled', 'family-declined-joining')
    union all
    select 'evaluated', p.part, count(x.promised_on) from (values ('in-time'), ('late'), ('not-yet')) p(part)
    left join promises x on p.part = case when x.kept_on is null then 'not-yet' when x.kept_on <= x.promised_on then 'in-time' else 'late' end
    group by p.part)
  select c.name, c.part, c.n::integer from counts c order by c.name, c.part <> 'nobody', c.part
$$;

-- Row 13: what each member of the head's own staff takes part in, holds and answers for. Numbers only, and no way from them to a child. Each log is
-- looked up: a join the planner would do by reading all of them, once for each of her staff (PostgreSQL 15).
create function relay.unit_load() returns table (post_id uuid, logs integer, holds integer, measures integer, overdue integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.post_id, takes_part.n::integer, holds.n::integer, answers.n::integer, answers.overdue::integer
  from organisation.access_facts_post p
  cross join lateral (
    select count(*) as n from relay.participant x
    where x.municipality_id = p.municipality_id and x.post_id = p.post_id and x.ended_at is null
      and (select l.state from relay.log l where (l.municipality_id, l.id) = (x.municipality_id, x.log_id)) in ('open', 'paused')) takes_part
  cross join lateral (
    select count(*) as n from relay.holding h
    where h.municipality_id = p.municipality_id and h.post_id = p.post_id
      and (select l.holding from relay.log l where (l.municipality_id, l.id) = (h.municipality_id, h.log_id)) = h.id) holds
  cross join lateral (
    select count(*) as n, count(*) filter (where m.deadline < platform.today()) as overdue
    from relay.measure m
    join relay.entry e on (e.municipality_id, e.id) = (m.municipality_id, m.entry_id) and e.removed_at is null
    where m.municipality_id = p.municipality_id and m.responsible_id = p.person_id and m.responsible_post = p.post_id and m.state = 'active'
      and (select l.state from relay.log l where (l.municipality_id, l.id) = (m.municipality_id, m.log_id)) in ('open', 'paused')) answers
  where p.municipality_id = platform.municipality() and p.unit_id = platform.unit() and platform.role() = 'head' and p.role in ('employee', 'head')
    and p.valid_from <= platform.now() and platform.now() < p.valid_until
$$;

select platform.entrust(f, 'laget_jobs') from unnest(array['relay.first_start()', 'relay.count_half_year(date, date)']::regprocedure[]) f;
select platform.entrust('relay.unit_load()', 'laget_app');
