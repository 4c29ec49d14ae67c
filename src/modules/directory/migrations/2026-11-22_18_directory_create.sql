-- The directory (tjenesteoversikt): every offer for children, young people and families. Shaped after Open Referral's HSDS 3.0 as far as it is used
-- here; what HSDS calls a service is a listing, for a service is something else in this house.
create schema directory;
grant usage on schema directory to laget_app, laget_jobs;
grant usage, create on schema directory to laget_keeper;

create table directory.organization (
  municipality_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('municipal', 'intermunicipal', 'state', 'county', 'voluntary', 'private')),
  primary key (municipality_id, id),
  foreign key (municipality_id) references organisation.municipality,
  unique (municipality_id, name)
);

create table directory.location (
  municipality_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  address text check (length(address) between 1 and 120),
  postal_code text check (postal_code ~ '^[0-9]{4}$'),
  city text not null check (length(city) between 1 and 60),
  accessibility text check (length(accessibility) between 1 and 300),
  primary key (municipality_id, id),
  foreign key (municipality_id) references organisation.municipality,
  check ((address is null) = (postal_code is null))
);
create index location_city on directory.location (municipality_id, city);

create table directory.listing (
  municipality_id uuid not null,
  id uuid not null,
  state text not null check (state in ('draft', 'published', 'closed')),
  organization_id uuid not null,
  -- where one goes; absent for what comes home to people, is on the telephone or on the net
  location_id uuid,
  -- the language the texts are written in
  language text not null check (language in ('nb', 'nn', 'en', 'se')),
  name text not null check (length(name) between 1 and 120),
  alternate_name text check (length(alternate_name) between 1 and 200),
  -- what people call it when they look for it
  keywords text check (length(keywords) between 1 and 600),
  summary text not null check (length(summary) between 1 and 300),
  description text not null check (length(description) between 1 and 4000),
  minimum_age integer check (minimum_age between 0 and 120),
  maximum_age integer check (maximum_age between 0 and 120),
  eligibility text check (length(eligibility) between 1 and 300),
  themes text[] not null check (cardinality(themes) between 1 and 20),
  levels smallint[] not null check (levels <@ '{0,1,2,3}'),
  referral text not null check (referral in ('none', 'apply', 'referral', 'decision', 'automatic')),
  application text check (length(application) between 1 and 600),
  fees text check (length(fees) between 1 and 200),
  wait_time text check (length(wait_time) between 1 and 200),
  phone text check (length(phone) between 3 and 30),
  email text check (length(email) between 3 and 254),
  url text check (url ~ '^https://' and length(url) <= 500),
  -- [{days, opens, closes}] as HSDS's schedules; written and read whole, never asked for by itself
  hours jsonb not null default '[]' check (jsonb_typeof(hours) = 'array'),
  hours_note text check (length(hours_note) between 1 and 300),
  spoken text[] not null default '{}',
  interpretation text check (length(interpretation) between 1 and 200),
  alert text check (length(alert) between 1 and 300),
  -- who answers for the text: a post here, or somebody elsewhere who is asked by mail
  owner_post uuid,
  owner_email text check (length(owner_email) between 3 and 254),
  -- when readers first found it; absent while nobody but the coordinator has said that they may
  published_at timestamptz,
  confirmed_at timestamptz not null,
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, organization_id) references directory.organization,
  foreign key (municipality_id, location_id) references directory.location,
  foreign key (municipality_id, owner_post) references organisation.post,
  check (minimum_age is null or maximum_age is null or minimum_age <= maximum_age),
  check (state <> 'published' or published_at is not null)
);
create index listing_name on directory.listing (municipality_id, state, name, id);
create index listing_organization on directory.listing (municipality_id, organization_id);
create index listing_location on directory.listing (municipality_id, location_id);

-- What stood there before each change.
create table directory.listing_version (
  municipality_id uuid not null,
  listing_id uuid not null,
  version integer not null,
  fields jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (municipality_id, listing_id, version),
  foreign key (municipality_id, listing_id) references directory.listing
);

select platform.protect(t) from unnest(array['directory.organization', 'directory.location', 'directory.listing', 'directory.listing_version']::regclass[]) t;

-- The second fence. What is published is for everyone; the rest for the coordinator and whoever answers for it. She adds, others put forward a draft
-- that they answer for; those two change, and what she has never published she alone publishes.
create policy reads on directory.listing for select to laget_app using (municipality_id = platform.municipality()
  and (state = 'published' or platform.role() = 'coordinator' or owner_post = platform.post()));
create policy adds on directory.listing for insert to laget_app with check (municipality_id = platform.municipality()
  and (platform.role() = 'coordinator' or (platform.role() not in ('visitor', 'family', 'system') and state = 'draft' and owner_post = platform.post()))
  and version = 1 and changed_by = platform.person() and changed_at = platform.now());
create policy changes on directory.listing for update to laget_app
  using (municipality_id = platform.municipality() and (platform.role() = 'coordinator' or owner_post = platform.post()))
  with check (municipality_id = platform.municipality() and changed_by = platform.person() and changed_at = platform.now());
grant select, insert, update on directory.listing to laget_app;
create function directory.refuse_publishing() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise insufficient_privilege using message = 'what was never published the coordinator alone publishes';
end
$$;
create trigger coordinator_publishes_first before update on directory.listing for each row
  when (old.published_at is null and new.published_at is not null and platform.role() is distinct from 'coordinator')
  execute function directory.refuse_publishing();

create policy reads on directory.organization for select to laget_app using (municipality_id = platform.municipality());
create policy adds on directory.organization for insert to laget_app
  with check (municipality_id = platform.municipality() and platform.role() not in ('visitor', 'family', 'system'));
create policy reads on directory.location for select to laget_app using (municipality_id = platform.municipality());
create policy adds on directory.location for insert to laget_app
  with check (municipality_id = platform.municipality() and platform.role() not in ('visitor', 'family', 'system'));
grant select, insert on directory.organization, directory.location to laget_app;
create policy corrects on directory.organization for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'coordinator') with check (municipality_id = platform.municipality());
grant update (kind) on directory.organization to laget_app;

create policy reads on directory.listing_version for select to laget_app using (municipality_id = platform.municipality()
  and exists (select from directory.listing l where l.municipality_id = listing_version.municipality_id and l.id = listing_id
    and (platform.role() = 'coordinator' or l.owner_post = platform.post())));
create policy adds on directory.listing_version for insert to laget_app with check (municipality_id = platform.municipality()
  and exists (select from directory.listing l where l.municipality_id = listing_version.municipality_id and l.id = listing_id
    and (platform.role() = 'coordinator' or l.owner_post = platform.post())));
grant select, insert on directory.listing_version to laget_app;

-- Which of these offers readers find: for whoever leads to them from elsewhere.
create function directory.published_among(ids uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id from directory.listing l where l.municipality_id = platform.municipality() and l.id = any (ids) and l.state = 'published'
$$;
select platform.entrust('directory.published_among(uuid[])', 'laget_app', 'laget_jobs');
