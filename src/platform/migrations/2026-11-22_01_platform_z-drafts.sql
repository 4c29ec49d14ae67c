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
  using (municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post()
    and saved_at > platform.now() - interval '30 days')
  with check (municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post());
grant select, insert, delete on platform.draft to laget_app;
