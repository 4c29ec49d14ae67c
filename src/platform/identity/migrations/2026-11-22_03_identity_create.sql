-- Persons who can sign in, their sessions, and who acts in a transaction. Names live with the modules (staff, guardians, children).
create schema identity;
grant usage on schema identity to laget_app, laget_jobs;
grant usage, create on schema identity to laget_keeper;

create table identity.person (
  municipality_id uuid not null,
  id uuid not null,
  -- keyed hash of the identity number with its key id; absent where an issuer gives none
  ident_hash bytea,
  ident_cipher bytea,
  email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  language text check (language in ('nb', 'nn', 'en')),
  created_at timestamptz not null,
  -- when she entered the one-time code that staff handed over. Until then she does not act for the family, whatever other role she has: her
  -- post lets her in as staff, and says nothing about whose mother she is
  activated_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, ident_hash)
);
-- at sign-in the municipality is not known yet
create index person_ident on identity.person (ident_hash);
select platform.protect('identity.person');
create policy self on identity.person to laget_app
  using (municipality_id = platform.municipality() and id = platform.person());
grant select on identity.person to laget_app;
grant update (language) on identity.person to laget_app;

-- Who an issuer's subject is, for issuers whose persons are known by their own id and not by identity number (Feide, Entra ID).
-- Written at the first sign-in, when the identity number matched, or by a staff register.
create table identity.account (
  municipality_id uuid not null,
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, issuer, subject),
  foreign key (municipality_id, person_id) references identity.person
);
create index account_subject on identity.account (issuer, subject);
create index account_person on identity.account (municipality_id, person_id);
select platform.protect('identity.account');

create table identity.session (
  municipality_id uuid not null,
  id uuid not null,
  -- the cookie holds the token; only its keyed hash is stored
  token_hash bytea not null unique,
  person_id uuid not null,
  -- the role she acts in: a post, or nil for the family; absent until chosen
  post_id uuid,
  -- when she signed in there was another role to change to: her pages offer it
  several_roles boolean not null default false,
  issuer text not null,
  -- the issuer vouches for her identity number. One that knows her by an id of its own says who works here, never whose mother she is:
  -- whoever runs it could say anything
  by_number boolean not null,
  level text not null,
  authenticated_at timestamptz not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  idle_minutes integer not null check (idle_minutes between 1 and 1440),
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  -- what the issuer needs at sign-out, encrypted
  id_token_cipher bytea,
  -- keyed hash of the issuer and its own name for this session (sid): by that the issuer ends it when she signs out elsewhere
  issuer_session_hash bytea,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references identity.person
);
create index session_person on identity.session (municipality_id, person_id);
create index session_issuer on identity.session (issuer_session_hash) where ended_at is null;
select platform.protect('identity.session');

create table identity.activation_code (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  code_hash bytea not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  failed integer not null default 0,
  used_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references identity.person
);
create index activation_code_person on identity.activation_code (municipality_id, person_id);
select platform.protect('identity.activation_code');

-- A sign-in under way, used once: state, nonce and PKCE verifier until the issuer answers; who she is until she has chosen a municipality.
create table identity.sign_in (
  state_hash bytea primary key,
  issuer text not null,
  secrets_cipher bytea not null,
  return_to text not null,
  started_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_expiry on identity.sign_in (expires_at);
alter table identity.sign_in enable row level security;
alter table identity.sign_in force row level security;
create policy keeper on identity.sign_in to laget_keeper using (true) with check (true);
grant select, insert, update, delete on identity.sign_in to laget_keeper;

-- Someone who will sign in as guardian or young person: who she is if the identity number is known here, else a new person. The asker is not told which.
create function identity.ensure_person(person uuid, hash bytea, cipher bytea, mail text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  known uuid;
begin
  if hash is not null then
    select p.id into known from identity.person p where p.municipality_id = m and p.ident_hash = hash;
  end if;
  if known is null then
    insert into identity.person (municipality_id, id, ident_hash, ident_cipher, email, created_at)
    values (m, person, hash, cipher, mail, platform.now());
    known := person;
  end if;
  return known;
end
$$;
select platform.entrust('identity.ensure_person(uuid, bytea, bytea, text)');

-- A code for someone's first sign-in, from whoever acts. Which of them may, is the asking module's to know.
create function identity.issue_code(code uuid, person uuid, hash bytea, days integer) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into identity.activation_code (municipality_id, id, person_id, code_hash, issued_by, issued_at, expires_at)
  values (platform.municipality(), code, person, hash, platform.person(), platform.now(), platform.now() + make_interval(days => days))
$$;
select platform.entrust('identity.issue_code(uuid, uuid, bytea, integer)');

-- A person who has never signed in and is nobody here. Whoever still is someone to any module stays: its rows point at her.
create function identity.forget_person(person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  if exists (select from identity.person p where p.municipality_id = m and p.id = person and p.activated_at is null) then
    delete from identity.activation_code x where x.municipality_id = m and x.person_id = person;
    delete from identity.session x where x.municipality_id = m and x.person_id = person;
    delete from identity.account x where x.municipality_id = m and x.person_id = person;
    delete from identity.person p where p.municipality_id = m and p.id = person;
  end if;
exception when foreign_key_violation then
  null;
end
$$;
select platform.entrust('identity.forget_person(uuid)');

-- Gives a person her identity number, or answers who has it already. Absent when she has another one: what lets somebody in is never exchanged,
-- and the person may be known here for more than what the asker sees. Neither is the mail address of someone who has come in.
create function identity.identify_person(person uuid, hash bytea, cipher bytea, mail text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  known uuid;
  own identity.person;
begin
  select p.* into own from identity.person p where p.municipality_id = m and p.id = person for update;
  -- before anyone else's: that another number is known here would be told by the answer
  if own.ident_hash <> hash then return null; end if;
  select p.id into known from identity.person p where p.municipality_id = m and p.ident_hash = hash and p.id <> person;
  if known is not null then return known; end if;
  update identity.person p set ident_hash = coalesce(p.ident_hash, hash), ident_cipher = coalesce(p.ident_cipher, cipher),
    email = case when own.activated_at is not null
      or exists (select from identity.capacity c where c.municipality_id = m and c.person_id = person and c.role <> 'family')
      then coalesce(p.email, mail) else coalesce(mail, p.email) end
  where p.municipality_id = m and p.id = person;
  return person;
end
$$;
select platform.entrust('identity.identify_person(uuid, bytea, bytea, text)');
