-- Links out of the guide, to the web: when each was asked, and whether it was gone. For the jobs alone.
create table guide.web_link (
  municipality_id uuid not null references organisation.municipality,
  address text not null check (address ~ '^https://' and length(address) <= 500),
  asked_on date,
  -- the first and the last day on which it was gone, with none between on which it was there
  gone_from date,
  gone_until date,
  primary key (municipality_id, address),
  check ((gone_from is null) = (gone_until is null) and gone_from <= gone_until and gone_until <= asked_on)
);
select platform.protect('guide.web_link');

-- The addresses that stand on pages tonight are kept, the others forgotten. Those whose turn it is are handed out and count as asked: what is cut off
-- in the middle asks nobody twice, and comes again in a week.
create function guide.take_web_links(addresses text[], at_most integer) returns setof text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  perform pg_advisory_xact_lock(hashtextextended('guide.web_link ' || m, 0));
  delete from guide.web_link w where w.municipality_id = m and w.address <> all (addresses);
  insert into guide.web_link (municipality_id, address) select distinct m, a from unnest(addresses) a
  on conflict (municipality_id, address) do nothing;
  return query
    with due as (select w.address from guide.web_link w
      where w.municipality_id = m and (w.asked_on is null or w.asked_on <= platform.today() - 7)
      order by w.asked_on nulls first, w.address limit at_most)
    update guide.web_link w set asked_on = platform.today() from due
    where w.municipality_id = m and w.address = due.address returning w.address;
end
$$;

-- Of an address that is in neither list nothing was said: what was known of it stands.
create function guide.keep_web_answers(there text[], gone text[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update guide.web_link w set gone_from = null, gone_until = null
  where w.municipality_id = platform.municipality() and w.address = any (there);
  update guide.web_link w set gone_from = coalesce(w.gone_from, w.asked_on), gone_until = w.asked_on
  where w.municipality_id = platform.municipality() and w.address = any (gone) and w.asked_on is not null;
$$;

-- Gone twice, which is a week apart at least. What has not been asked for four weeks, since nobody asks any longer, is not known.
create function guide.gone_from_web() returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.address from guide.web_link w where w.municipality_id = platform.municipality()
    and w.gone_from < w.gone_until and w.asked_on > platform.today() - 28
$$;
select platform.entrust(f, 'laget_jobs') from unnest(array['guide.take_web_links(text[], integer)', 'guide.keep_web_answers(text[], text[])',
  'guide.gone_from_web()']::regprocedure[]) f;

select jobs.know('guide.ask-web-links');
