-- The ground everything stands on: who acts, when, and what kind of database this is.
create schema platform;
grant usage on schema platform to laget_app, laget_jobs;
grant usage, create on schema platform to laget_keeper;

create table platform.migration (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default transaction_timestamp()
);
grant select on platform.migration to laget_app, laget_jobs;

-- What this database is: decided once, by its first migration.
create table platform.installation (
  only_one boolean primary key default true check (only_one),
  kind text not null check (kind in ('real', 'demo', 'test')),
  created_at timestamptz not null default transaction_timestamp(),
  -- when the demo's history was written; absent while it is not there whole (2026-11-22_17_platform_demo.sql)
  demo_written_at timestamptz check (demo_written_at is null or kind <> 'real')
);
insert into platform.installation (kind) values (current_setting('laget.kind'));
grant select on platform.installation to laget_app, laget_jobs;

-- The instant of the act. A demo or test database takes the instant the door bound; a real one asks nobody. In milliseconds, as the app can hold it:
-- policies compare what it wrote with this.
do $$
begin
  if current_setting('laget.kind') in ('demo', 'test') then
    create function platform.now() returns timestamptz language sql stable parallel safe
      as 'select coalesce(nullif(current_setting(''laget.now'', true), '''')::timestamptz, date_trunc(''milliseconds'', transaction_timestamp()))';
  else
    create function platform.now() returns timestamptz language sql stable parallel safe
      as 'select date_trunc(''milliseconds'', transaction_timestamp())';
  end if;
end
$$;

create function platform.oslo_date(instant timestamptz) returns date language sql stable parallel safe
  as $$ select (instant at time zone 'Europe/Oslo')::date $$;
-- 00:00 in Norway on that day: when dated changes take effect.
create function platform.oslo_midnight(day date) returns timestamptz language sql stable parallel safe
  as $$ select day::timestamp at time zone 'Europe/Oslo' $$;
create function platform.today() returns date language sql stable parallel safe
  as $$ select platform.oslo_date(platform.now()) $$;

-- Who acts. Set by identity.enter… in the first statement of every transaction; a missing one raises.
create function platform.municipality() returns uuid language sql stable parallel safe
  as $$ select current_setting('laget.municipality')::uuid $$;
create function platform.person() returns uuid language sql stable parallel safe
  as $$ select current_setting('laget.person')::uuid $$;
create function platform.post() returns uuid language sql stable parallel safe
  as $$ select current_setting('laget.post')::uuid $$;
create function platform.role() returns text language sql stable parallel safe
  as $$ select current_setting('laget.role') $$;
create function platform.unit() returns uuid language sql stable parallel safe
  as $$ select current_setting('laget.unit')::uuid $$;
create function platform.service() returns uuid language sql stable parallel safe
  as $$ select current_setting('laget.service')::uuid $$;

-- Puts a table behind the second fence: row-level security forced, everything refused until a policy says otherwise,
-- except to laget_keeper, in whose name the definer functions run.
create function platform.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy keeper on %s to laget_keeper using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to laget_keeper', target);
  -- A demo is emptied and written anew. In a database that may hold real people nobody but the owner of its tables could.
  if exists (select from platform.installation where kind <> 'real') then
    execute format('grant truncate on %s to laget_keeper', target);
  end if;
end
$$;
revoke execute on function platform.protect(regclass) from public;

-- Puts a function into the keeper's hands, in whose name it runs from then on: nobody may call it but those who are named.
create function platform.entrust(target regprocedure, variadic callers text[] default '{}') returns void language plpgsql as $$
declare
  caller text;
begin
  execute format('alter function %s owner to laget_keeper', target);
  execute format('revoke execute on function %s from public', target);
  foreach caller in array callers loop execute format('grant execute on function %s to %I', target, caller); end loop;
end
$$;
revoke execute on function platform.entrust(regprocedure, text[]) from public;

-- A form posted twice acts once: the second post gets what the first one got.
create table platform.answered (
  municipality_id uuid not null,
  person_id uuid not null,
  key uuid not null,
  operation text not null,
  input_hash bytea not null,
  result jsonb not null,
  answered_at timestamptz not null,
  primary key (municipality_id, person_id, key)
);
create index answered_age on platform.answered (answered_at);
select platform.protect('platform.answered');
create policy own on platform.answered to laget_app
  using (municipality_id = platform.municipality() and person_id = platform.person())
  with check (municipality_id = platform.municipality() and person_id = platform.person());
grant select, insert on platform.answered to laget_app;

