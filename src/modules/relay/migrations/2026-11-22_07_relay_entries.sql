-- What is written in a relay log: notes, goals, measures, views and evaluations.

-- Everything a reader pages through hangs here, with its areas. An empty array would be visible to everyone ('{}' <@ x), so it is refused.
create table relay.entry (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  kind text not null check (kind in ('concern', 'bright-spot', 'goal', 'measure', 'evaluation', 'note', 'closing-note')),
  areas text[] not null check (cardinality(areas) > 0),
  text text not null check (length(text) between 1 and 4000),
  author_id uuid not null,
  author_post uuid not null,
  written_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  -- who wrote what stands here now, once it has been changed
  edited_at timestamptz,
  edited_by uuid,
  edited_post uuid,
  -- row 25: written in the wrong log; out of all views at once
  removed_at timestamptz,
  removed_by uuid,
  removed_reason text check (removed_reason in ('wrong-child', 'wrong-content', 'about-an-adult')),
  primary key (municipality_id, id),
  foreign key (municipality_id, log_id) references relay.log,
  check (num_nonnulls(edited_at, edited_by, edited_post) in (0, 3)),
  check (num_nonnulls(removed_at, removed_by, removed_reason) in (0, 3))
);
create index entry_page on relay.entry (municipality_id, log_id, written_at desc, id desc) where removed_at is null;
create index entry_day on relay.entry (municipality_id, written_at) where removed_at is null;
create index entry_removed on relay.entry (municipality_id, removed_at) where removed_at is not null;

-- What stood there before, and who had written that. Nothing written is lost.
create table relay.entry_version (
  municipality_id uuid not null,
  entry_id uuid not null,
  version integer not null,
  log_id uuid not null,
  areas text[] not null check (cardinality(areas) > 0),
  text text not null,
  author_id uuid not null,
  author_post uuid not null,
  replaced_at timestamptz not null,
  primary key (municipality_id, entry_id, version),
  foreign key (municipality_id, entry_id) references relay.entry
);

create table relay.goal (
  municipality_id uuid not null,
  entry_id uuid not null,
  log_id uuid not null,
  state text not null check (state in ('active', 'reached', 'left')),
  state_since timestamptz not null,
  primary key (municipality_id, entry_id),
  -- a measure's goal is one of its own log
  unique (municipality_id, log_id, entry_id),
  foreign key (municipality_id, entry_id) references relay.entry
);

-- A measure (tiltak): one responsible person, a deadline, a day to look at it again.
create table relay.measure (
  municipality_id uuid not null,
  entry_id uuid not null,
  log_id uuid not null,
  goal_id uuid,
  responsible_id uuid not null,
  responsible_post uuid not null,
  deadline date not null,
  evaluate_on date not null,
  state text not null check (state in ('active', 'ended')),
  ended_at timestamptz,
  primary key (municipality_id, entry_id),
  foreign key (municipality_id, entry_id) references relay.entry,
  foreign key (municipality_id, log_id, goal_id) references relay.goal (municipality_id, log_id, entry_id),
  check ((state = 'ended') = (ended_at is not null))
);
create index measure_log on relay.measure (municipality_id, log_id);
create index measure_responsible on relay.measure (municipality_id, responsible_id, responsible_post) where state = 'active';

-- What was agreed before: beside each earlier text of a measure, its person, goal and days.
create table relay.measure_version (
  municipality_id uuid not null,
  measure_id uuid not null,
  version integer not null,
  log_id uuid not null,
  goal_id uuid,
  responsible_id uuid not null,
  responsible_post uuid not null,
  deadline date not null,
  evaluate_on date not null,
  primary key (municipality_id, measure_id, version),
  foreign key (municipality_id, measure_id, version) references relay.entry_version (municipality_id, entry_id, version)
);

-- Who helps the one who is responsible. A stretch that ended stays.
create table relay.contributor (
  municipality_id uuid not null,
  measure_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  since timestamptz not null,
  log_id uuid not null,
  ended_at timestamptz,
  primary key (municipality_id, measure_id, person_id, post_id, since),
  foreign key (municipality_id, measure_id) references relay.measure
);
create unique index contributor_once on relay.contributor (municipality_id, measure_id, person_id, post_id) where ended_at is null;

-- Three views on a measure: the child's, the guardians', ours. The child's view, or why it is missing. What the family has said from
-- its own sign-in stands in relay.view (`own`); what somebody was told stands here.
create table relay.evaluation (
  municipality_id uuid not null,
  entry_id uuid not null,
  log_id uuid not null,
  measure_id uuid not null,
  -- the day that had been agreed to look at the measure again; the measure itself knows only the next one
  promised_on date not null,
  child_own boolean not null,
  child_change text check (child_change in ('better', 'same', 'worse')),
  child_words text check (length(child_words) <= 2000),
  child_missing text check (child_missing in ('too-young', 'did-not-want', 'not-reached', 'weighty-reasons')),
  -- who talked with the child, and when
  talked_by text check (length(talked_by) <= 100),
  talked_on date,
  guardians_own boolean not null,
  guardians_change text check (guardians_change in ('better', 'same', 'worse')),
  guardians_words text check (length(guardians_words) <= 2000),
  guardians_missing text check (guardians_missing in ('did-not-want', 'not-reached', 'nobody-to-ask')),
  -- our words are the entry's text
  our_change text not null check (our_change in ('better', 'same', 'worse')),
  score integer check (score between 0 and 10),
  outcome text not null check (outcome in ('continue', 'change', 'end')),
  next_on date,
  primary key (municipality_id, entry_id),
  foreign key (municipality_id, entry_id) references relay.entry,
  foreign key (municipality_id, measure_id) references relay.measure,
  check ((child_own or child_change is not null) = (child_missing is null)),
  check (child_words is null or child_change is not null),
  check (child_change is null or (talked_by is not null and talked_on is not null)),
  check ((guardians_own or guardians_change is not null) = (guardians_missing is null)),
  check (guardians_words is null or guardians_change is not null),
  check ((outcome = 'end') = (next_on is null))
);
create index evaluation_measure on relay.evaluation (municipality_id, measure_id);
create index evaluation_log on relay.evaluation (municipality_id, log_id);

-- What a guardian or the young person says about a measure from her own sign-in, before an evaluation takes it in. A later one is a later row.
create table relay.view (
  municipality_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  log_id uuid not null,
  person_id uuid not null,
  giver text not null check (giver in ('guardian', 'child')),
  change text not null check (change in ('better', 'same', 'worse')),
  words text check (length(words) between 1 and 2000),
  given_at timestamptz not null,
  evaluation_id uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, measure_id) references relay.measure,
  foreign key (municipality_id, evaluation_id) references relay.evaluation
);
create index view_measure on relay.view (municipality_id, measure_id);
create index view_evaluation on relay.view (municipality_id, evaluation_id) where evaluation_id is not null;

select platform.protect(t) from unnest(array['relay.entry', 'relay.entry_version', 'relay.goal', 'relay.measure', 'relay.measure_version', 'relay.contributor',
  'relay.evaluation', 'relay.view']::regclass[]) t;
