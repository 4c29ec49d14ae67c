-- What is told about a municipality in numbers, half-year by half-year (docs/adr/0012): counts in groups of five, told once and never told anew.
-- Each module counts what is its own and says what it is about; nothing here is about a child.
create schema figures;
grant usage on schema figures to laget_app, laget_jobs;
grant usage, create on schema figures to laget_keeper;

create table figures.publication (
  municipality_id uuid not null,
  -- the module that counted
  about text not null check (about ~ '^[a-z]{1,40}$'),
  half_year text not null check (half_year ~ '^20\d\d-[12]$'),
  counted_at timestamptz not null,
  primary key (municipality_id, about, half_year)
);
create table figures.figure (
  municipality_id uuid not null,
  about text not null,
  half_year text not null,
  name text not null check (name ~ '^[a-z][a-z-]{1,40}$'),
  -- absent where it is the whole
  part text not null default '' check (length(part) <= 40),
  -- a number that is no multiple of five could be somebody's: the table refuses it
  at_least integer not null check (at_least >= 0 and at_least % 5 = 0),
  primary key (municipality_id, about, half_year, name, part),
  foreign key (municipality_id, about, half_year) references figures.publication
);
select platform.protect(t) from unnest(array['figures.publication', 'figures.figure']::regclass[]) t;

-- row 15
create policy sees on figures.publication for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() in ('coordinator', 'administrator'));
create policy sees on figures.figure for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() in ('coordinator', 'administrator'));
grant select on figures.publication, figures.figure to laget_app;

-- Which half-years have been told. For the job.
create function figures.told(told_about text) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(select p.half_year from figures.publication p where p.municipality_id = platform.municipality() and p.about = told_about)
$$;

-- Told once: a half-year that is over, and not told before. What was told is never counted anew, so two looks at it are one.
create function figures.publish(told_about text, told text, next_day date, counts jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  if platform.now() < platform.oslo_midnight(next_day) then
    raise exception 'the half-year is not over' using errcode = 'LG001';
  end if;
  insert into figures.publication (municipality_id, about, half_year, counted_at) values (m, told_about, told, platform.now());
  insert into figures.figure (municipality_id, about, half_year, name, part, at_least)
  select m, told_about, told, f.name, f.part, f."atLeast" from jsonb_to_recordset(counts) f(name text, part text, "atLeast" integer);
end
$$;
select platform.entrust(f, 'laget_jobs') from unnest(array['figures.told(text)', 'figures.publish(text, text, date, jsonb)']::regprocedure[]) f;
revoke create on schema figures from laget_keeper;
