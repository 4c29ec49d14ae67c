-- The words that get mixed up, and what the municipality has agreed that they mean. Public, all of it but what it was before.
create schema terms;
grant usage on schema terms to laget_app, laget_jobs;
grant usage, create on schema terms to laget_keeper;

create table terms.term (
  municipality_id uuid not null references organisation.municipality,
  id uuid not null,
  -- its address; never changed, so that what leads to it goes on doing so
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  -- the version that readers see
  current integer not null,
  -- since when the municipality does not use it; it can be taken up again
  retired_on date,
  primary key (municipality_id, id),
  unique (municipality_id, slug)
);

-- Whatever was saved, in the order it was saved. Nothing is written over.
create table terms.version (
  municipality_id uuid not null,
  term_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object' and octet_length(content::text) <= 50000),
  -- nobody of the municipality wrote what came with the program
  saved_by uuid,
  saved_post uuid,
  saved_at timestamptz not null,
  primary key (municipality_id, term_id, number),
  foreign key (municipality_id, term_id) references terms.term,
  foreign key (municipality_id, saved_post) references organisation.post,
  check ((saved_by is null) = (saved_post is null))
);
alter table terms.term add foreign key (municipality_id, id, current) references terms.version deferrable initially deferred;

select platform.protect(t) from unnest(array['terms.term', 'terms.version']::regclass[]) t;

-- The second fence. Everyone of the municipality reads what a word means now; what it was, and who wrote it, the coordinator.
create policy reads on terms.term for select to laget_app using (municipality_id = platform.municipality());
create policy reads on terms.version for select to laget_app using (municipality_id = platform.municipality()
  and (platform.role() = 'coordinator' or exists (select from terms.term t
    where (t.municipality_id, t.id, t.current) = (version.municipality_id, version.term_id, version.number))));
create policy writes on terms.term for insert to laget_app
  with check (municipality_id = platform.municipality() and platform.role() = 'coordinator');
create policy moves_on on terms.term for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'coordinator')
  with check (municipality_id = platform.municipality() and platform.role() = 'coordinator');
create policy writes on terms.version for insert to laget_app with check (municipality_id = platform.municipality()
  and platform.role() = 'coordinator' and saved_by = platform.person() and saved_post = platform.post() and saved_at = platform.now());
grant select, insert on terms.term, terms.version to laget_app;
grant update (current, retired_on) on terms.term to laget_app;

-- What a municipality begins with (src/modules/terms/starter). Its words are its own from then on: where there are any, nothing is written.
create function terms.found(words jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  n integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('terms.found ' || m, 0));
  if exists (select from terms.term t where t.municipality_id = m) then return 0; end if;
  insert into terms.term (municipality_id, id, slug, current)
  select m, x.id, x.slug, 1 from jsonb_to_recordset(words) as x(id uuid, slug text);
  get diagnostics n = row_count;
  insert into terms.version (municipality_id, term_id, number, content, saved_at)
  select m, x.id, 1, x.content, platform.now() from jsonb_to_recordset(words) as x(id uuid, content jsonb);
  return n;
end
$$;
select platform.entrust('terms.found(jsonb)', 'laget_jobs');

select jobs.know('terms.found-terms');
