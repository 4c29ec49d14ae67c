-- The only doors before there is an actor. Each is a definer function that answers as little as it can.

-- Binds the transaction to an instant and to nobody yet.
create function identity.bind(bound timestamptz) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('laget.now', coalesce(bound::text, ''), true);
  return platform.now();
end
$$;

-- Who holds this session token, in which role; and binds the transaction to that actor. The first statement of every operation.
-- outcome: ok · none · expired · code (for the family, and the one-time code is missing) · choose (several roles, none chosen, or the chosen one has
-- ended)
create function identity.enter(hashes bytea[], bound timestamptz, active boolean default true, out outcome text, out now timestamptz,
  out municipality_id uuid, out person_id uuid, out post_id uuid, out role text, out unit_id uuid, out service_id uuid,
  out name text, out title text, out unit_name text, out service_name text, out language text, out level text,
  out several_roles boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s identity.session;
  p identity.person;
  c identity.capacity;
begin
  now := identity.bind(bound);
  select x.* into s from identity.session x where x.token_hash = any (hashes);
  if not found then
    outcome := 'none';
    return;
  end if;
  if s.ended_at is not null or now >= s.expires_at or now >= s.seen_at + make_interval(mins => s.idle_minutes) then
    outcome := 'expired';
    return;
  end if;
  -- one write a minute is enough to measure idleness; a page that lies open is no sign of anybody
  if active and now >= s.seen_at + interval '1 minute' then
    update identity.session x set seen_at = enter.now where x.municipality_id = s.municipality_id and x.id = s.id;
  end if;
  select x.* into p from identity.person x where x.municipality_id = s.municipality_id and x.id = s.person_id;
  if s.post_id is not null then
    select x.* into c from identity.capacity x where x.municipality_id = s.municipality_id and x.person_id = s.person_id and x.post_id = s.post_id
      and x.valid_from <= enter.now and enter.now < x.valid_until and (s.by_number or x.role <> 'family');
  end if;
  perform set_config('laget.municipality', s.municipality_id::text, true), set_config('laget.person', s.person_id::text, true);
  -- a teacher who is also a mother acts as a teacher without the code; as a mother she needs it once
  if c.role = 'family' and p.activated_at is null then
    outcome := 'code';
    return;
  end if;
  if c.post_id is null then
    outcome := 'choose';
    return;
  end if;
  perform set_config('laget.post', c.post_id::text, true), set_config('laget.role', c.role, true),
    set_config('laget.unit', c.unit_id::text, true), set_config('laget.service', c.service_id::text, true);
  select 'ok', s.municipality_id, s.person_id, c.post_id, c.role, c.unit_id, c.service_id, c.name, c.title, c.unit_name, c.service_name,
      p.language, s.level, s.several_roles
    into outcome, municipality_id, person_id, post_id, role, unit_id, service_id, name, title, unit_name, service_name, language, level, several_roles;
end
$$;

-- A visitor of public pages: a municipality by its host name, or the only one there is; nobody acts.
create function identity.enter_visitor(host_name text, bound timestamptz)
returns table (now timestamptz, municipality_id uuid, municipality_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  m identity.known_municipality;
begin
  select x.* into m from identity.known_municipality x where x.host = host_name;
  if not found then
    select x.* into m from identity.known_municipality x where x.host is null order by x.number desc limit 1;
  end if;
  if m.municipality_id is not null then perform set_config('laget.municipality', m.municipality_id::text, true); end if;
  perform set_config('laget.person', '00000000-0000-0000-0000-000000000000', true), set_config('laget.post', '00000000-0000-0000-0000-000000000000', true),
    set_config('laget.role', 'visitor', true), set_config('laget.unit', '00000000-0000-0000-0000-000000000000', true),
    set_config('laget.service', '00000000-0000-0000-0000-000000000000', true);
  return query select t, m.municipality_id, m.name;
end
$$;

-- A job acting for the system, in one municipality.
create function identity.enter_system(m uuid, bound timestamptz) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
begin
  perform set_config('laget.municipality', m::text, true), set_config('laget.person', '00000000-0000-0000-0000-000000000000', true),
    set_config('laget.post', '00000000-0000-0000-0000-000000000000', true), set_config('laget.role', 'system', true),
    set_config('laget.unit', '00000000-0000-0000-0000-000000000000', true), set_config('laget.service', '00000000-0000-0000-0000-000000000000', true);
  return t;
end
$$;

create function identity.begin_sign_in(hash bytea, issuer text, secrets bytea, return_to text, minutes integer, bound timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
begin
  delete from identity.sign_in x where x.expires_at < t or x.state_hash = hash;
  insert into identity.sign_in values (hash, issuer, secrets, return_to, t, t + make_interval(mins => minutes));
end
$$;

-- Once: the second time the same state comes back there is nothing left.
create function identity.take_sign_in(hashes bytea[], bound timestamptz) returns table (state_hash bytea, issuer text, secrets_cipher bytea, return_to text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
begin
  return query with taken as (delete from identity.sign_in x where x.state_hash = any (hashes) returning x.*)
    select k.state_hash, k.issuer, k.secrets_cipher, k.return_to from taken k where k.expires_at > t;
end
$$;

-- The same without using it up: for the page that asks which municipality.
create function identity.see_sign_in(hashes bytea[], bound timestamptz) returns table (state_hash bytea, issuer text, secrets_cipher bytea, return_to text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
begin
  return query select x.state_hash, x.issuer, x.secrets_cipher, x.return_to from identity.sign_in x where x.state_hash = any (hashes) and x.expires_at > t;
end
$$;

-- Who this is, in every municipality where she is somebody now, or in the one the issuer speaks for: by the issuer's subject, else by the identity
-- number. Whoever has no role is as unknown as a stranger: a guardian who is kept away learns nothing, and it takes as long.
create function identity.find_persons(of_issuer text, of_subject text, ident_hashes bytea[], of_number text, bound timestamptz)
returns table (municipality_id uuid, municipality_name text, person_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
begin
  return query with match as (
    select a.municipality_id, a.person_id, 1 as rank from identity.account a where a.issuer = of_issuer and a.subject = of_subject
    union all
    select p.municipality_id, p.id, 2 from identity.person p where p.ident_hash = any (ident_hashes))
  select distinct on (m.name, m.municipality_id) m.municipality_id, m.name, match.person_id
  from match join identity.known_municipality m on m.municipality_id = match.municipality_id
  where (of_number is null or m.number = of_number)
    and exists (select from identity.capacity c where c.municipality_id = match.municipality_id and c.person_id = match.person_id
      and c.valid_from <= t and t < c.valid_until and (of_subject is null or c.role <> 'family'))
  order by m.name, m.municipality_id, match.rank;
end
$$;

-- A new session with a new token; the one she came with ends. Without a subject no account is remembered.
create function identity.open_session(m uuid, person uuid, session uuid, hash bytea, of_issuer text, of_subject text, level text, authenticated timestamptz,
  idle integer, absolute integer, id_token bytea, replaces bytea[], bound timestamptz, issuer_session bytea default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  kept uuid;
  post uuid;
  several boolean;
begin
  -- who proves anew who she is goes on in the role she was in
  select x.post_id into kept from identity.session x
  where x.token_hash = any (replaces) and x.ended_at is null and x.municipality_id = m and x.person_id = person;
  update identity.session x set ended_at = t, end_reason = 'replaced', id_token_cipher = null where x.token_hash = any (replaces) and x.ended_at is null;
  insert into identity.account (municipality_id, issuer, subject, person_id, created_at)
  select m, of_issuer, of_subject, person, t
  where of_subject is not null
    and not exists (select from identity.account a where a.municipality_id = m and a.issuer = of_issuer and a.subject = of_subject);
  select case when bool_or(c.post_id = kept) then kept when count(*) = 1 then (array_agg(c.post_id))[1] end, count(*) > 1 into post, several from identity.capacity c
  where c.municipality_id = m and c.person_id = person and c.valid_from <= t and t < c.valid_until and (of_subject is null or c.role <> 'family');
  insert into identity.session (municipality_id, id, token_hash, person_id, post_id, several_roles, issuer, by_number, level, authenticated_at, created_at, seen_at, idle_minutes,
    expires_at, id_token_cipher, issuer_session_hash)
  values (m, session, hash, person, post, several, of_issuer, of_subject is null, level, authenticated, t, t, idle, t + make_interval(mins => absolute), id_token, issuer_session);
end
$$;

-- A session that counts: neither ended nor left alone too long.
create function identity.live_session(hashes bytea[], t timestamptz) returns identity.session
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s from identity.session s
  where s.token_hash = any (hashes) and s.ended_at is null and t < s.expires_at and t < s.seen_at + make_interval(mins => s.idle_minutes)
$$;

-- The roles to choose from for the person of this session.
create function identity.capacities(hashes bytea[], bound timestamptz)
returns table (post_id uuid, role text, name text, title text, unit_name text, service_name text, chosen boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  s identity.session := identity.live_session(hashes, t);
begin
  return query select c.post_id, c.role, c.name, c.title, c.unit_name, c.service_name, coalesce(c.post_id = s.post_id, false)
    from identity.capacity c
    where c.municipality_id = s.municipality_id and c.person_id = s.person_id and c.valid_from <= t and t < c.valid_until
      and (s.by_number or c.role <> 'family')
    order by c.role = 'family', c.unit_name, c.title;
end
$$;

-- Another role, another token: what one page in the old role knew does not act in the new one.
create function identity.choose_capacity(hashes bytea[], chosen uuid, new_hash bytea, bound timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  s identity.session := identity.live_session(hashes, t);
begin
  update identity.session x set post_id = chosen, token_hash = new_hash, seen_at = t
  where x.municipality_id = s.municipality_id and x.id = s.id
    and exists (select from identity.capacity c where c.municipality_id = s.municipality_id and c.person_id = s.person_id and c.post_id = chosen
      and c.valid_from <= t and t < c.valid_until and (s.by_number or c.role <> 'family'));
  return found;
end
$$;

-- A first sign-in. Only the code handed out last counts, and five wrong tries end it. The right one gives the session a new token.
-- outcome: ok · wrong (tries are left) · spent (that was the last) · none (no code in force)
create function identity.redeem_code(hashes bytea[], code_hashes bytea[], new_hash bytea, bound timestamptz)
returns table (outcome text, tries_left integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  s identity.session := identity.live_session(hashes, t);
  code identity.activation_code;
begin
  select x.* into code from identity.activation_code x where x.municipality_id = s.municipality_id and x.person_id = s.person_id
  order by x.issued_at desc, x.id desc limit 1 for update;
  if code.id is null or code.used_at is not null or code.expires_at <= t or code.failed >= 5 then
    return query select 'none', 0;
  elsif code.code_hash <> all (code_hashes) then
    update identity.activation_code x set failed = x.failed + 1 where x.municipality_id = code.municipality_id and x.id = code.id;
    return query select case when code.failed < 4 then 'wrong' else 'spent' end, 4 - code.failed;
  else
    update identity.activation_code x set used_at = t where x.municipality_id = code.municipality_id and x.id = code.id;
    update identity.person x set activated_at = t where x.municipality_id = s.municipality_id and x.id = s.person_id;
    update identity.session x set token_hash = new_hash, seen_at = t where x.municipality_id = s.municipality_id and x.id = s.id;
    return query select 'ok', 5;
  end if;
end
$$;

-- Ends this session, or all of the same person's, wherever she is known; answers what the issuer needs to be told.
create function identity.end_session(hashes bytea[], everywhere boolean, bound timestamptz) returns table (session_id uuid, issuer text, id_token_cipher bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  s identity.session;
begin
  select x.* into s from identity.session x where x.token_hash = any (hashes);
  if not found then return; end if;
  if everywhere then
    update identity.session x set ended_at = t, end_reason = 'everywhere', id_token_cipher = null
    where x.ended_at is null and (x.municipality_id, x.person_id) in (
      select s.municipality_id, s.person_id
      union all
      select p.municipality_id, p.id from identity.person p
      where p.ident_hash = (select o.ident_hash from identity.person o where o.municipality_id = s.municipality_id and o.id = s.person_id));
  else
    update identity.session x set ended_at = t, end_reason = 'signed-out', id_token_cipher = null
    where x.municipality_id = s.municipality_id and x.id = s.id and x.ended_at is null;
  end if;
  return query select s.id, s.issuer, s.id_token_cipher;
end
$$;

-- She signed out somewhere else, and the issuer tells us. Ends one of the sessions it means and binds the transaction to its person;
-- asked again until there is none.
create function identity.end_issuer_session(hashes bytea[], bound timestamptz) returns table (municipality_id uuid, person_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  s identity.session;
begin
  select x.* into s from identity.session x where x.issuer_session_hash = any (hashes) and x.ended_at is null limit 1 for update;
  if not found then return; end if;
  update identity.session x set ended_at = t, end_reason = 'issuer', id_token_cipher = null where x.municipality_id = s.municipality_id and x.id = s.id;
  perform set_config('laget.municipality', s.municipality_id::text, true), set_config('laget.person', s.person_id::text, true);
  return query select s.municipality_id, s.person_id;
end
$$;

-- bind and live_session are asked by the others here; those about a person by the modules' own definer functions: they would tell who is known
select platform.entrust(p.oid) from pg_proc p where p.pronamespace = 'identity'::regnamespace and p.proname in ('bind', 'live_session');
select platform.entrust('identity.enter_system(uuid, timestamptz)', 'laget_jobs');
select platform.entrust(p.oid, 'laget_app') from pg_proc p where p.pronamespace = 'identity'::regnamespace
  and p.proname not in ('bind', 'live_session', 'enter_system', 'ensure_person', 'identify_person', 'issue_code', 'forget_person');
