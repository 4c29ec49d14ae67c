-- Search. Full-text and trigram indexes do not work under row-level security, and a rank without the rarity of words puts "hjelp" above "lekser".
-- So the words of published listings stand in a table of their own, stemmed by PostgreSQL's Norwegian dictionary, and are asked through a definer function.
create extension if not exists pg_trgm schema directory;
create extension if not exists btree_gin schema directory;

create table directory.search_term (
  municipality_id uuid not null,
  term text not null,
  listing_id uuid not null,
  weight real not null,
  primary key (municipality_id, term, listing_id) include (weight),
  foreign key (municipality_id, listing_id) references directory.listing
);
create index search_term_listing on directory.search_term (municipality_id, listing_id);

-- Every term once, to be found by what it resembles, and how many listings have it. The index is one of each municipality's words: narrowed afterwards,
-- a search would compare with the words of all. Without a list of what is yet to be indexed, which every search would read through.
create table directory.search_word (
  municipality_id uuid not null references organisation.municipality,
  term text not null,
  listings integer not null check (listings > 0),
  primary key (municipality_id, term)
);
create index search_word_like on directory.search_word using gin (municipality_id directory.uuid_ops, term directory.gin_trgm_ops) with (fastupdate = off);

-- Words that people look for and that no listing has, by the day: not who, and not what else was looked for. Of a word only a keyed hash is kept until it
-- has been asked for five times within the days of the setting: what one reader alone wrote cannot be read by anyone.
create table directory.missed_word (
  municipality_id uuid not null references organisation.municipality,
  hash bytea not null,
  asked_on date not null,
  times integer not null check (times > 0),
  word text check (length(word) between 3 and 30),
  primary key (municipality_id, hash, asked_on)
);
create index missed_word_day on directory.missed_word (municipality_id, asked_on);
select platform.protect(t) from unnest(array['directory.search_term', 'directory.search_word', 'directory.missed_word']::regclass[]) t;

-- What is the same of a word in all its forms; null for small words, which say nothing. The dictionary keeps the m that some double before an ending
-- (ungdom, ungdommer), so it goes here. For one word, folded by the program (search/words.ts).
create function directory.stem(word text) returns text
language sql immutable return pg_catalog.regexp_replace((pg_catalog.ts_lexize('pg_catalog.norwegian_stem', word))[1], '(dom|gram|hjem|lem|rom)m$', '\1');

-- What a listing is found by, folded by the program: [{listing, name, keywords, text}]. Called after each change, by one writer at a time.
create function directory.index_listings(entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  changed uuid[] := array(select e.listing from jsonb_to_recordset(entries) e(listing uuid));
  before text[] := array(select distinct t.term from directory.search_term t where t.municipality_id = m and t.listing_id = any (changed));
begin
  delete from directory.search_term t where t.municipality_id = m and t.listing_id = any (changed);
  insert into directory.search_term (municipality_id, term, listing_id, weight)
  select m, s.stem, l.id, max(part.weight)
  from jsonb_to_recordset(entries) e(listing uuid, name text, keywords text, text text)
    join directory.listing l on l.municipality_id = m and l.id = e.listing and l.state = 'published'
    cross join lateral (values (e.name, 1.0), (e.keywords, 0.9), (e.text, 0.3)) part(words, weight)
    cross join lateral string_to_table(part.words, ' ') w(word)
    cross join lateral (select directory.stem(w.word) as stem) s
  where length(w.word) between 2 and 60 and s.stem is not null group by s.stem, l.id;
  insert into directory.search_word as w (municipality_id, term, listings)
  select m, t.term, count(*) from directory.search_term t where t.municipality_id = m and t.term in (
    select unnest(before) union select n.term from directory.search_term n where n.municipality_id = m and n.listing_id = any (changed))
  group by t.term on conflict (municipality_id, term) do update set listings = excluded.listings;
  delete from directory.search_word w where w.municipality_id = m and w.term = any (before)
    and not exists (select from directory.search_term t where t.municipality_id = m and t.term = w.term);
end
$$;

-- Listings that fit the words best, the best first; how many of the words say something; and those that fit nothing.
-- A word is itself; where no listing has it, what resembles it (typing errors), what it is put together of, and what is put together of it.
-- Rare words count more than common ones, as they would among five hundred offers. Planned once per connection: a plan for each search would take twice as long as the search.
create function directory.search(said text[], at_most integer, out words integer, out listings uuid[], out missed text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  m uuid := platform.municipality();
begin
  with asked as (
    select distinct on (s.stem) s.stem, w.word from unnest(said) with ordinality w(word, place)
      cross join lateral (select directory.stem(w.word) as stem) s
    where s.stem is not null order by s.stem, w.place
  ),
  known as (
    select a.stem, w.listings from asked a left join directory.search_word w on w.municipality_id = m and w.term = a.stem
  ),
  near as (
    select k.stem, k.stem as term, 1.0::real as nearness, k.listings from known k where k.listings is not null
    union all
    select k.stem, s.term, 0.8 * s.likeness, s.listings from known k
      cross join lateral (
        select v.term, v.listings, directory.similarity(v.term, k.stem) as likeness from directory.search_word v
        where k.listings is null and v.municipality_id = m and v.term operator(directory.%) k.stem order by likeness desc, v.term limit 4) s
    union all
    select k.stem, s.term, 0.6 * length(k.stem) / length(s.term), s.listings from known k
      cross join lateral (
        select v.term, v.listings from directory.search_word v
        where length(k.stem) >= 4 and v.municipality_id = m and v.term like '%' || replace(replace(k.stem, '%', ''), '_', '') || '%' and v.term <> k.stem
        order by length(v.term), v.term limit 12) s
    union all
    -- what of at least four letters it begins or ends with
    select k.stem, v.term, 0.6 * length(v.term) / length(k.stem), v.listings from known k
      cross join lateral generate_series(4, length(k.stem) - 1) n
      join directory.search_word v on v.municipality_id = m and v.term in (left(k.stem, n), right(k.stem, n))
      where k.listings is null
  ),
  nearest as materialized (
    select n.stem, n.term, max(n.nearness) as nearness, ln(1 + 500.0 / n.listings) as rarity
    from near n group by n.stem, n.term, n.listings
  ),
  hits as (
    select t.listing_id, n.stem, max(n.nearness * n.rarity * t.weight) as score
    from nearest n join directory.search_term t on t.municipality_id = m and t.term = n.term group by t.listing_id, n.stem
  ),
  scored as (select h.listing_id, sum(h.score) as score from hits h group by h.listing_id),
  -- what fits much worse than the best fits by accident
  best as (
    select s.listing_id, s.score from scored s
    where s.score >= 0.2 * (select max(score) from scored) order by s.score desc, s.listing_id limit at_most
  )
  select (select count(*) from asked),
    array(select f.listing_id from best f order by f.score desc, f.listing_id),
    array(select w.word from asked w where not exists (
      select from nearest n where n.stem = w.stem and n.nearness >= 0.35) order by w.word)
  into words, listings, missed;
end
$$;

-- Each word once, and its hash at the same place of the other list.
create function directory.count_missed(words text[], hashes bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  insert into directory.missed_word as w (municipality_id, hash, asked_on, times)
  select m, x.hash, platform.today(), 1 from unnest(hashes) x(hash) order by x.hash
  on conflict (municipality_id, hash, asked_on) do update set times = w.times + 1;
  update directory.missed_word w set word = x.word from unnest(words, hashes) x(word, hash)
  where w.municipality_id = m and w.hash = x.hash and w.asked_on = platform.today() and w.word is null
    and (select sum(o.times) from directory.missed_word o where o.municipality_id = m and o.hash = x.hash
      and o.asked_on >= directory.missed_since()) >= 5;
end
$$;

-- Older searches count no more.
create function directory.missed_since() returns date
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select platform.today() - (access.setting(platform.municipality(), 'missed-word-days', platform.now()) #>> '{}')::integer
$$;

-- For the coordinator: what at least five searches asked for.
create function directory.missed_words() returns table (word text, times bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select max(w.word), sum(w.times) from directory.missed_word w
  where w.municipality_id = platform.municipality() and w.asked_on >= directory.missed_since() and platform.role() = 'coordinator'
  group by w.hash having sum(w.times) >= 5 and max(w.word) is not null order by sum(w.times) desc, max(w.word) limit 100
$$;

create function directory.forget_missed(most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  count integer;
begin
  delete from directory.missed_word w where w.municipality_id = platform.municipality() and (w.hash, w.asked_on) in (
    select o.hash, o.asked_on from directory.missed_word o
    where o.municipality_id = platform.municipality() and o.asked_on < directory.missed_since() limit most);
  get diagnostics count = row_count;
  return count;
end
$$;

select platform.entrust(p.oid, 'laget_app') from pg_proc p where p.pronamespace = 'directory'::regnamespace
  and p.proname in ('index_listings', 'search', 'count_missed', 'missed_words');
select platform.entrust('directory.missed_since()', 'laget_app', 'laget_jobs');
select platform.entrust('directory.forget_missed(integer)', 'laget_jobs');
select jobs.know('directory.forget-missed-words');
