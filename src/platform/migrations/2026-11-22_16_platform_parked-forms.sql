-- A form posted with a session that had run out. Encrypted by the app; waits half an hour for the same person in the same role.
create table platform.parked_form (
  municipality_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  -- the address of the form
  place text not null check (length(place) between 1 and 300),
  -- what the ciphertext is bound to
  id uuid not null,
  fields_cipher bytea not null check (octet_length(fields_cipher) <= 201000),
  parked_at timestamptz not null,
  primary key (municipality_id, person_id, post_id, place)
);
create index parked_form_age on platform.parked_form (parked_at);
select platform.protect('platform.parked_form');

-- Whose the session was, is known here and answered to nobody. A session that its person ended herself parks nothing: whoever still has its
-- token is perhaps somebody else. A handful at a time: more is no forgotten form.
create function platform.park_form(hashes bytea[], form uuid, at_place text, cipher bytea, bound timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := identity.bind(bound);
  s identity.session;
begin
  select x.* into s from identity.session x where x.token_hash = any (hashes) and x.post_id is not null
    and (x.end_reason is null or x.end_reason not in ('signed-out', 'everywhere'));
  if not found then return false; end if;
  delete from platform.parked_form p where p.municipality_id = s.municipality_id
    and (p.parked_at <= t - interval '30 minutes' or (p.person_id = s.person_id and p.post_id = s.post_id and p.place = at_place));
  if (select count(*) from platform.parked_form p where p.municipality_id = s.municipality_id and p.person_id = s.person_id) >= 5 then
    return false;
  end if;
  insert into platform.parked_form values (s.municipality_id, s.person_id, s.post_id, at_place, form, cipher, t);
  return true;
end
$$;

-- Gone when it has been shown.
create function platform.take_parked_form(at_place text) returns table (id uuid, fields_cipher bytea, parked_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with taken as (
    delete from platform.parked_form p
    where p.municipality_id = platform.municipality() and p.person_id = platform.person() and p.post_id = platform.post() and p.place = at_place
    returning p.id, p.fields_cipher, p.parked_at)
  select k.id, k.fields_cipher, k.parked_at from taken k where k.parked_at > platform.now() - interval '30 minutes'
$$;

-- What was kept for its writer and has had its time: parked forms half an hour, drafts thirty days, answers to posts a week.
create function platform.forget_written() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.parked_form x where x.municipality_id = platform.municipality() and x.parked_at <= platform.now() - interval '30 minutes';
  delete from platform.draft x where x.municipality_id = platform.municipality() and x.saved_at <= platform.now() - interval '30 days';
  delete from platform.answered x where x.municipality_id = platform.municipality() and x.answered_at <= platform.now() - interval '7 days';
$$;

select platform.entrust('platform.park_form(bytea[], uuid, text, bytea, timestamptz)', 'laget_app');
select platform.entrust('platform.take_parked_form(text)', 'laget_app');
select platform.entrust('platform.forget_written()', 'laget_jobs');

select jobs.know('platform.forget-written');
