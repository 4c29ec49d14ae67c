-- The relay log: one holder at all times, agreements, and what has happened.
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
create index log_waiting on relay.log (state, started_at) where state in ('awaiting', 'paused');

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
  foreign key (municipality_id, entry_id) references relay.entry
);
create index goal_log on relay.goal (municipality_id, log_id);

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
  foreign key (municipality_id, goal_id) references relay.goal,
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

select platform.protect(t) from unnest(array['relay.log', 'relay.holding', 'relay.start', 'relay.proposal', 'relay.participant', 'relay.offer',
  'relay.offer_question', 'relay.join_question', 'relay.join_answer', 'relay.entry', 'relay.entry_version', 'relay.goal', 'relay.measure', 'relay.measure_version', 'relay.contributor',
  'relay.evaluation', 'relay.view']::regclass[]) t;

-- What access.derive reads of this module.
create view relay.access_facts_log as
  -- child_id: the child it is about; record_id: the record its starter wrote, while that is another one
  select l.municipality_id, l.id as log_id, coalesce(c.same_as, l.child_id) as child_id, l.child_id as record_id, l.state, l.opening_unit_id, l.opening_service_id, l.started_by, l.started_post,
    l.closed_at, l.close_reason, l.opened_at, l.consent_since,
    h.id as holding_id, h.person_id as holder_id, h.post_id as holder_post, h.since as holder_since
  from relay.log l
  left join children.access_facts_child c on (c.municipality_id, c.child_id) = (l.municipality_id, l.child_id)
  left join lateral (
    select * from relay.holding x where x.municipality_id = l.municipality_id and x.log_id = l.id
    order by x.n desc limit 1
  ) h on true;
alter view relay.access_facts_log owner to laget_keeper;
create view relay.access_facts_participant as
  select municipality_id, log_id, person_id, post_id, since, ended_at from relay.participant;
alter view relay.access_facts_participant owner to laget_keeper;
create view relay.access_facts_offer as
  select municipality_id, log_id, to_person, to_post from relay.offer where state = 'offered';
alter view relay.access_facts_offer owner to laget_keeper;
-- the areas of everything written in a log: a service that holds must be allowed to see them all
create view relay.access_facts_areas as
  select distinct e.municipality_id, e.log_id, a.area from relay.entry e cross join lateral unnest(e.areas) a(area) where e.removed_at is null;
alter view relay.access_facts_areas owner to laget_keeper;
create view relay.access_facts_succession as
  select municipality_id, log_id, service_id, min(rank) as rank from relay.proposal where withdrawn_at is null group by municipality_id, log_id, service_id;
alter view relay.access_facts_succession owner to laget_keeper;
create view relay.access_facts_join_answer as
  select a.municipality_id, a.question_id, a.log_id, q.service_id, q.outcome, a.person_id, a.giver_role, a.areas, a.valid_until, a.language, a.text_version, a.answered_at
  from relay.join_answer a join relay.join_question q on (q.municipality_id, q.id) = (a.municipality_id, a.question_id) where a.answer = 'yes';
alter view relay.access_facts_join_answer owner to laget_keeper;
