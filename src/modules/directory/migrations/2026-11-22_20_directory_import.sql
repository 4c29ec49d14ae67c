-- A file of offers, read and looked over before anything of it is taken in. Seen by the coordinator alone.
create table directory.batch (
  municipality_id uuid not null references organisation.municipality,
  id uuid not null,
  rows jsonb not null check (jsonb_typeof(rows) = 'array'),
  faults jsonb not null check (jsonb_typeof(faults) = 'array'),
  made_by uuid not null,
  made_at timestamptz not null,
  applied_at timestamptz,
  primary key (municipality_id, id)
);
select platform.protect('directory.batch');
create policy reads on directory.batch for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'coordinator');
create policy makes on directory.batch for insert to laget_app with check (municipality_id = platform.municipality() and platform.role() = 'coordinator'
  and made_by = platform.person() and made_at = platform.now() and applied_at is null);
create policy applies on directory.batch for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'coordinator' and applied_at is null and faults = '[]')
  with check (municipality_id = platform.municipality() and applied_at = platform.now());
grant select, insert on directory.batch to laget_app;
grant update (applied_at) on directory.batch to laget_app;
