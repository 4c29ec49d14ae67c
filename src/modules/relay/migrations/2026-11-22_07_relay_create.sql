-- The relay log: one holder at all times, the team, and what it is asked.
create schema relay;
grant usage on schema relay to laget_app, laget_jobs;
grant usage, create on schema relay to laget_keeper;

create table relay.log (
  municipality_id uuid not null,
  id uuid not null,
  -- absent once a start that came to nothing was wiped (row 6): the row stays as a count
  child_id uuid,
  state text not null check (state in ('awaiting', 'open', 'paused', 'closed')),
  level integer not null check (level between 1 and 3),
  opening_unit_id uuid not null,
  opening_service_id uuid not null,
  started_by uuid not null,
  started_post uuid not null,
  started_at timestamptz not null,
  -- decisions from before this instant no longer count: reopening needs new consent (row 59)
  consent_since timestamptz not null,
  opened_at timestamptz,
  paused_at timestamptz,
  closed_at timestamptz,
  close_reason text check (close_reason in ('goal-reached', 'no-longer-needed', 'other-follow-up', 'moved', 'family-wish',
    'consent-withdrawn', 'consent-refused', 'no-consent', 'cancelled', 'paused-too-long', 'merged', 'family-declined-joining')),
  -- while it waits to be opened again: how it stood before, for a reopening that comes to nothing leaves it so
  was_closed_at timestamptz,
  was_close_reason text,
  -- the present holder: a column cannot hold two
  holding uuid,
  version integer not null default 1,
  primary key (municipality_id, id),
  foreign key (municipality_id, child_id) references children.child,
  foreign key (municipality_id, opening_unit_id) references organisation.unit,
  check ((state = 'open') = (holding is not null)),
  check ((state = 'closed') = (closed_at is not null and close_reason is not null)),
  check (child_id is not null or state = 'closed'),
  check ((state = 'awaiting' and opened_at is not null) = (was_closed_at is not null and was_close_reason is not null))
);
-- one living log per child and municipality; a second start waits beside it as a question
create unique index log_one_per_child on relay.log (municipality_id, child_id) where state in ('open', 'paused');
create index log_child on relay.log (municipality_id, child_id);
create index log_waiting on relay.log (municipality_id, state) where state in ('awaiting', 'paused');

-- A stretch of holding. Insert-only; it ends where the next one starts, or with the log.
create table relay.holding (
  municipality_id uuid not null,
  log_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  -- first, second, …: two stretches may start at the same instant
  n integer not null,
  cause text not null check (cause in ('opening', 'offer', 'interim', 'assigned', 'renewed', 'reopening')),
  since timestamptz not null,
  primary key (municipality_id, log_id, id),
  foreign key (municipality_id, log_id) references relay.log,
  foreign key (municipality_id, post_id) references organisation.post
);
create unique index holding_log on relay.holding (municipality_id, log_id, n desc);
create index holding_post on relay.holding (municipality_id, post_id);
alter table relay.log add foreign key (municipality_id, id, holding) references relay.holding (municipality_id, log_id, id)
  deferrable initially deferred;

-- Why, in one sentence the family may read; again at each reopening. Gone if nothing came of it.
create table relay.start (
  municipality_id uuid not null,
  log_id uuid not null,
  n integer not null,
  why text not null check (length(why) between 1 and 500),
  written_by uuid not null,
  written_at timestamptz not null,
  version integer not null default 1 check (version > 0),
  primary key (municipality_id, log_id, n),
  foreign key (municipality_id, log_id) references relay.log
);

-- Which services the family is asked about; a refused one may be proposed again, and the family reads why (row 54). The rank is the family's
-- order of heads who step in.
create table relay.proposal (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  service_id uuid not null,
  areas text[] not null check (cardinality(areas) > 0),
  rank integer not null,
  why text check (length(why) between 1 and 500),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  -- taken off the list before anybody answered
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, log_id) references relay.log,
  foreign key (municipality_id, service_id) references organisation.service
);
create index proposal_log on relay.proposal (municipality_id, log_id);

create table relay.participant (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  -- what this person does for the child now, in a few words
  task text check (length(task) <= 200),
  added_by uuid not null,
  since timestamptz not null,
  -- by nobody: the consent or the post ended, or she must stay out
  ended_at timestamptz,
  ended_by uuid,
  version integer not null default 1 check (version > 0),
  primary key (municipality_id, id),
  foreign key (municipality_id, log_id) references relay.log,
  foreign key (municipality_id, post_id) references organisation.post
);
create index participant_log on relay.participant (municipality_id, log_id);
create unique index participant_once on relay.participant (municipality_id, log_id, post_id) where ended_at is null;
create index participant_post on relay.participant (municipality_id, post_id) where ended_at is null;

create table relay.offer (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  from_holding uuid not null,
  to_person uuid not null,
  to_post uuid not null,
  message text not null check (length(message) between 1 and 1000),
  family_wish text not null check (family_wish in ('wishes', 'agrees', 'wishes-other', 'not-asked')),
  family_words text check (length(family_words) <= 500),
  offered_at timestamptz not null,
  state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn', 'lapsed')),
  answered_at timestamptz,
  answer text check (length(answer) <= 1000),
  primary key (municipality_id, id),
  foreign key (municipality_id, log_id, from_holding) references relay.holding,
  check ((state = 'offered') = (answered_at is null))
);
create unique index offer_one_open on relay.offer (municipality_id, log_id) where state = 'offered';
create index offer_post on relay.offer (municipality_id, to_post) where state = 'offered';

-- What the one who is asked wants to know before answering, and what the holder says.
create table relay.offer_question (
  municipality_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  log_id uuid not null,
  author_id uuid not null,
  author_post uuid not null,
  text text not null check (length(text) between 1 and 1000),
  asked_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, offer_id) references relay.offer
);
create index offer_question_offer on relay.offer_question (municipality_id, offer_id);

-- Row 5: another service started a log for the same child. The family and the holder are asked.
create table relay.join_question (
  municipality_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  asking_log_id uuid not null,
  service_id uuid not null,
  asked_at timestamptz not null,
  holder_answer text check (holder_answer in ('yes', 'no')),
  holder_answered_at timestamptz,
  ended_at timestamptz,
  outcome text check (outcome in ('joined', 'declined', 'lapsed')),
  primary key (municipality_id, id),
  foreign key (municipality_id, log_id) references relay.log,
  foreign key (municipality_id, asking_log_id) references relay.log
);
create unique index join_question_once on relay.join_question (municipality_id, asking_log_id) where ended_at is null;
create index join_question_log on relay.join_question (municipality_id, log_id) where ended_at is null;

-- What the family answers to it, each for herself. A yes says which areas, until when, and which text was read: it becomes her consent
-- once everyone has said yes.
create table relay.join_answer (
  municipality_id uuid not null,
  question_id uuid not null,
  person_id uuid not null,
  log_id uuid not null,
  giver_role text not null check (giver_role in ('guardian', 'child')),
  answer text not null check (answer in ('yes', 'no')),
  areas text[] not null,
  valid_until date,
  language text not null check (language in ('nb', 'nn', 'en')),
  text_version text not null,
  answered_at timestamptz not null,
  primary key (municipality_id, question_id, person_id),
  foreign key (municipality_id, question_id) references relay.join_question,
  check ((answer = 'yes') = (cardinality(areas) > 0)),
  check ((answer = 'yes') = (valid_until is not null))
);

select platform.protect(t) from unnest(array['relay.log', 'relay.holding', 'relay.start', 'relay.proposal', 'relay.participant', 'relay.offer',
  'relay.offer_question', 'relay.join_question', 'relay.join_answer']::regclass[]) t;
