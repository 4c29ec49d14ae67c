-- Row 25: what stood in a wrong log may be a breach of personal data security (GDPR articles 33 and 34). From the moment it is removed there is a
-- record of it: what the data-protection officer finds out and decides. Insert-only: the newest assessment counts, and none is overwritten.
create table relay.breach (
  municipality_id uuid not null,
  entry_id uuid not null,
  log_id uuid not null,
  -- from here on the municipality knows of it, and the time to report runs
  known_at timestamptz not null,
  primary key (municipality_id, entry_id),
  foreign key (municipality_id, entry_id) references relay.entry
);
create index breach_known on relay.breach (municipality_id, known_at);

create table relay.breach_assessment (
  municipality_id uuid not null,
  entry_id uuid not null,
  version integer not null check (version > 0),
  happened text not null check (length(happened) between 1 and 4000),
  concerns text check (length(concerns) <= 2000),
  risk text check (risk in ('unlikely', 'risk', 'high')),
  reported text not null check (reported in ('not-yet', 'not-needed', 'reported')),
  reported_on date,
  -- article 33 (1): why it was not reported in time
  delay text check (length(delay) <= 1000),
  told text not null check (told in ('not-yet', 'not-needed', 'told')),
  decision text check (length(decision) <= 2000),
  closed boolean not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality_id, entry_id, version),
  foreign key (municipality_id, entry_id) references relay.breach,
  check ((reported = 'reported') = (reported_on is not null)),
  check (not closed or (risk is not null and decision is not null and reported <> 'not-yet' and told <> 'not-yet')),
  -- what may harm somebody is reported; whom it may harm much, is told
  check (not closed or risk = 'unlikely' or reported = 'reported'),
  check (not closed or risk <> 'high' or told = 'told')
);

select platform.protect(t) from unnest(array['relay.breach', 'relay.breach_assessment']::regclass[]) t;
create policy officer on relay.breach for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'privacy-officer');
create policy officer on relay.breach_assessment for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'privacy-officer');
create policy writes on relay.breach_assessment for insert to laget_app
  with check (municipality_id = platform.municipality() and platform.role() = 'privacy-officer' and written_by = platform.person());
grant select on relay.breach, relay.breach_assessment to laget_app;
grant insert on relay.breach_assessment to laget_app;

-- By whoever removes it, in the same transaction.
create function relay.begin_breach(the_log uuid, entry uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into relay.breach (municipality_id, entry_id, log_id, known_at)
  select e.municipality_id, e.id, e.log_id, e.removed_at from relay.entry e
  where e.municipality_id = platform.municipality() and e.log_id = the_log and e.id = entry
    and e.removed_by = platform.person() and e.removed_at = platform.now()
$$;
select platform.entrust('relay.begin_breach(uuid, uuid)', 'laget_app');
