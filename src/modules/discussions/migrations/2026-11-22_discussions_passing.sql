-- What days that pass do to questions: who asked is asked what happened, themes are counted, and what was written is deleted.
grant create on schema discussions to laget_keeper;

-- How many questions were deleted before their half-year was told, so that the figures count them. By month, for the job alone, and gone when told.
create table discussions.deleted (
  municipality_id uuid not null,
  month date not null check (extract(day from month) = 1),
  theme text not null check (length(theme) <= 20),
  n integer not null check (n > 0),
  primary key (municipality_id, month, theme)
);
select platform.protect('discussions.deleted');

-- Some weeks after the advice its asker is asked what happened: once, and not if she has told, nor when she has left her post.
create function discussions.due_to_ask(most integer) returns table (question uuid, person uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  for question, person in
    select q.id, q.asked_by from discussions.question q
    where q.municipality_id = platform.municipality() and q.state = 'advised' and q.ask_on <= platform.today() and q.asked_again_at is null
      and (q.asked_post = '00000000-0000-0000-0000-000000000000' or exists (select from organisation.access_facts_post p
        where p.municipality_id = q.municipality_id and p.post_id = q.asked_post and p.valid_from <= platform.now() and platform.now() < p.valid_until))
    order by q.id limit most for update of q
  loop
    update discussions.question q set asked_again_at = platform.now() where q.municipality_id = platform.municipality() and q.id = question;
    return next;
  end loop;
end
$$;

-- Deletes questions, with all that was written about them. Of what they were about, the number stays. Answers how many.
create function discussions.remove(ids uuid[]) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  many integer;
begin
  with gone as (
    delete from discussions.question q where q.municipality_id = platform.municipality() and q.id = any (ids)
    returning q.theme, date_trunc('month', platform.oslo_date(q.asked_at)::timestamp)::date as month),
  kept as (
    insert into discussions.deleted as d (municipality_id, month, theme, n)
    select platform.municipality(), g.month, g.theme, count(*) from gone g group by g.month, g.theme
    on conflict (municipality_id, month, theme) do update set n = d.n + excluded.n)
  select count(*) into many from gone;
  return many;
end
$$;
select platform.entrust('discussions.remove(uuid[])');

-- The set time is over.
create function discussions.forget(most integer) returns integer
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select discussions.remove(array(select x.id from discussions.question x
    where x.municipality_id = platform.municipality() and x.delete_on <= platform.today() order by x.id limit most))
$$;

-- Whoever asked takes it back; and the family, where it is about their child by name.
create function discussions.take_back(wanted uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select discussions.remove(array(select x.id from discussions.question x where x.municipality_id = platform.municipality() and x.id = wanted
    and ((x.asked_by = platform.person() and x.asked_post = platform.post())
      or (platform.role() = 'family' and access.sees_all(x.log_id, platform.person(), platform.post()))) for update)) = 1
$$;
select platform.entrust('discussions.take_back(uuid)', 'laget_app');

-- When the first question was asked. For the job, and only while a half-year is to be told.
create function discussions.first_asked() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select least((select min(q.asked_at) from discussions.question q where q.municipality_id = platform.municipality()),
    (select platform.oslo_midnight(min(d.month)) from discussions.deleted d where d.municipality_id = platform.municipality()))
$$;

-- Exact counts of a half-year, for the job alone, which puts them in groups before they are kept. Every theme has a row, in the order given.
create function discussions.count_half_year(first_day date, next_day date, themes text[]) returns table (name text, part text, n integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'theme', p.theme, (
    (select count(*) from discussions.question q where q.municipality_id = platform.municipality() and q.theme = p.theme
      and q.asked_at >= platform.oslo_midnight(first_day) and q.asked_at < platform.oslo_midnight(next_day))
    + (select coalesce(sum(d.n), 0) from discussions.deleted d where d.municipality_id = platform.municipality() and d.theme = p.theme
      and d.month >= first_day and d.month < next_day))::integer
  from unnest(themes) with ordinality p(theme, nth) order by p.nth
$$;

-- What has been told is not counted anew.
create function discussions.forget_counts(before date) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from discussions.deleted d where d.municipality_id = platform.municipality() and d.month < before
$$;
select platform.entrust(f, 'laget_jobs') from unnest(array['discussions.due_to_ask(integer)', 'discussions.forget(integer)', 'discussions.first_asked()',
  'discussions.count_half_year(date, date, text[])', 'discussions.forget_counts(date)']::regprocedure[]) f;
revoke create on schema discussions from laget_keeper;

select jobs.know(name) from unnest(array['discussions.ask-what-happened', 'discussions.publish-figures', 'discussions.forget-questions']) name;
