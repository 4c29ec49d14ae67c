-- Every act leaves a row, reading included, written in the act's own transaction. Nobody changes or removes one: what the roles may
-- not do stands here, and what someone who owns the tables did anyway shows in the tree (2026-11-22_02_audit_seal.sql).
create schema audit;
grant usage on schema audit to laget_app, laget_jobs;
grant usage, create on schema audit to laget_keeper;

create table audit.entry (
  municipality_id uuid not null,
  id uuid not null,
  at timestamptz not null default platform.now(),
  -- which transaction wrote it: the sealer takes rows only when every transaction before theirs has ended
  xid xid8 not null default pg_current_xact_id(),
  operation text not null,
  effect text not null check (effect in ('read', 'change', 'refused')),
  actor_kind text not null check (actor_kind in ('in-role', 'outside', 'visitor', 'bearer', 'system')),
  person_id uuid,
  post_id uuid,
  role text,
  child_id uuid,
  log_id uuid,
  cause uuid,
  -- a named or chosen reason; never what somebody wrote
  reason text,
  -- ids, codes and numbers only
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
  -- hides the personal fields in their commitments; empty when they were erased
  salt bytea not null check (octet_length(salt) in (0, 16)),
  primary key (municipality_id, id),
  check (person_id is null or actor_kind in ('in-role', 'outside')),
  check (octet_length(salt) = 16 or (person_id is null and child_id is null and detail = '{}'))
);
create index entry_time on audit.entry (municipality_id, at desc, id desc);
create index entry_log on audit.entry (municipality_id, log_id, at desc, id desc) where log_id is not null;
create index entry_person on audit.entry (municipality_id, person_id, at desc, id desc) where person_id is not null;
create index entry_xid on audit.entry (municipality_id, xid);

-- Acts of bearers (a survey's or workshop's token) are counted and not written one by one. A counter has many rows, one per
-- connection's number, so that answers given at the same time do not wait for each other.
create table audit.daily_count (
  municipality_id uuid not null,
  day date not null,
  operation text not null,
  effect text not null check (effect in ('read', 'change', 'refused')),
  part smallint not null,
  count bigint not null check (count > 0),
  primary key (municipality_id, day, operation, effect, part)
);

create table audit.leaf (
  municipality_id uuid not null,
  epoch integer not null check (epoch > 0),
  position bigint not null check (position >= 0),
  entry_id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  -- keyed, over all of the above: a leaf that was rewritten or stands elsewhere is found by itself, not only its batch
  mac bytea not null,
  primary key (municipality_id, epoch, position),
  unique (municipality_id, entry_id)
);

create table audit.checkpoint (
  municipality_id uuid not null,
  epoch integer not null check (epoch > 0),
  size bigint not null check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  -- the signed note (C2SP tlog-checkpoint) that may be kept anywhere; it repeats all that stands in the columns but the peaks
  text text not null,
  -- every row written by a transaction before this one is in the tree
  horizon xid8 not null,
  cluster text not null,
  -- roots of the complete subtrees, largest first: all the next batch needs to go on
  peaks bytea[] not null,
  primary key (municipality_id, epoch, size)
);

-- Which entries were erased by rule, by which act (itself an entry), and what is left of their personal fields.
create table audit.erasure (
  municipality_id uuid not null,
  entry_id uuid not null,
  act_id uuid not null,
  person_commitment bytea not null,
  child_commitment bytea not null,
  detail_commitment bytea not null,
  primary key (municipality_id, entry_id)
);
create index erasure_act on audit.erasure (municipality_id, act_id, entry_id);

select platform.protect(t) from unnest(array['audit.entry', 'audit.daily_count', 'audit.leaf', 'audit.checkpoint', 'audit.erasure']::regclass[]) t;
-- Append-only also for the definer functions; only erasing by rule may empty a row's personal fields.
revoke update, delete on audit.entry, audit.leaf, audit.checkpoint, audit.erasure from laget_keeper;
grant update (person_id, child_id, detail, salt) on audit.entry to laget_keeper;

-- An act is written by whoever acts, in her own name. Instant and transaction are the database's to say.
create policy writes on audit.entry for insert to laget_app, laget_jobs with check (
  municipality_id = platform.municipality()
  and person_id is not distinct from nullif(platform.person(), '00000000-0000-0000-0000-000000000000')
  and (post_id is null or post_id = nullif(current_setting('laget.post', true), '')::uuid)
  and octet_length(salt) = 16
);
grant insert (municipality_id, id, operation, effect, actor_kind, person_id, post_id, role, child_id, log_id, cause, reason, detail, salt)
  on audit.entry to laget_app, laget_jobs;

-- A refusal, in a transaction of its own because the refused one is rolled back. Whether the child or log exists is not asked and
-- not answered. Who was refused comes from the transaction's actor, not from the caller.
create function audit.refuse(id uuid, operation text, actor_kind text, child_id uuid, log_id uuid, cause uuid, reason text, detail jsonb, salt bytea)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.entry (municipality_id, id, operation, effect, actor_kind, person_id, post_id, role, child_id, log_id, cause, reason, detail, salt)
  values (
    platform.municipality(), id, operation, 'refused', actor_kind,
    nullif(platform.person(), '00000000-0000-0000-0000-000000000000'),
    nullif(nullif(current_setting('laget.post', true), '')::uuid, '00000000-0000-0000-0000-000000000000'),
    nullif(current_setting('laget.role', true), ''),
    child_id, log_id, cause, reason, detail, salt
  )
$$;

create function audit.count_act(operation text, effect text)
returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.daily_count as c (municipality_id, day, operation, effect, part, count)
  values (platform.municipality(), platform.today(), operation, effect, pg_backend_pid() % 64, 1)
  on conflict on constraint daily_count_pkey do update set count = c.count + 1
$$;

select platform.entrust(p.oid, 'laget_app', 'laget_jobs') from pg_proc p where p.pronamespace = 'audit'::regnamespace;
