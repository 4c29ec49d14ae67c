-- The action guide: what someone who is worried about a child does next. Public where it is published; what is being written is seen by those who write it.
create schema guide;
grant usage on schema guide to laget_app, laget_jobs;
grant usage, create on schema guide to laget_keeper;

create table guide.page (
  municipality_id uuid not null references organisation.municipality,
  id uuid not null,
  -- its address; never changed, so that what leads to it goes on doing so
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  kind text not null check (kind in ('level', 'step', 'topic')),
  audience text not null check (audience in ('staff', 'parents', 'young')),
  level smallint check (level between 0 and 3),
  -- its place among those of its level
  place integer not null,
  -- the version that readers see; absent until one was published
  published integer,
  published_on date,
  -- who answers for it; absent until the municipality has said
  owner_post uuid,
  review_on date not null,
  primary key (municipality_id, id),
  unique (municipality_id, slug),
  foreign key (municipality_id, owner_post) references organisation.post,
  check ((published is null) = (published_on is null)),
  check (kind <> 'step' or level is not null)
);

-- What a list shows of a page. Taken out of the content when it is saved: to open sixty whole pages for each reader costs more than all the rest.
create function guide.heading(content jsonb) returns jsonb
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('titles', jsonb_object_agg(norm, jsonb_build_object('title', content #> array[norm, 'title'], 'summary', content #> array[norm, 'summary'])),
    'sees', content -> 'sees') from unnest(array['nb', 'nn', 'en']) norm
$$;
grant execute on function guide.heading(jsonb) to laget_app, laget_keeper;

-- Whatever was saved, in the order it was saved. Nothing is written over: a version that was published can be taken up again.
create table guide.version (
  municipality_id uuid not null,
  page_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object' and octet_length(content::text) <= 200000),
  heading jsonb not null generated always as (guide.heading(content)) stored,
  -- nobody of the municipality wrote what came with the program
  saved_by uuid,
  saved_post uuid,
  saved_at timestamptz not null,
  primary key (municipality_id, page_id, number),
  foreign key (municipality_id, page_id) references guide.page,
  foreign key (municipality_id, saved_post) references organisation.post,
  check ((saved_by is null) = (saved_post is null))
);
alter table guide.page add foreign key (municipality_id, id, published) references guide.version deferrable initially deferred;

select platform.protect(t) from unnest(array['guide.page', 'guide.version']::regclass[]) t;

-- The second fence. Everyone of the municipality reads what is published, signed in or not; those who write also what is not.
create policy reads on guide.page for select to laget_app using (municipality_id = platform.municipality()
  and (published is not null or platform.role() = 'coordinator' or owner_post = platform.post()));
create policy reads on guide.version for select to laget_app using (municipality_id = platform.municipality()
  and exists (select from guide.page p where (p.municipality_id, p.id) = (version.municipality_id, version.page_id)
    and (p.published = version.number or platform.role() = 'coordinator' or p.owner_post = platform.post())));
grant select on guide.page, guide.version to laget_app;

-- The coordinator and whoever answers for a page write new versions of it, each in her own name; the coordinator alone says which one readers see.
create policy writes on guide.version for insert to laget_app with check (municipality_id = platform.municipality()
  and saved_by = platform.person() and saved_post = platform.post() and saved_at = platform.now()
  and exists (select from guide.page p where (p.municipality_id, p.id) = (version.municipality_id, version.page_id)
    and (platform.role() = 'coordinator' or p.owner_post = platform.post())));
grant insert on guide.version to laget_app;
create policy adds on guide.page for insert to laget_app with check (municipality_id = platform.municipality()
  and platform.role() = 'coordinator' and published is null and owner_post is null);
create policy publishes on guide.page for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'coordinator')
  with check (municipality_id = platform.municipality() and platform.role() = 'coordinator');
grant insert, update (published, published_on, owner_post, review_on) on guide.page to laget_app;

-- Of two who change a page at the same moment the second sees what the first has left.
create function guide.lock_page(page uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('guide.page ' || platform.municipality() || page, 0))
$$;

-- Whoever answers for a page has looked at it and found it right.
create function guide.confirm_review(page uuid, until date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update guide.page p set review_on = until
  where p.municipality_id = platform.municipality() and p.id = page and p.published is not null
    and (platform.role() = 'coordinator' or p.owner_post = platform.post());
  return found;
end
$$;
select platform.entrust(f, 'laget_app') from unnest(array['guide.lock_page(uuid)', 'guide.confirm_review(uuid, date)']::regprocedure[]) f;

-- What a municipality begins with (src/modules/guide/starter). Its pages are its own from then on: where there is one, nothing is written.
create function guide.found(pages jsonb, review date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  n integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('guide.found ' || m, 0));
  if exists (select from guide.page p where p.municipality_id = m) then return 0; end if;
  insert into guide.page (municipality_id, id, slug, kind, audience, level, place, published, published_on, review_on)
  select m, x.id, x.slug, x.kind, x.audience, x.level, x.place, 1, platform.today(), review
  from jsonb_to_recordset(pages) as x(id uuid, slug text, kind text, audience text, level smallint, place integer);
  get diagnostics n = row_count;
  insert into guide.version (municipality_id, page_id, number, content, saved_at)
  select m, x.id, 1, x.content, platform.now() from jsonb_to_recordset(pages) as x(id uuid, content jsonb);
  return n;
end
$$;
select platform.entrust('guide.found(jsonb, date)', 'laget_jobs');

select jobs.know('guide.found-guide');
