-- How a log begins and ends by someone's act, and what happens when time has passed. The app may not write a log's state: these functions do,
-- and each asks once more whether the actor may.

-- Row 2: the head of the opening unit takes over from a starter who is away.
create function relay.take_over_start(the_log uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  update relay.log l set started_by = platform.person(), started_post = platform.post(), version = version + 1
  where l.municipality_id = m and l.id = the_log and l.state = 'awaiting' and l.opening_unit_id = platform.unit() and l.started_post <> platform.post()
    and platform.role() = 'head' and exists (select from access.own_grant g where g.log_id = the_log);
  if not found then raise exception 'not hers to take over' using errcode = 'LG001'; end if;
end
$$;

-- Row 1: the starter takes the question back. Answers the record of the child that was written.
create function relay.cancel_start(the_log uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  child uuid;
begin
  select l.child_id into child from relay.log l
  where l.municipality_id = m and l.id = the_log and l.state = 'awaiting' and l.started_post = platform.post() and l.started_by = platform.person()
  for no key update;
  if not found then raise exception 'not hers to cancel' using errcode = 'LG001'; end if;
  perform relay.end_start(m, the_log, 'cancelled', platform.now());
  return child;
end
$$;

-- Row 7: the holder closes it, for one of the reasons that a person can give. Answers the record of the child.
create function relay.close_log(the_log uuid, why text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  child uuid;
begin
  select l.child_id into child from relay.log l where l.municipality_id = m and l.id = the_log and l.state = 'open' for no key update;
  if not found or not exists (select from access.own_grant g where g.log_id = the_log and g.reason = 'holder')
    or why not in ('goal-reached', 'no-longer-needed', 'other-follow-up', 'moved', 'family-wish') then
    raise exception 'not hers to close' using errcode = 'LG001';
  end if;
  perform relay.end_log(m, the_log, why, platform.now());
  return child;
end
$$;

-- Row 59: the last holder or the head of the opening unit asks the family anew. What was agreed to before counts no more, and the team is the
-- one that comes together now.
create function relay.reopen_log(the_log uuid, new_why text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
begin
  perform from relay.log l where l.municipality_id = m and l.id = the_log and l.state = 'closed' and l.opened_at is not null for no key update;
  if not found or not exists (select from access.own_grant g where g.log_id = the_log and g.reason in ('last-holder', 'head')) then
    raise exception 'not hers to reopen' using errcode = 'LG001';
  end if;
  update relay.participant set ended_at = t where municipality_id = m and log_id = the_log and ended_at is null;
  update relay.proposal set withdrawn_at = t where municipality_id = m and log_id = the_log and withdrawn_at is null;
  insert into relay.start (municipality_id, log_id, n, why, written_by, written_at)
  select m, the_log, coalesce(max(s.n), 0) + 1, new_why, platform.person(), t from relay.start s where s.municipality_id = m and s.log_id = the_log;
  update relay.log set state = 'awaiting', was_closed_at = closed_at, was_close_reason = close_reason, closed_at = null, close_reason = null,
    started_by = platform.person(), started_post = platform.post(), consent_since = t, version = version + 1
  where municipality_id = m and id = the_log;
end
$$;

-- Row 5: what the answers so far come to: waiting, joined or declined; lapsed if nobody asks any more. Any no is a no; a yes needs the holder and
-- all whose no would be one.
-- Answers the log that asked, and the record of the child its starter wrote.
create function relay.settle_join(question uuid, out what text, out asking_log uuid, out child uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  q relay.join_question;
  post uuid;
  person uuid;
begin
  select x.* into q from relay.join_question x where x.municipality_id = m and x.id = question and x.ended_at is null for no key update;
  if not found then raise exception 'no such question' using errcode = 'LG001'; end if;
  select l.child_id, l.started_post, l.started_by into child, post, person from relay.log l
  where l.municipality_id = m and l.id = q.asking_log_id and l.state = 'awaiting' for no key update;
  asking_log := q.asking_log_id;
  if not found then
    what := 'lapsed';
    update relay.join_question x set ended_at = t, outcome = what where x.municipality_id = m and x.id = q.id;
    return;
  end if;
  what := case
    when q.holder_answer = 'no' or exists (select from relay.join_answer a join access.deciders(m, q.log_id, t) d on d.person_id = a.person_id
      where a.municipality_id = m and a.question_id = q.id and a.answer = 'no' and d.principal) then 'declined'
    when q.holder_answer = 'yes' and not exists (select from access.deciders(m, q.log_id, t) d where d.principal and not exists (
      select from relay.join_answer a where a.municipality_id = m and a.question_id = q.id and a.person_id = d.person_id and a.answer = 'yes')) then 'joined'
    else 'waiting' end;
  if what = 'waiting' then return; end if;
  update relay.join_question x set ended_at = t, outcome = what where x.municipality_id = m and x.id = q.id;
  perform relay.end_start(m, q.asking_log_id, case what when 'joined' then 'merged' else 'family-declined-joining' end, t);
  if what = 'declined' then return; end if;
  perform access.consent_to_join(q.id);
  insert into relay.participant (municipality_id, id, log_id, person_id, post_id, added_by, since)
  select m, gen_random_uuid(), q.log_id, person, post, person, t
  where not exists (select from relay.participant x where x.municipality_id = m and x.log_id = q.log_id and x.post_id = post and x.ended_at is null);
end
$$;

-- Row 6: days without an answer. Once a day, some at a time; each is in its own words what relay.settle answers.
create function relay.end_unanswered_starts(most integer) returns table (log_id uuid, what text, child uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  days integer := (access.setting(m, 'days-to-consent', t))::int;
begin
  what := 'no-consent';
  for log_id, child in
    select l.id, l.child_id from relay.log l
    where l.municipality_id = m and l.state = 'awaiting' and l.id in (
      select x.id from relay.log x
      where x.municipality_id = m and x.state = 'awaiting' and platform.oslo_date(x.consent_since) + days <= platform.oslo_date(t)
      order by x.consent_since, x.id limit most)
    order by l.id for no key update
  loop
    perform relay.end_start(m, log_id, 'no-consent', t);
    perform access.derive(log_id);
    return next;
  end loop;
end
$$;

-- Row 53: so many days after nobody could hold it.
create function relay.close_long_paused(most integer) returns table (log_id uuid, what text, child uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  days integer := (access.setting(m, 'days-paused', t))::int;
begin
  what := 'paused-too-long';
  for log_id, child in
    select l.id, l.child_id from relay.log l
    where l.municipality_id = m and l.state = 'paused' and l.id in (
      select x.id from relay.log x
      where x.municipality_id = m and x.state = 'paused' and platform.oslo_date(x.paused_at) + days <= platform.oslo_date(t)
      order by x.paused_at, x.id limit most)
    order by l.id for no key update
  loop
    perform relay.end_log(m, log_id, what, t);
    perform access.derive(log_id);
    return next;
  end loop;
end
$$;

select platform.entrust(f, 'laget_app') from unnest(array['relay.take_over_start(uuid)', 'relay.cancel_start(uuid)', 'relay.close_log(uuid, text)',
  'relay.reopen_log(uuid, text)', 'relay.settle_join(uuid)']::regprocedure[]) f;
select platform.entrust(f, 'laget_jobs') from unnest(array['relay.end_unanswered_starts(integer)',
  'relay.close_long_paused(integer)']::regprocedure[]) f;
