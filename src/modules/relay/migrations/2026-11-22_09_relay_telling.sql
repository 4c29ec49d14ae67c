-- Who is concerned by what has just happened in a log: persons, for a mail that says no more than that something awaits. The actor may see
-- none of them. Guardians who are kept away are among nobody's (row 31).
create function relay.concerned(log uuid, circle text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with m (id) as (select platform.municipality())
  select d.person_id from m cross join lateral access.deciders(m.id, concerned.log, platform.now()) d where circle = 'family'
  union
  select h.person_id from m join relay.log l on l.municipality_id = m.id and l.id = concerned.log
    join relay.holding h on (h.municipality_id, h.log_id, h.id) = (l.municipality_id, l.id, l.holding) where circle = 'holder'
  union
  select h.person_id from m join lateral (select x.person_id from relay.holding x where x.municipality_id = m.id and x.log_id = concerned.log
    order by x.n desc limit 1) h on circle = 'last-holder'
  union
  select x.person_id from m join relay.participant x on x.municipality_id = m.id and x.log_id = concerned.log and x.ended_at is null where circle = 'team'
  union
  select x.person_id from m join relay.participant x on x.municipality_id = m.id and x.log_id = concerned.log and x.since = platform.now() where circle = 'joined'
  union
  -- those who left in this very act: their service lost its consent (row 50)
  select x.person_id from m join relay.participant x on x.municipality_id = m.id and x.log_id = concerned.log and x.ended_at = platform.now() where circle = 'left'
  union
  select o.to_person from m join relay.offer o on o.municipality_id = m.id and o.log_id = concerned.log
    and (o.state = 'offered' or o.answered_at = platform.now()) where circle = 'asked'
  union
  select l.started_by from m join relay.log l on l.municipality_id = m.id and l.id = concerned.log where circle = 'starter'
  union
  select p.person_id from m join organisation.access_facts_post p on p.municipality_id = m.id and p.role = 'privacy-officer'
    and p.valid_from <= platform.now() and platform.now() < p.valid_until where circle = 'privacy-officer'
$$;
select platform.entrust('relay.concerned(uuid, text)', 'laget_app', 'laget_jobs');
