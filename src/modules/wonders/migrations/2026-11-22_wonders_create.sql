-- Wonders: what an employee keeps for herself while she finds out whether there is reason for concern. It names no child.
create schema wonders;
grant usage on schema wonders to laget_app, laget_jobs;
grant usage, create on schema wonders to laget_keeper;

create table wonders.wonder (
  municipality_id uuid not null,
  id uuid not null,
  title text not null check (length(title) between 1 and 100),
  seen text not null check (length(seen) between 1 and 4000),
  done text check (length(done) <= 4000),
  plan text check (length(plan) <= 4000),
  written_by uuid not null,
  written_post uuid not null,
  written_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  -- as the settings stood on the day it was written
  decide_by date not null,
  delete_on date not null check (delete_on > decide_by),
  ending text check (ending in ('no-concern', 'log', 'discussion', 'report')),
  ended_at timestamptz,
  check ((ending is null) = (ended_at is null)),
  -- how often its author was reminded to decide, and when she was told that it will be deleted
  reminders smallint not null default 0,
  warned_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, written_post) references organisation.post
);
create index wonder_author on wonders.wonder (municipality_id, written_post, written_by);
create index wonder_deletion on wonders.wonder (municipality_id, delete_on);

-- Whom the author lets read it, until she takes that back.
create table wonders.share (
  municipality_id uuid not null,
  wonder_id uuid not null,
  with_person uuid not null,
  with_post uuid not null,
  shared_by uuid not null,
  shared_post uuid not null check (shared_post <> with_post),
  shared_at timestamptz not null,
  primary key (municipality_id, wonder_id, with_post),
  foreign key (municipality_id, wonder_id) references wonders.wonder on delete cascade,
  foreign key (municipality_id, with_post) references organisation.post
);
create index share_reader on wonders.share (municipality_id, with_post, with_person);

select platform.protect(t) from unnest(array['wonders.wonder', 'wonders.share']::regclass[]) t;

-- The second fence. A share says itself whose it is: were the author looked up in the wonder, each of the two policies would ask the other.
create policy reads on wonders.share for select to laget_app using (municipality_id = platform.municipality()
  and ((shared_by = platform.person() and shared_post = platform.post()) or (with_person = platform.person() and with_post = platform.post())));
create policy takes_back on wonders.share for delete to laget_app
  using (municipality_id = platform.municipality() and shared_by = platform.person() and shared_post = platform.post());

create policy reads on wonders.wonder for select to laget_app using (municipality_id = platform.municipality()
  and ((written_by = platform.person() and written_post = platform.post())
    or exists (select from wonders.share s where s.municipality_id = wonder.municipality_id and s.wonder_id = wonder.id
      and s.with_person = platform.person() and s.with_post = platform.post())));
create policy writes on wonders.wonder for insert to laget_app with check (municipality_id = platform.municipality()
  and platform.role() in ('employee', 'head') and written_by = platform.person() and written_post = platform.post() and written_at = platform.now());
create policy changes on wonders.wonder for update to laget_app
  using (municipality_id = platform.municipality() and written_by = platform.person() and written_post = platform.post())
  with check (municipality_id = platform.municipality());
create policy deletes on wonders.wonder for delete to laget_app
  using (municipality_id = platform.municipality() and written_by = platform.person() and written_post = platform.post());

-- Her own wonder, with somebody of her own unit who works there now.
create function wonders.may_share(wonder uuid, with_person uuid, with_post uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from wonders.wonder w
    where w.municipality_id = platform.municipality() and w.id = wonder and w.written_by = platform.person() and w.written_post = platform.post())
  and exists (select from organisation.access_facts_post p
    where p.municipality_id = platform.municipality() and p.post_id = with_post and p.person_id = with_person and p.unit_id = platform.unit()
      and p.role in ('employee', 'head') and p.valid_from <= platform.now() and platform.now() < p.valid_until)
$$;
select platform.entrust('wonders.may_share(uuid, uuid, uuid)', 'laget_app');
create policy shares on wonders.share for insert to laget_app with check (municipality_id = platform.municipality()
  and shared_by = platform.person() and shared_post = platform.post() and shared_at = platform.now()
  and wonders.may_share(wonder_id, with_person, with_post));

grant select, insert, delete on wonders.wonder, wonders.share to laget_app;
grant update (title, seen, done, plan, version, ending, ended_at) on wonders.wonder to laget_app;

-- For the head of a unit: *that* someone there has not decided in time. Neither which wonder nor a word of it.
create function wonders.undecided_in_unit() returns table (post uuid, decide_by date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.written_post, w.decide_by
  from organisation.access_facts_post p
    join wonders.wonder w on w.municipality_id = p.municipality_id and w.written_post = p.post_id and w.written_by = p.person_id
  where platform.role() = 'head' and p.municipality_id = platform.municipality() and p.unit_id = platform.unit()
    and p.valid_from <= platform.now() and platform.now() < p.valid_until and p.post_id <> platform.post()
    and w.ending is null and w.decide_by < platform.today()
  order by w.decide_by, w.written_post
$$;
select platform.entrust('wonders.undecided_in_unit()', 'laget_app');

-- Whoever is to be told something about her wonders, once for each thing: two days before she is to decide, and the day after, if she has not;
-- and a week before it is deleted. Nobody is told whose post has ended.
create function wonders.remind(most integer) returns table (wonder uuid, person uuid, about text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  today date := platform.today();
begin
  for wonder, person, about in
    select w.id, w.written_by, case when w.delete_on - 7 <= today and w.warned_at is null then 'wonder-deleted-soon' else 'wonder-undecided' end
    from wonders.wonder w
      join organisation.access_facts_post p on p.municipality_id = w.municipality_id and p.post_id = w.written_post
    where w.municipality_id = m and p.valid_from <= platform.now() and platform.now() < p.valid_until
      and ((w.delete_on - 7 <= today and w.warned_at is null)
        or (w.ending is null and ((w.reminders = 0 and w.decide_by - 2 <= today) or (w.reminders < 2 and w.decide_by < today))))
    order by w.id limit most for update of w
  loop
    update wonders.wonder w set
      warned_at = case when about = 'wonder-deleted-soon' then platform.now() else w.warned_at end,
      reminders = case when about = 'wonder-deleted-soon' then w.reminders when w.decide_by < today then 2 else 1 end
    where w.municipality_id = m and w.id = wonder;
    return next;
  end loop;
end
$$;

-- The set time is over. Answers how many were deleted.
create function wonders.forget(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  count integer;
begin
  delete from wonders.wonder w where w.municipality_id = platform.municipality() and w.id in (
    select x.id from wonders.wonder x where x.municipality_id = platform.municipality() and x.delete_on <= platform.today() order by x.id limit most);
  get diagnostics count = row_count;
  return count;
end
$$;
select platform.entrust(f, 'laget_jobs') from unnest(array['wonders.remind(integer)', 'wonders.forget(integer)']::regprocedure[]) f;
revoke create on schema wonders from laget_keeper;

select jobs.know(name) from unnest(array['wonders.remind-authors', 'wonders.forget-wonders']) name;
