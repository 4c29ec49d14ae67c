-- Owners are asked by mail whether a listing is still right. The link in the mail is known by its hash alone; it shows what it is about, and a
-- button confirms: programs that open links in mails confirm nothing.
create table directory.question (
  municipality_id uuid not null,
  id uuid not null,
  listing_id uuid not null,
  token_hash bytea not null unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  answered_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, listing_id) references directory.listing
);
create index question_listing on directory.question (municipality_id, listing_id, asked_at desc);
select platform.protect('directory.question');
create policy reads on directory.question for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'coordinator');
grant select on directory.question to laget_app;

-- What was confirmed before this instant is to be confirmed again.
create function directory.confirm_before() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select platform.now() - make_interval(months => (access.setting(platform.municipality(), 'listing-confirm-months', platform.now()) #>> '{}')::integer)
$$;

-- The next whose owner is to be asked: not asked for two weeks, the oldest first. The question is written down in the same breath.
create function directory.ask_next(question uuid, hash bytea) returns table (listing uuid, name text, address text, language text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  l directory.listing;
begin
  select x.* into l from directory.listing x
  where x.municipality_id = m and x.state = 'published' and x.owner_email is not null and x.confirmed_at < directory.confirm_before()
    and not exists (select from directory.question q where q.municipality_id = m and q.listing_id = x.id and q.asked_at > platform.now() - interval '14 days')
  order by x.confirmed_at, x.id limit 1 for update;
  if not found then return; end if;
  insert into directory.question values (m, question, l.id, hash, platform.now(), platform.now() + interval '60 days', null);
  return query select l.id, l.name, l.owner_email, l.language;
end
$$;

-- A mail that did not go was no question.
create function directory.withdraw_question(question uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with gone as (delete from directory.question q where q.municipality_id = platform.municipality() and q.id = question and q.answered_at is null returning 1)
  select exists (select from gone)
$$;

create function directory.question_by(hashes bytea[]) returns table (listing uuid, expires_at timestamptz, answered_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select q.listing_id, q.expires_at, q.answered_at from directory.question q
  where q.municipality_id = platform.municipality() and q.token_hash = any (hashes)
$$;

-- Once. Of two at the same moment the second finds nothing left to answer.
create function directory.answer_question(hashes bytea[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  about uuid;
begin
  update directory.question q set answered_at = platform.now()
  where q.municipality_id = platform.municipality() and q.token_hash = any (hashes) and q.answered_at is null and q.expires_at > platform.now()
  returning q.listing_id into about;
  if about is null then return false; end if;
  update directory.listing l set confirmed_at = platform.now() where l.municipality_id = platform.municipality() and l.id = about;
  return true;
end
$$;

select platform.entrust('directory.confirm_before()', 'laget_app', 'laget_jobs');
select platform.entrust(p.oid, 'laget_jobs') from pg_proc p where p.pronamespace = 'directory'::regnamespace and p.proname in ('ask_next', 'withdraw_question');
select platform.entrust(p.oid, 'laget_app') from pg_proc p where p.pronamespace = 'directory'::regnamespace and p.proname in ('question_by', 'answer_question');
select jobs.know('directory.ask-owners');
revoke create on schema directory from laget_keeper;
