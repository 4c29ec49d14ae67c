-- The links to the guardians in one record of a child, each with the blocks of that person in any record of her.
create function access.guardians_of(m uuid, record uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', g.guardian_id, 'person', g.person_id, 'responsibility', g.responsibility,
      'confirmedAt', g.confirmed_at, 'endedAt', g.ended_at,
      'blocks', (select coalesce(jsonb_agg(jsonb_build_object('record', b.record_id, 'unit', b.unit_id, 'liftedAt', b.lifted_at)), '[]')
        from children.access_facts_block b where b.municipality_id = m and record in (b.record_id, b.child_id) and b.person_id = g.person_id))
    order by g.guardian_id), '[]')
  from children.access_facts_guardian g where g.municipality_id = m and g.child_id = record
$$;

-- The facts that access.derive reads, as one document for modules/access/policy.ts to judge by itself. Never a grant: only so is the
-- comparison of the two a test.
create function access.facts_of(m uuid, log uuid, t timestamptz) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with l as (select * from relay.access_facts_log x where x.municipality_id = m and x.log_id = log),
  p as (select x.* from relay.access_facts_participant x where x.municipality_id = m and x.log_id = log),
  o as (select x.* from relay.access_facts_offer x where x.municipality_id = m and x.log_id = log),
  near as (
    select q.unit_id from organisation.access_facts_post q where q.municipality_id = m
      and q.post_id in (select l.holder_post from l union select l.started_post from l union select p.post_id from p where p.ended_at is null)
    union select l.opening_unit_id from l),
  -- two ways in, each by its index: put together with `or` they read every post of the municipality
  post as (
    select q.* from organisation.access_facts_post q where q.municipality_id = m
      and q.post_id in (select l.started_post from l union select l.holder_post from l union select p.post_id from p union select o.to_post from o)
    union
    select q.* from organisation.access_facts_post q where q.municipality_id = m and q.role = 'head' and q.unit_id in (select n.unit_id from near n)),
  record as (
    select r.child_id, r.person_id from l join children.access_facts_child r on r.municipality_id = m and l.child_id in (r.child_id, r.same_as))
  select jsonb_build_object(
    'log', (select jsonb_build_object('id', l.log_id, 'child', l.child_id, 'record', l.record_id, 'state', l.state, 'openingUnit', l.opening_unit_id,
      'startedPost', l.started_post, 'openedAt', l.opened_at, 'closedAt', l.closed_at, 'consentSince', l.consent_since,
      'holder', case when l.holder_post is not null then jsonb_build_object('person', l.holder_id, 'post', l.holder_post) end) from l),
    'child', (select jsonb_build_object('birthDate', c.birth_date, 'person', c.person_id, 'unit', c.unit_id)
      from l join children.access_facts_child c on c.municipality_id = m and c.child_id = l.child_id),
    'guardians', (select access.guardians_of(m, l.child_id) from l),
    'record', (select jsonb_build_object('birthDate', c.birth_date, 'person', c.person_id, 'guardians', access.guardians_of(m, l.record_id))
      from l join children.access_facts_child c on c.municipality_id = m and c.child_id = l.record_id),
    'openedBy', (select coalesce(jsonb_agg(distinct x.opening_unit_id), '[]') from record r
      join relay.access_facts_log x on x.municipality_id = m and x.record_id = r.child_id and x.opened_at is not null),
    'decisions', (select coalesce(jsonb_agg(jsonb_build_object('service', c.service_id, 'giver', c.giver_id, 'role', c.giver_role, 'decision', c.decision, 'channel', c.channel, 'givenOn', c.given_on,
        'areas', c.areas, 'from', c.valid_from, 'until', c.valid_until, 'at', c.decided_at) order by c.decided_at, c.id), '[]')
      from l join access.consent c on c.municipality_id = m and c.log_id = log and c.decided_at >= l.consent_since),
    'relatives', (select coalesce(jsonb_agg(distinct x.person_id), '[]') from (
        select g.person_id from record r join children.access_facts_guardian g on g.municipality_id = m and g.child_id = r.child_id
        union all select r.person_id from record r where r.person_id is not null) x),
    'posts', (select coalesce(jsonb_agg(jsonb_build_object('post', q.post_id, 'person', q.person_id, 'unit', q.unit_id, 'service', q.service_id,
        'role', q.role, 'from', q.valid_from, 'until', nullif(q.valid_until, 'infinity')) order by q.post_id), '[]') from post q),
    'participants', (select coalesce(jsonb_agg(jsonb_build_object('person', p.person_id, 'post', p.post_id, 'endedAt', p.ended_at)
        order by p.since, p.post_id), '[]') from p),
    'offer', (select jsonb_build_object('person', o.to_person, 'post', o.to_post) from o),
    'exclusions', (select coalesce(jsonb_agg(jsonb_build_object('person', x.person_id, 'by', x.decided_by, 'liftedAt', x.lifted_at)), '[]')
      from access.exclusion x where x.municipality_id = m and x.log_id = log),
    'conflicts', (select coalesce(jsonb_agg(jsonb_build_object('person', x.person_id, 'liftedAt', x.lifted_at)), '[]')
      from record r join access.conflict x on x.municipality_id = m and x.child_id = r.child_id),
    'succession', (select coalesce(jsonb_agg(jsonb_build_object('service', s.service_id, 'rank', s.rank)), '[]')
      from relay.access_facts_succession s where s.municipality_id = m and s.log_id = log),
    'healthReleases', (select coalesce(jsonb_agg(jsonb_build_object('guardian', r.guardian_person_id, 'released', r.released, 'at', r.decided_at)
        order by r.decided_at, r.id), '[]') from access.health_release r where r.municipality_id = m and r.log_id = log),
    'areasInUse', to_jsonb(access.areas_in_use(m, log)),
    'areasEver', to_jsonb(access.areas_ever(m, t)),
    'settings', access.settings(m, t),
    'settingsWhenClosed', (select access.settings(m, l.closed_at) from l where l.closed_at is not null))
$$;

-- Only for whoever sees anything of the log; absent otherwise, as the log itself is.
create function access.facts(log uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.facts_of(platform.municipality(), log, platform.now()) where exists (select from access.own_grant g where g.log_id = log)
$$;
select platform.entrust('access.guardians_of(uuid, uuid)');
select platform.entrust('access.facts_of(uuid, uuid, timestamptz)');
select platform.entrust('access.facts(uuid)', 'laget_app');
