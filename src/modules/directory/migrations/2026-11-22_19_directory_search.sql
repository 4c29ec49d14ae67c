-- Search. Full-text and trigram indexes do not work under row-level security, and a rank without the rarity of words puts "hjelp" above "lekser".
-- So the words of published listings stand in a table of their own, stemmed by PostgreSQL's Norwegian dictionary, and are asked through a definer function.
create extension if not exists pg_trgm schema directory;

create table directory.search_term (
  municipality_id uuid not null,
  term text not null,
  listing_id uuid not null,
  weight real not null,
  primary key (municipality_id, term, listing_id),
  foreign key (municipality_id, listing_id) references directory.listing
);
create index search_term_listing on directory.search_term (municipality_id, listing_id);

-- Every term once, to be found by what it resembles.
create table directory.search_word (
  municipality_id uuid not null references organisation.municipality,
  term text not null,
  primary key (municipality_id, term)
);
create index search_word_like on directory.search_word using gin (term directory.gin_trgm_ops);

-- Words that people look for and that no listing has. The word alone: no person, no search it stood in, and never told before five have asked.
create table directory.missed_word (
  municipality_id uuid not null references organisation.municipality,
  word text not null check (word ~ '^\w{3,30}$'),
  asked_on date not null,
  times integer not null check (times > 0),
  primary key (municipality_id, word, asked_on)
);
select platform.protect(t) from unnest(array['directory.search_term', 'directory.search_word', 'directory.missed_word']::regclass[]) t;

-- What a listing is found by, folded by the program (search/words.ts): [{listing, name, keywords, text}]. Called after each change.
create function directory.index_listings(entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  delete from directory.search_term t using jsonb_to_recordset(entries) e(listing uuid) where t.municipality_id = m and t.listing_id = e.listing;
  insert into directory.search_term (municipality_id, term, listing_id, weight)
  select m, w.lexeme, l.id, max(part.weight)
  from jsonb_to_recordset(entries) e(listing uuid, name text, keywords text, text text)
    join directory.listing l on l.municipality_id = m and l.id = e.listing and l.state = 'published'
    cross join lateral (values (e.name, 1.0), (e.keywords, 0.9), (e.text, 0.3)) part(words, weight)
    cross join lateral unnest(to_tsvector('pg_catalog.norwegian', coalesce(part.words, ''))) w
  group by w.lexeme, l.id;
  insert into directory.search_word (municipality_id, term)
  select distinct m, t.term from directory.search_term t join jsonb_to_recordset(entries) e(listing uuid) on e.listing = t.listing_id
  where t.municipality_id = m on conflict do nothing;
end
$$;

-- Listings that fit the words best, and the words that fit nothing: {"words": how many say something, "found": [{listing, score}], "missed": [word]}.
-- A word is itself; where no listing has it, what resembles it (typing errors), what it is put together of, and what is put together of it.
-- Rare words count more than common ones.
create function directory.search(said text[], at_most integer) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  answer jsonb;
begin
  with words as (
    select distinct on (s.stem) s.stem, w.word from unnest(said) with ordinality w(word, place)
      cross join lateral (select (ts_lexize('pg_catalog.norwegian_stem', w.word))[1] as stem) s
    where s.stem is not null order by s.stem, w.place
  ),
  known as (
    select w.stem, exists (select from directory.search_term t where t.municipality_id = m and t.term = w.stem) as here from words w
  ),
  near as (
    select k.stem, k.stem as term, 1.0::real as nearness from known k where k.here
    union all
    select k.stem, s.term, 0.8 * s.likeness from known k
      cross join lateral (
        select v.term, directory.similarity(v.term, k.stem) as likeness from directory.search_word v
        where not k.here and v.municipality_id = m and v.term operator(directory.%) k.stem
        order by likeness desc, v.term limit 4) s
    union all
    select k.stem, s.term, 0.6 * length(k.stem) / length(s.term) from known k
      cross join lateral (
        select v.term from directory.search_word v
        where length(k.stem) >= 4 and v.municipality_id = m and v.term like '%' || replace(replace(k.stem, '%', ''), '_', '') || '%' and v.term <> k.stem
        order by length(v.term), v.term limit 12) s
    union all
    select k.stem, v.term, 0.6 * length(v.term) / length(k.stem) from known k
      join directory.search_word v on not k.here and v.municipality_id = m and length(v.term) >= 4 and position(v.term in k.stem) > 0
  ),
  nearest as (select n.stem, n.term, max(n.nearness) as nearness from near n group by n.stem, n.term),
  size as (select greatest(count(*), 1)::real as listings from directory.listing l where l.municipality_id = m and l.state = 'published'),
  rarity as (
    select n.term, ln(1 + s.listings / count(*)) as rarity
    from (select distinct term from nearest) n join directory.search_term t on t.municipality_id = m and t.term = n.term cross join size s
    group by n.term, s.listings
  ),
  hits as (
    select t.listing_id, n.stem, max(n.nearness * t.weight * r.rarity) as score
    from nearest n join rarity r on r.term = n.term join directory.search_term t on t.municipality_id = m and t.term = n.term
    group by t.listing_id, n.stem
  ),
  scored as (
    select h.listing_id, sum(h.score) as score from hits h
      join directory.listing l on l.municipality_id = m and l.id = h.listing_id and l.state = 'published'
    group by h.listing_id
  ),
  -- what fits much worse than the best fits by accident
  found as (
    select s.* from scored s where s.score >= 0.2 * (select max(score) from scored) order by s.score desc, s.listing_id limit at_most
  )
  select jsonb_build_object(
    'words', (select count(*) from words),
    'found', coalesce((select jsonb_agg(jsonb_build_object('listing', f.listing_id, 'score', f.score) order by f.score desc, f.listing_id) from found f), '[]'),
    'missed', coalesce((select jsonb_agg(w.word) from words w
      where not exists (select from nearest n join directory.search_term t on t.municipality_id = m and t.term = n.term where n.stem = w.stem and n.nearness >= 0.35)), '[]')
  ) into answer;
  return answer;
end
$$;

create function directory.count_missed(missed text[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into directory.missed_word as w (municipality_id, word, asked_on, times)
  select platform.municipality(), x, platform.today(), 1 from unnest(missed) x where x ~ '^[[:alpha:]]{3,30}$'
  on conflict (municipality_id, word, asked_on) do update set times = w.times + 1
$$;

-- For the coordinator: since a day, what at least five have asked for.
create function directory.missed_words(since date) returns table (word text, times bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.word, sum(w.times) from directory.missed_word w
  where w.municipality_id = platform.municipality() and w.asked_on >= since and platform.role() = 'coordinator'
  group by w.word having sum(w.times) >= 5 order by sum(w.times) desc, w.word limit 100
$$;

select platform.entrust(p.oid, 'laget_app') from pg_proc p where p.pronamespace = 'directory'::regnamespace
  and p.proname in ('index_listings', 'search', 'count_missed', 'missed_words');
