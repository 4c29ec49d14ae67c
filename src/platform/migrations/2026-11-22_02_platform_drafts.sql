-- What someone has begun to write. Seen by its writer alone, in the role she wrote it in; gone after 30 days.
create table platform.draft (
  municipality_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  -- the address of the form
  place text not null check (length(place) between 1 and 300),
  fields jsonb not null check (octet_length(fields::text) <= 100000),
  saved_at timestamptz not null,
  primary key (municipality_id, person_id, post_id, place)
);
create index draft_age on platform.draft (saved_at);
select platform.protect('platform.draft');
create policy own on platform.draft to laget_app
  using (municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post())
  with check (municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post());
grant select, delete on platform.draft to laget_app;

-- The button and the island may save at the same moment: the later one stays.
create function platform.keep_draft(at_place text, written jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.draft values (platform.municipality(), platform.person(), platform.post(), at_place, written, platform.now())
  on conflict (municipality_id, person_id, post_id, place) do update set fields = excluded.fields, saved_at = excluded.saved_at
$$;
select platform.entrust('platform.keep_draft(text, jsonb)', 'laget_app');
