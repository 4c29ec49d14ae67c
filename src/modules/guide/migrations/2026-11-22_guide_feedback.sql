-- What readers say of a page, and links of it that lead nowhere: for those who write it.

-- Without identity: no session, no address, no order within a day.
create table guide.feedback (
  municipality_id uuid not null,
  -- version 4: tells nothing of when
  id uuid not null,
  page_id uuid not null,
  given_on date not null,
  helped boolean not null,
  words text check (length(words) between 1 and 1000),
  -- when those who write the page were told by mail, and when they were done with it
  told_on date,
  settled_on date,
  primary key (municipality_id, id),
  foreign key (municipality_id, page_id) references guide.page
);
create index feedback_page on guide.feedback (municipality_id, page_id, given_on desc);

create table guide.broken_link (
  municipality_id uuid not null,
  page_id uuid not null,
  version integer not null,
  target text not null check (length(target) <= 500),
  found_on date not null,
  told_on date,
  primary key (municipality_id, page_id, target),
  foreign key (municipality_id, page_id, version) references guide.version
);

-- For which day of review the one who answers for a page has been told.
create table guide.review_told (
  municipality_id uuid not null,
  page_id uuid not null,
  review_on date not null,
  primary key (municipality_id, page_id),
  foreign key (municipality_id, page_id) references guide.page
);

select platform.protect(t) from unnest(array['guide.feedback', 'guide.broken_link', 'guide.review_told']::regclass[]) t;

create function guide.writes(page uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select platform.role() = 'coordinator' or exists (select from guide.page p
    where p.municipality_id = platform.municipality() and p.id = page and p.owner_post = platform.post())
$$;
select platform.entrust('guide.writes(uuid)', 'laget_app');
create policy reads on guide.feedback for select to laget_app using (municipality_id = platform.municipality() and guide.writes(page_id));
create policy settles on guide.feedback for update to laget_app
  using (municipality_id = platform.municipality() and guide.writes(page_id) and settled_on is null)
  with check (municipality_id = platform.municipality() and guide.writes(page_id) and settled_on = platform.today());
create policy reads on guide.broken_link for select to laget_app using (municipality_id = platform.municipality() and guide.writes(page_id));
grant select, update (settled_on) on guide.feedback to laget_app;
grant select on guide.broken_link to laget_app;

-- Anyone may say something of a page that is published; of one page so much in a day that a person can read it.
create function guide.take_feedback(feedback uuid, page_slug text, did_help boolean, said text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  p uuid;
begin
  select x.id into p from guide.page x where x.municipality_id = m and x.slug = page_slug and x.published is not null;
  if p is null then return 'absent'; end if;
  perform pg_advisory_xact_lock(hashtextextended('guide.feedback ' || m || p, 0));
  if (select count(*) from guide.feedback f where f.municipality_id = m and f.page_id = p and f.given_on = platform.today()) >= 50 then
    return 'full';
  end if;
  insert into guide.feedback (municipality_id, id, page_id, given_on, helped, words) values (m, feedback, p, platform.today(), did_help, said);
  return 'taken';
end
$$;
select platform.entrust('guide.take_feedback(uuid, text, boolean, text)', 'laget_app');

-- What is looked over at night: everything that is published.
create function guide.published_content() returns table (page uuid, slug text, version integer, content jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.slug, v.number, v.content from guide.page p
    join guide.version v on (v.municipality_id, v.page_id, v.number) = (p.municipality_id, p.id, p.published)
  where p.municipality_id = platform.municipality()
$$;

-- The broken links as they were found tonight; one that was known keeps the day it was found.
create function guide.keep_broken(links jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  delete from guide.broken_link b where b.municipality_id = m and not exists (
    select from jsonb_to_recordset(links) as x(page uuid, target text) where x.page = b.page_id and x.target = b.target);
  insert into guide.broken_link (municipality_id, page_id, version, target, found_on)
  select m, x.page, x.version, x.target, platform.today() from jsonb_to_recordset(links) as x(page uuid, version integer, target text)
  on conflict (municipality_id, page_id, target) do update set version = excluded.version;
  return (select count(*)::integer from guide.broken_link b where b.municipality_id = m);
end
$$;

create function guide.forget_feedback(before date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  n integer;
begin
  delete from guide.feedback f where f.municipality_id = platform.municipality() and f.given_on < before;
  get diagnostics n = row_count;
  return n;
end
$$;

-- Whom there is something to tell that they were not told before: whoever answers for the page, or, where nobody does, the coordinators. From then on
-- they are told.
create function guide.tell_writers() returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  today date := platform.today();
  pages uuid[];
begin
  with said as (update guide.feedback f set told_on = today
      where f.municipality_id = m and f.told_on is null and f.settled_on is null returning f.page_id),
    broken as (update guide.broken_link b set told_on = today where b.municipality_id = m and b.told_on is null returning b.page_id),
    overdue as (select p.id as page_id, p.review_on from guide.page p where p.municipality_id = m and p.published is not null and p.review_on < today
      and not exists (select from guide.review_told r
        where (r.municipality_id, r.page_id) = (p.municipality_id, p.id) and r.review_on = p.review_on)),
    kept as (insert into guide.review_told select m, o.page_id, o.review_on from overdue o
      on conflict (municipality_id, page_id) do update set review_on = excluded.review_on returning page_id)
  select array(select page_id from said union select page_id from broken union select page_id from kept) into pages;
  return query
    select distinct f.person_id from guide.page p join organisation.access_facts_post f on f.municipality_id = m and f.post_id = p.owner_post
    where p.municipality_id = m and p.id = any (pages) and f.valid_from <= platform.now() and platform.now() < f.valid_until
    union
    select distinct f.person_id from organisation.access_facts_post f
    where f.municipality_id = m and f.role = 'coordinator' and f.valid_from <= platform.now() and platform.now() < f.valid_until
      and exists (select from guide.page p where p.municipality_id = m and p.id = any (pages) and not exists (
        select from organisation.access_facts_post o where o.municipality_id = m and o.post_id = p.owner_post
          and o.valid_from <= platform.now() and platform.now() < o.valid_until));
end
$$;
select platform.entrust(f, 'laget_jobs') from unnest(array['guide.published_content()', 'guide.keep_broken(jsonb)', 'guide.forget_feedback(date)',
  'guide.tell_writers()']::regprocedure[]) f;

select jobs.know('guide.look-over');
