-- Where the baton lies after a change of facts. Called in the transaction of every act that changes facts, before access.derive,
-- and by the job that follows dated changes. It is the only thing besides an accepted offer that moves a baton.

-- The head who steps in: the first of those in line whose service may hold the baton.
create function relay.interim_post(m uuid, the_log uuid, t timestamptz) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.post_id from access.succession(m, the_log, t) s where access.may_hold(m, the_log, s.post_id, t) order by s.place limit 1
$$;

-- A new stretch of holding: the holder is a participant too, and an unanswered offer of the old holder lapses.
create function relay.take_baton(m uuid, the_log uuid, post uuid, why text, t timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  holding_id uuid := gen_random_uuid();
  holder uuid := (select p.person_id from organisation.access_facts_post p where p.municipality_id = m and p.post_id = post);
begin
  insert into relay.holding (municipality_id, log_id, id, person_id, post_id, n, cause, since)
  select m, the_log, holding_id, holder, post, coalesce(max(h.n), 0) + 1, why, t from relay.holding h where h.municipality_id = m and h.log_id = the_log;
  if not exists (select from relay.participant x where x.municipality_id = m and x.log_id = the_log and x.post_id = post and x.ended_at is null) then
    insert into relay.participant (municipality_id, id, log_id, person_id, post_id, added_by, since)
    values (m, gen_random_uuid(), the_log, holder, post, holder, t);
  end if;
  update relay.offer set state = 'lapsed', answered_at = t where municipality_id = m and log_id = the_log and state = 'offered';
  update relay.log set state = 'open', holding = holding_id, opened_at = coalesce(opened_at, t), paused_at = null, closed_at = null, close_reason = null,
    was_closed_at = null, was_close_reason = null, version = version + 1
  where municipality_id = m and id = the_log;
end
$$;

-- The records a child has here: the one that counts, and those that point at it.
create function relay.records_of(m uuid, child uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with first as (
    select coalesce(c.same_as, c.child_id) as id from children.access_facts_child c where c.municipality_id = m and c.child_id = child)
  select first.id from first
  union all
  select c.child_id from first join children.access_facts_child c on c.municipality_id = m and c.same_as = first.id
$$;

-- Row 5: beside a living log for the same child a start is a question to its family and holder; true while it is one.
create function relay.waits_to_join(m uuid, the_log uuid, t timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  living uuid;
  asking record;
  changed uuid[];
begin
  select l.child_id, p.service_id into asking from relay.log l
  join organisation.access_facts_post p on p.municipality_id = m and p.post_id = l.started_post where l.municipality_id = m and l.id = the_log;
  select l.id into living from relay.log l
  where l.municipality_id = m and l.state in ('open', 'paused') and l.child_id = any (array(select relay.records_of(m, asking.child_id)));
  with lapsed as (
    update relay.join_question q set ended_at = t, outcome = 'lapsed'
    where q.municipality_id = m and q.asking_log_id = the_log and q.ended_at is null and q.log_id is distinct from living returning q.log_id)
  select array_agg(lapsed.log_id) into changed from lapsed;
  perform platform.mark_changed(changed);
  if living is null then return false; end if;
  insert into relay.join_question (municipality_id, id, log_id, asking_log_id, service_id, asked_at)
  select m, gen_random_uuid(), living, the_log, asking.service_id, t
  where not exists (select from relay.join_question q where q.municipality_id = m and q.asking_log_id = the_log and q.ended_at is null);
  if found then perform platform.mark_changed(array[living]); end if;
  return true;
end
$$;

-- A start that comes to nothing. Row 6: it keeps a count and no more. One that should have opened a closed log again leaves that as it was.
create function relay.end_start(m uuid, the_log uuid, why text, t timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed uuid[];
begin
  -- a question that is being answered at this moment is passed by: whoever answers it finds that nobody asks any more (relay.settle_join)
  with lapsed as (
    update relay.join_question q set ended_at = t, outcome = 'lapsed'
    where q.municipality_id = m and q.id in (
      select x.id from relay.join_question x where x.municipality_id = m and x.asking_log_id = the_log and x.ended_at is null
      for no key update skip locked)
    returning q.log_id)
  select array_agg(lapsed.log_id) into changed from lapsed;
  perform platform.mark_changed(changed);
  delete from relay.start s using relay.log l where l.municipality_id = m and l.id = the_log and s.municipality_id = m and s.log_id = the_log
    and (l.opened_at is null or s.written_at >= l.consent_since);
  delete from relay.proposal p using relay.log l where l.municipality_id = m and l.id = the_log and p.municipality_id = m and p.log_id = the_log
    and (l.opened_at is null or p.proposed_at >= l.consent_since);
  update relay.proposal p set withdrawn_at = null from relay.log l
  where l.municipality_id = m and l.id = the_log and p.municipality_id = m and p.log_id = the_log and p.withdrawn_at = l.consent_since;
  update relay.log set state = 'closed', closed_at = coalesce(was_closed_at, t), close_reason = coalesce(was_close_reason, why), was_closed_at = null,
    was_close_reason = null, child_id = case when opened_at is not null then child_id end, version = version + 1,
    consent_since = coalesce((select max(s.written_at) from relay.start s where s.municipality_id = m and s.log_id = the_log), consent_since)
  where municipality_id = m and id = the_log;
end
$$;

-- A log that lived ends. Nobody is asked any more to hold it or to join it.
create function relay.end_log(m uuid, the_log uuid, why text, t timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update relay.offer set state = 'lapsed', answered_at = t where municipality_id = m and log_id = the_log and state = 'offered';
  update relay.join_question set ended_at = t, outcome = 'lapsed' where municipality_id = m and log_id = the_log and ended_at is null;
  update relay.log set state = 'closed', holding = null, closed_at = t, close_reason = why, paused_at = null, version = version + 1
  where municipality_id = m and id = the_log;
end
$$;

-- Answers what happened, and to which record of a child: unchanged, opened, refused, interim, paused, resumed, consent-withdrawn.
create function relay.settle(the_log uuid, out what text, out child uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  l relay.log;
begin
  -- no key: whoever has just written in the log holds its key through a foreign key, and two of them would wait for each other
  select x.* into l from relay.log x where x.municipality_id = m and x.id = the_log for no key update;
  what := 'unchanged';
  child := l.child_id;
  if l.state = 'awaiting' then what := relay.settle_start(m, l, t);
  elsif l.state in ('open', 'paused') then what := relay.settle_baton(m, l, t);
  end if;
end
$$;

-- Before the family has answered: refused, opened, or waiting on.
create function relay.settle_start(m uuid, l relay.log, t timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  service uuid := (select p.service_id from organisation.access_facts_post p where p.municipality_id = m and p.post_id = l.started_post);
  child uuid := (select f.child_id from relay.access_facts_log f where f.municipality_id = m and f.log_id = l.id);
  next_post uuid;
begin
  -- a no to the service that asks is a no to the log
  if exists (select from access.latest_decisions(m, l.id) d where d.service_id = service and d.decision <> 'given'
      and (d.giver_id, d.giver_role) in (select r.person_id, r.giver_role from access.deciders(m, l.id, t) r where r.principal)) then
    perform relay.end_start(m, l.id, 'consent-refused', t);
    return 'refused';
  end if;
  if relay.waits_to_join(m, l.id, t) then return 'unchanged'; end if;
  -- where guardians decide, somebody has found out who they are for this record too: another one's word is not enough to open on (5)
  if child <> l.child_id and not (select c.decides from access.child_of(m, l.id, t) c) and not exists (
      select from children.access_facts_guardian g where g.municipality_id = m and g.child_id = l.child_id
        and g.responsibility and g.confirmed_at is not null and g.ended_at is null) then
    return 'unchanged';
  end if;
  if access.may_hold(m, l.id, l.started_post, t) then next_post := l.started_post;
  elsif cardinality(access.service_areas(m, l.id, service, t)) > 0 then next_post := relay.interim_post(m, l.id, t);
  end if;
  if next_post is null then return 'unchanged'; end if;
  begin
    -- from here on it is about the child, not about what its starter wrote of her
    update relay.log set child_id = child where municipality_id = m and id = l.id;
    perform relay.take_baton(m, l.id, next_post, case when l.opened_at is null then 'opening' else 'reopening' end, t);
  exception when unique_violation then
    -- another log for the same child opened in the meantime
    if not relay.waits_to_join(m, l.id, t) then raise; end if;
    return 'unchanged';
  end;
  perform relay.waits_to_join(m, o.id, t) from relay.log o
  where o.municipality_id = m and o.state = 'awaiting' and o.child_id = any (array(select relay.records_of(m, child)));
  return 'opened';
end
$$;

-- While it lives: who leaves the team, and who holds.
create function relay.settle_baton(m uuid, l relay.log, t timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  next_post uuid;
begin
  -- who leaves the team: one whose post has ended, who must stay out, or whose service's consent was taken back; one whose consent only ran
  -- out may be renewed (rows 41 and 53)
  update relay.participant x set ended_at = t
  from organisation.access_facts_post p
  where x.municipality_id = m and x.log_id = l.id and x.ended_at is null and p.municipality_id = m and p.post_id = x.post_id
    and (p.valid_until <= t or x.person_id in (select b.person_id from access.barred(m, l.id) b)
      or p.service_id not in (select access.lasting_services(m, l.id, t)));

  select h.post_id into next_post from relay.holding h where h.municipality_id = m and h.log_id = l.id order by h.n desc limit 1;
  if access.may_hold(m, l.id, next_post, t) then
    if l.state = 'open' then
      update relay.offer o set state = 'lapsed', answered_at = t
      where o.municipality_id = m and o.log_id = l.id and o.state = 'offered' and not access.may_hold(m, l.id, o.to_post, t);
      return 'unchanged';
    end if;
  else
    next_post := relay.interim_post(m, l.id, t);
  end if;
  if next_post is not null then
    perform relay.take_baton(m, l.id, next_post, case l.state when 'open' then 'interim' else 'renewed' end, t);
    return case l.state when 'open' then 'interim' else 'resumed' end;
  end if;

  -- nobody may hold it: every consent taken back closes the log (row 52), anything else pauses it
  if not exists (select from access.lasting_services(m, l.id, t)) then
    perform relay.end_log(m, l.id, 'consent-withdrawn', t);
    return 'consent-withdrawn';
  end if;
  if l.state = 'paused' then return 'unchanged'; end if;
  update relay.offer set state = 'lapsed', answered_at = t where municipality_id = m and log_id = l.id and state = 'offered';
  update relay.log set state = 'paused', holding = null, paused_at = t, version = version + 1 where municipality_id = m and id = l.id;
  return 'paused';
end
$$;

-- The one who was asked takes over. The database checks it once more: the offer is hers, still open, and her service may see all there is.
create function relay.accept_offer(the_log uuid, offer uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
begin
  perform from relay.log l where l.municipality_id = m and l.id = the_log and l.state = 'open' for no key update;
  if not found then raise exception 'not open' using errcode = 'LG001'; end if;
  if not access.may_hold(m, the_log, platform.post(), t) then raise exception 'may not hold' using errcode = 'LG001'; end if;
  update relay.offer o set state = 'accepted', answered_at = t
  where o.municipality_id = m and o.log_id = the_log and o.id = offer and o.state = 'offered' and o.to_post = platform.post() and o.to_person = platform.person();
  if not found then raise exception 'no such offer' using errcode = 'LG001'; end if;
  perform relay.take_baton(m, the_log, platform.post(), 'offer', t);
end
$$;

-- The head of a unit that opened the log or whose staff holds it gives the baton to one of her own unit who may hold it (row 12), or takes it herself.
create function relay.assign_baton(the_log uuid, post uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
begin
  perform from relay.log l where l.municipality_id = m and l.id = the_log and l.state = 'open' for no key update;
  if not found then raise exception 'not open' using errcode = 'LG001'; end if;
  if platform.role() <> 'head' or not exists (select from access.own_grant g where g.log_id = the_log)
    or not exists (select from relay.log l join relay.holding h on (h.municipality_id, h.log_id, h.id) = (l.municipality_id, l.id, l.holding)
      join organisation.access_facts_post p on (p.municipality_id, p.post_id) = (h.municipality_id, h.post_id)
      where l.municipality_id = m and l.id = the_log and h.post_id <> post and platform.unit() in (l.opening_unit_id, p.unit_id))
    or not exists (select from access.usable_post(m, the_log, post, t) p where p.unit_id = platform.unit())
    or not access.may_hold(m, the_log, post, t) then
    raise exception 'may not assign' using errcode = 'LG001';
  end if;
  perform relay.take_baton(m, the_log, post, 'assigned', t);
end
$$;

-- Each of these logs: the baton, then the grants. Whoever locks several logs takes those that live first, and each kind by id: so two never wait
-- for each other.
create function relay.settle_all(logs uuid[]) returns table (log_id uuid, what text, child uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  for log_id in
    select l.id from relay.log l where l.municipality_id = platform.municipality() and l.id = any (logs)
    order by l.state in ('open', 'paused') desc, l.id
  loop
    select s.what, s.child into what, child from relay.settle(log_id) s;
    perform access.derive(log_id);
    return next;
  end loop;
end
$$;

-- The logs that a change about a child (links to guardians, blocks) or about a post (its end) touches; whoever made the change may see none of them.
create function relay.settle_touched(touched_child uuid, touched_post uuid) returns table (log_id uuid, what text, child uuid)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with m (id) as (select platform.municipality())
  select s.log_id, s.what, s.child from m cross join lateral relay.settle_all(array(
    select x.id from relay.log x where x.municipality_id = m.id and x.child_id = any (array(select relay.records_of(m.id, touched_child)))
    union all
    select access.logs_seen_in(m.id, touched_post, platform.now()))) s
$$;

-- Days that have passed since a log was last settled: a consent that ran out, a birthday, a post that began or ended, a setting from today.
create function relay.settle_due(most integer) returns table (log_id uuid, what text, child uuid)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select s.log_id, s.what, s.child from relay.settle_all(array(select access.due(platform.municipality(), platform.now(), most))) s
$$;

select platform.entrust(f) from unnest(array['relay.interim_post(uuid, uuid, timestamptz)', 'relay.take_baton(uuid, uuid, uuid, text, timestamptz)',
  'relay.records_of(uuid, uuid)', 'relay.waits_to_join(uuid, uuid, timestamptz)', 'relay.end_start(uuid, uuid, text, timestamptz)',
  'relay.end_log(uuid, uuid, text, timestamptz)', 'relay.settle_start(uuid, relay.log, timestamptz)',
  'relay.settle_baton(uuid, relay.log, timestamptz)', 'relay.settle_all(uuid[])']::regprocedure[]) f;
select platform.entrust(f, 'laget_app', 'laget_jobs') from unnest(array['relay.settle(uuid)', 'relay.settle_touched(uuid, uuid)']::regprocedure[]) f;
select platform.entrust(f, 'laget_app') from unnest(array['relay.accept_offer(uuid, uuid)', 'relay.assign_baton(uuid, uuid)']::regprocedure[]) f;
select platform.entrust('relay.settle_due(integer)', 'laget_jobs');
