-- Where the baton lies after a change of facts. Called in the transaction of every act that changes facts, before access.derive,
-- and by the job that follows dated changes. It is the only thing besides an accepted offer that moves a baton.

-- The heads who step in, in order: the opening unit's, then those of participating units in the order the family set.
create function relay.interim_post(m uuid, the_log uuid, t timestamptz) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select p.post_id from relay.log l join access.usable_posts(m, the_log, t) p on p.role = 'head'
  left join relay.access_facts_succession s on s.municipality_id = m and s.log_id = the_log and s.service_id = p.service_id
  where l.municipality_id = m and l.id = the_log and access.may_hold(m, the_log, p.post_id, t)
    and (p.unit_id = l.opening_unit_id or exists (
      select from relay.participant x join organisation.access_facts_post q on q.municipality_id = m and q.post_id = x.post_id
      where x.municipality_id = m and x.log_id = the_log and x.ended_at is null and q.unit_id = p.unit_id))
  order by p.unit_id = l.opening_unit_id desc, s.rank nulls last, p.unit_id, p.post_id limit 1
$$;

-- A new stretch of holding: the holder is a participant too, and an unanswered offer of the old holder lapses.
create function relay.take_baton(m uuid, the_log uuid, post uuid, why text, t timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
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
    version = version + 1
  where municipality_id = m and id = the_log;
end
$$;

-- Row 6: a start that came to nothing keeps a count and no more.
create function relay.wipe_start(m uuid, the_log uuid, why text, t timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from relay.start where municipality_id = m and log_id = the_log;
  delete from relay.proposal where municipality_id = m and log_id = the_log;
  update relay.join_question set ended_at = t, outcome = 'lapsed' where municipality_id = m and asking_log_id = the_log and ended_at is null;
  update relay.log set state = 'closed', closed_at = t, close_reason = why, child_id = null, version = version + 1 where municipality_id = m and id = the_log;
end
$$;

-- Row 5: beside a living log for the same child a start becomes a question to its family and holder. Silent where there is none.
create function relay.ask_to_join(question uuid, asking_log uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into relay.join_question (municipality_id, id, log_id, asking_log_id, service_id, asked_at)
  select a.municipality_id, question, o.id, a.log_id, a.opening_service_id, platform.now()
  from relay.access_facts_log a join relay.log o on o.municipality_id = a.municipality_id and o.child_id = a.child_id and o.state in ('open', 'paused')
  where a.municipality_id = platform.municipality() and a.log_id = asking_log and a.state = 'awaiting'
    and not exists (select from relay.join_question q where q.municipality_id = a.municipality_id and q.asking_log_id = a.log_id)
$$;

-- Answers what happened: unchanged, opened, refused, interim, paused, resumed, consent-withdrawn.
create function relay.settle(the_log uuid) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  l record;
  child uuid;
  next_post uuid;
begin
  select x.* into l from relay.log x where x.municipality_id = m and x.id = the_log for update;
  if not found or l.state = 'closed' then return 'unchanged'; end if;

  if l.state = 'awaiting' then
    -- beside a living log it waits for the family's and the holder's answer (row 5)
    select f.child_id into child from relay.access_facts_log f where f.municipality_id = m and f.log_id = the_log;
    if exists (select from relay.log o where o.municipality_id = m and o.child_id = child and o.state in ('open', 'paused')) then
      return 'unchanged';
    end if;
    if exists (select from access.latest_decisions(m, the_log, t) d where d.service_id = l.opening_service_id and d.decision <> 'given'
        and (d.giver_id, d.giver_role) in (select r.person_id, r.giver_role from access.deciders(m, the_log, t) r where r.principal)) then
      if l.opened_at is null then
        perform relay.wipe_start(m, the_log, 'consent-refused', t);
      else
        update relay.log set state = 'closed', closed_at = t, close_reason = 'consent-refused', version = version + 1 where municipality_id = m and id = the_log;
      end if;
      return 'refused';
    end if;
    if access.may_hold(m, the_log, l.started_post, t) then next_post := l.started_post;
    elsif cardinality(access.service_areas(m, the_log, l.opening_service_id, t)) > 0 then next_post := relay.interim_post(m, the_log, t);
    end if;
    if next_post is null then return 'unchanged'; end if;
    -- from here on it is about the child, not about what its starter wrote of her
    update relay.log set child_id = child where municipality_id = m and id = the_log;
    perform relay.take_baton(m, the_log, next_post, case when l.opened_at is null then 'opening' else 'reopening' end, t);
    return 'opened';
  end if;

  -- a service whose consent was taken back leaves the team; one whose consent only ran out may be renewed (row 53)
  update relay.participant x set ended_at = t
  from organisation.access_facts_post p
  where x.municipality_id = m and x.log_id = the_log and x.ended_at is null and p.municipality_id = m and p.post_id = x.post_id
    and p.service_id not in (select c.service_id from access.consented(m, the_log, t, true) c) and exists (select from access.deciders(m, the_log, t));

  if l.state = 'open' then
    select h.post_id into next_post from relay.holding h where h.municipality_id = m and h.log_id = the_log and h.id = l.holding;
    if access.may_hold(m, the_log, next_post, t) then
      update relay.offer o set state = 'lapsed', answered_at = t
      where o.municipality_id = m and o.log_id = the_log and o.state = 'offered' and not access.may_hold(m, the_log, o.to_post, t);
      return 'unchanged';
    end if;
    next_post := relay.interim_post(m, the_log, t);
    if next_post is not null then
      perform relay.take_baton(m, the_log, next_post, 'interim', t);
      return 'interim';
    end if;
  else
    select h.post_id into next_post from relay.holding h where h.municipality_id = m and h.log_id = the_log order by h.n desc limit 1;
    if not access.may_hold(m, the_log, next_post, t) then next_post := relay.interim_post(m, the_log, t); end if;
    if next_post is not null then
      perform relay.take_baton(m, the_log, next_post, 'renewed', t);
      return 'resumed';
    end if;
  end if;

  -- nobody may hold it: every consent taken back closes the log (row 52), anything else pauses it
  if not exists (select from access.consented(m, the_log, t, true)) and exists (select from access.deciders(m, the_log, t)) then
    update relay.offer set state = 'lapsed', answered_at = t where municipality_id = m and log_id = the_log and state = 'offered';
    update relay.log set state = 'closed', holding = null, closed_at = t, close_reason = 'consent-withdrawn', paused_at = null, version = version + 1
    where municipality_id = m and id = the_log;
    return 'consent-withdrawn';
  end if;
  if l.state = 'paused' then return 'unchanged'; end if;
  update relay.offer set state = 'lapsed', answered_at = t where municipality_id = m and log_id = the_log and state = 'offered';
  update relay.log set state = 'paused', holding = null, paused_at = t, version = version + 1 where municipality_id = m and id = the_log;
  return 'paused';
end
$$;

-- The one who was asked takes over. The database checks it once more: the offer is hers, still open, and her service may see all there is.
create function relay.accept_offer(the_log uuid, offer uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
begin
  perform from relay.log l where l.municipality_id = m and l.id = the_log and l.state = 'open' for update;
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
language plpgsql security definer set search_path = pg_catalog as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
begin
  perform from relay.log l where l.municipality_id = m and l.id = the_log and l.state = 'open' for update;
  if not found then raise exception 'not open' using errcode = 'LG001'; end if;
  if platform.role() <> 'head' or not exists (select from access.own_grant g where g.log_id = the_log)
    or not exists (select from access.usable_posts(m, the_log, t) p where p.post_id = post and p.unit_id = platform.unit())
    or not access.may_hold(m, the_log, post, t) then
    raise exception 'may not assign' using errcode = 'LG001';
  end if;
  perform relay.take_baton(m, the_log, post, 'assigned', t);
end
$$;

-- The logs that a change about a child (links to guardians, blocks) or about a post (its end) touches; whoever made the change may see none of them.
create function relay.settle_touched(child uuid, post uuid) returns table (log_id uuid, what text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  m uuid := platform.municipality();
begin
  for log_id in
    select f.log_id from relay.access_facts_log f where f.municipality_id = m and child in (f.child_id, f.record_id)
    union
    select g.log_id from access."grant" g where g.municipality_id = m and g.post_id = post and g.valid_until > platform.now()
    order by 1
  loop
    what := relay.settle(log_id);
    perform access.derive(log_id);
    return next;
  end loop;
end
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'relay'::regnamespace loop
    execute format('alter function %s owner to laget_keeper', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end
$$;
grant execute on function relay.ask_to_join(uuid, uuid), relay.settle(uuid), relay.settle_touched(uuid, uuid), relay.accept_offer(uuid, uuid), relay.assign_baton(uuid, uuid) to laget_app, laget_jobs;
