-- What follows here from something that happened in another module. Each looks for itself whether it has happened.

-- Row 5: everyone has said yes to a service joining. What each of the family answered becomes her consent, from this instant, unless she has
-- said something else about the service since.
create function access.consent_to_join(question uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into access.consent (municipality_id, id, log_id, child_id, service_id, purpose, decision, areas, valid_from, valid_until, giver_id, giver_role,
    channel, given_on, language, text_version, recorded_by, recorded_post, decided_at)
  select a.municipality_id, gen_random_uuid(), a.log_id, l.record_id, a.service_id, 'coordination', 'given', a.areas, platform.today(), a.valid_until,
    a.person_id, a.giver_role, 'digital', platform.oslo_date(a.answered_at), a.language, a.text_version, a.person_id,
    '00000000-0000-0000-0000-000000000000', platform.now()
  from relay.access_facts_join_answer a join relay.access_facts_log l on (l.municipality_id, l.log_id) = (a.municipality_id, a.log_id)
  where a.municipality_id = platform.municipality() and a.question_id = question and a.outcome = 'joined'
    and not exists (select from access.consent c where c.municipality_id = a.municipality_id and c.log_id = a.log_id and c.service_id = a.service_id
      and c.giver_id = a.person_id and c.decided_at >= a.answered_at)
$$;

-- Row 6: what was said about a start that was wiped, and about a child of whom nothing else is known.
create function access.forget_start(log uuid, child uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  if exists (select from relay.access_facts_log l where l.municipality_id = m and l.log_id = log and l.record_id is null) then
    delete from access.consent c where c.municipality_id = m and c.log_id = log;
    delete from access.hearing h where h.municipality_id = m and h.log_id = log;
    delete from access.exclusion x where x.municipality_id = m and x.log_id = log;
    delete from access.health_release r where r.municipality_id = m and r.log_id = log;
  end if;
  if not exists (select from relay.access_facts_log l where l.municipality_id = m and child in (l.child_id, l.record_id)) then
    delete from access.conflict x where x.municipality_id = m and x.child_id = child;
  end if;
end
$$;

select platform.entrust('access.consent_to_join(uuid)');
select platform.entrust('access.forget_start(uuid, uuid)', 'laget_app', 'laget_jobs');
