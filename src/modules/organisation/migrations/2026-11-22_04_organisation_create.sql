create schema organisation;
grant usage on schema organisation to laget_app, laget_jobs;
grant usage, create on schema organisation to laget_keeper;

create table organisation.municipality (
  municipality_id uuid primary key,
  -- SSB's four digits; invented ones in a demo
  number text not null unique check (number ~ '^[0-9]{4}$'),
  name text not null check (length(name) between 1 and 100),
  -- the host name its people use; absent where one installation has one municipality
  host text unique
);

create table organisation.service (
  municipality_id uuid not null references organisation.municipality,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z-]{1,40}$'),
  name text not null check (length(name) between 1 and 100),
  primary key (municipality_id, id),
  unique (municipality_id, code)
);

create table organisation.unit (
  municipality_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  phone text check (length(phone) <= 30),
  primary key (municipality_id, id),
  foreign key (municipality_id, service_id) references organisation.service
);

create table organisation.staff (
  municipality_id uuid not null,
  person_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  phone text check (length(phone) <= 30),
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references identity.person
);

create table organisation.post (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('employee', 'head', 'registrar', 'coordinator', 'privacy-officer', 'administrator')),
  title text not null check (length(title) between 1 and 100),
  valid_from timestamptz not null,
  valid_until timestamptz not null default 'infinity' check (valid_until >= valid_from),
  ended_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references organisation.staff,
  foreign key (municipality_id, unit_id) references organisation.unit
);
create index post_person on organisation.post (municipality_id, person_id);
create index post_unit on organisation.post (municipality_id, unit_id, role);

-- Rules are data: what a municipality has set otherwise than the defaults, by whom and on what ground. Never overwritten.
create table organisation.setting (
  municipality_id uuid not null references organisation.municipality,
  id uuid not null,
  key text not null check (length(key) <= 60),
  value jsonb not null,
  valid_from date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ground text not null check (length(ground) between 1 and 500),
  primary key (municipality_id, id)
);
create index setting_key on organisation.setting (municipality_id, key, valid_from desc, set_at desc);

select platform.protect(t) from unnest(array['organisation.municipality', 'organisation.service', 'organisation.unit',
  'organisation.staff', 'organisation.post', 'organisation.setting']::regclass[]) t;

-- The services, units and staff of one's own municipality are no secret to anyone signed in there.
create policy own_municipality on organisation.municipality for select to laget_app using (municipality_id = platform.municipality());
create policy own_municipality on organisation.service for select to laget_app using (municipality_id = platform.municipality());
create policy own_municipality on organisation.unit for select to laget_app using (municipality_id = platform.municipality());
create policy own_municipality on organisation.staff for select to laget_app using (municipality_id = platform.municipality());
create policy own_municipality on organisation.post for select to laget_app using (municipality_id = platform.municipality());
create policy own_municipality on organisation.setting for select to laget_app using (municipality_id = platform.municipality());
grant select on all tables in schema organisation to laget_app;

-- The administrator ends posts, and a head those of her own unit: now, for good, and nobody her own.
create policy ends on organisation.post for update to laget_app
  using (municipality_id = platform.municipality() and valid_until > platform.now() and person_id <> platform.person()
    and (platform.role() = 'administrator' or (platform.role() = 'head' and unit_id = platform.unit())))
  with check (municipality_id = platform.municipality() and valid_until = platform.now() and ended_by = platform.person());
grant update (valid_until, ended_by) on organisation.post to laget_app;

-- What access.derive reads of this module.
create view organisation.access_facts_post as
  select p.municipality_id, p.id as post_id, p.person_id, p.unit_id, u.service_id, p.role, p.valid_from, p.valid_until
  from organisation.post p join organisation.unit u on (u.municipality_id, u.id) = (p.municipality_id, p.unit_id);
alter view organisation.access_facts_post owner to laget_keeper;

-- What a municipality has set; access.setting tells what counts on a day, with the defaults of organisation.setting_default.
create view organisation.access_facts_setting as
  select municipality_id, key, value, valid_from, set_at from organisation.setting;
alter view organisation.access_facts_setting owner to laget_keeper;
