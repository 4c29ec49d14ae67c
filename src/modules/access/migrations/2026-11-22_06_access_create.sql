-- Consents and what follows from them. Rows here are never overwritten: a later decision is a later row.
create schema access;
grant usage on schema access to laget_app, laget_jobs;
grant usage, create on schema access to laget_keeper;

-- One giver's decision about one service in one log. In force is what every required giver's latest decision says (access.service_areas).
create table access.consent (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  child_id uuid not null,
  service_id uuid not null,
  purpose text not null check (purpose ~ '^[a-z][a-z-]{1,40}$'),
  decision text not null check (decision in ('given', 'refused', 'withdrawn')),
  areas text[] not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  giver_id uuid not null,
  giver_role text not null check (giver_role in ('guardian', 'child')),
  -- digital: the giver's own act. paper and oral: recorded by staff, who says how and when
  channel text not null check (channel in ('digital', 'paper', 'oral')),
  given_on date not null,
  how text check (length(how) between 1 and 500),
  -- which language the text was read in; what was shown can be found again by this version
  language text not null check (language in ('nb', 'nn', 'en')),
  text_version text not null,
  recorded_by uuid not null,
  recorded_post uuid not null,
  decided_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, service_id) references organisation.service,
  check (decision <> 'given' or cardinality(areas) > 0),
  check (channel = 'digital' or how is not null)
);
create index consent_log on access.consent (municipality_id, log_id, service_id, giver_id, decided_at desc);

-- Whether anyone has talked with a child who does not decide herself about what her guardian answers: once for each answer, however many services it
-- is about. What she said is not here: it is hers. No day is a "not yet", with its reason; nobody named is the giver herself.
create table access.hearing (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  child_id uuid not null,
  giver_id uuid not null,
  talked_by text check (length(talked_by) between 1 and 100),
  talked_on date,
  missing text check (missing in ('later', 'too-young', 'did-not-want', 'weighty-reasons')),
  recorded_by uuid not null,
  recorded_post uuid not null,
  said_at timestamptz not null,
  primary key (municipality_id, id),
  check ((talked_on is null) = (missing is not null)),
  check (talked_by is null or talked_on is not null)
);
create index hearing_log on access.hearing (municipality_id, log_id, giver_id, said_at desc);

-- Row 18: a person the family does not want in the log, in any role.
create table access.exclusion (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  person_id uuid not null,
  decided_by uuid not null,
  since timestamptz not null,
  lifted_at timestamptz,
  primary key (municipality_id, id)
);
create index exclusion_log on access.exclusion (municipality_id, log_id);

-- Row 17: relative, close friend, opponent, or says so herself. That a member of staff is the child's guardian is read from the links.
create table access.conflict (
  municipality_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  declared_by uuid not null,
  since timestamptz not null,
  lifted_at timestamptz,
  primary key (municipality_id, id)
);
create index conflict_child on access.conflict (municipality_id, child_id);

-- Rows 39-40: from 16 the young person decides whether the guardians see health items.
create table access.health_release (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  guardian_person_id uuid not null,
  released boolean not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (municipality_id, id)
);
create index health_release_log on access.health_release (municipality_id, log_id, guardian_person_id, decided_at desc);

-- Who may see which child's log, how much, why, and in which stretch of time. Written by access.derive alone.
create table access."grant" (
  municipality_id uuid not null,
  person_id uuid not null,
  -- nil when acting for the family
  post_id uuid not null,
  log_id uuid not null,
  child_id uuid not null,
  -- start: what stands there before consent. core: that the log exists, name, holder, team, level, dates. all: core and the items covered by areas
  level text not null check (level in ('start', 'core', 'all')),
  areas text[] not null,
  reason text not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null check (valid_until > valid_from),
  primary key (municipality_id, person_id, post_id, log_id, valid_from)
);
-- a child's name and guardians are seen by whoever has a grant about her: one look, however many logs she has
create index grant_child on access."grant" (municipality_id, person_id, post_id, child_id);
-- A post is one person's. Not knowing that, the planner takes everyone to have one grant, and reads all of hers to find the one for a log.
create statistics access.grant_holder (dependencies) on person_id, post_id from access."grant";
create index grant_log on access."grant" (municipality_id, log_id);

-- When the grants of a log may next change by themselves: what the job that follows dated changes goes by. Written by access.derive alone.
create table access.next_change (
  municipality_id uuid not null,
  log_id uuid not null,
  at timestamptz not null,
  primary key (municipality_id, log_id)
);
create index next_change_at on access.next_change (municipality_id, at);

select platform.protect(t) from unnest(array['access.consent', 'access.hearing', 'access.exclusion', 'access.conflict', 'access.health_release', 'access."grant"', 'access.next_change']::regclass[]) t;
