-- Advisory teams, and the questions that somebody who is worried brings to them.
create schema discussions;
grant usage on schema discussions to laget_app, laget_jobs;
grant usage, create on schema discussions to laget_keeper;

create table discussions.team (
  municipality_id uuid not null references organisation.municipality,
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  about text not null check (length(about) between 1 and 1000),
  primary key (municipality_id, id)
);

create table discussions.member (
  municipality_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  post_id uuid not null,
  duty text not null check (duty in ('leader', 'secretary', 'member')),
  joined_at timestamptz not null,
  left_at timestamptz check (left_at >= joined_at),
  primary key (municipality_id, id),
  foreign key (municipality_id, team_id) references discussions.team,
  foreign key (municipality_id, post_id) references organisation.post
);
create unique index member_once on discussions.member (municipality_id, team_id, post_id) where left_at is null;
create unique index member_duty on discussions.member (municipality_id, team_id, duty) where left_at is null and duty <> 'member';
create index member_post on discussions.member (municipality_id, post_id);

create table discussions.meeting (
  municipality_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  day date not null,
  clock text not null check (clock ~ '^[0-2]\d:[0-5]\d$'),
  room text not null check (length(room) between 1 and 100),
  places smallint not null check (places between 1 and 10),
  primary key (municipality_id, id),
  unique (municipality_id, team_id, day, clock),
  foreign key (municipality_id, team_id) references discussions.team
);

-- No name, no date of birth, no school: there is no column for them, but for a question with the family's consent. `asked_post`: nil for the family.
create table discussions.question (
  municipality_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  asked_by uuid not null,
  asked_post uuid not null,
  asked_at timestamptz not null,
  age_band text not null check (length(age_band) <= 20),
  arena text not null check (length(arena) <= 20),
  theme text not null check (length(theme) <= 20),
  seen text not null check (length(seen) between 1 and 2000),
  tried text not null check (length(tried) between 1 and 2000),
  child_says text check (length(child_says) <= 1000),
  parents_say text check (length(parents_say) <= 1000),
  asked text not null check (length(asked) between 1 and 1000),
  -- named: with consent, and linked to the child's relay log, which hardly any of the team sees; so the name stands here
  log_id uuid,
  child_id uuid,
  child_name text,
  consent_on date,
  check ((log_id is null) = (consent_on is null) and (log_id is null) = (child_id is null) and (log_id is null) = (child_name is null)),
  state text not null check (state in ('waiting', 'to-mend', 'advised', 'told')),
  vaguer text check (length(vaguer) between 1 and 1000),
  check (state <> 'to-mend' or vaguer is not null),
  version integer not null check (version > 0),
  facts text check (length(facts) between 1 and 4000),
  understanding text check (length(understanding) between 1 and 4000),
  hypotheses text check (length(hypotheses) between 1 and 4000),
  advised_at timestamptz,
  check ((state in ('advised', 'told')) = (advised_at is not null)),
  check ((advised_at is null) = (facts is null) and (advised_at is null) = (understanding is null) and (advised_at is null) = (hypotheses is null)),
  -- the last day on which the team sees it after its advice
  team_until date,
  ask_on date,
  check ((advised_at is null) = (team_until is null) and (advised_at is null) = (ask_on is null)),
  asked_again_at timestamptz,
  outcome text check (outcome in ('better', 'same', 'worse', 'other-help')),
  outcome_words text check (length(outcome_words) <= 1000),
  check ((outcome is null) = (state <> 'told')),
  delete_on date not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references discussions.meeting
);
create index question_asker on discussions.question (municipality_id, asked_by);
create index question_meeting on discussions.question (municipality_id, meeting_id);
create index question_log on discussions.question (municipality_id, log_id) where log_id is not null;
create index question_deletion on discussions.question (municipality_id, delete_on);

-- What the check took for a name and is none, with the asker's reason.
create table discussions.no_name (
  municipality_id uuid not null,
  question_id uuid not null,
  words text not null check (length(words) between 1 and 200),
  reason text not null check (length(reason) between 1 and 200),
  primary key (municipality_id, question_id, words),
  foreign key (municipality_id, question_id) references discussions.question on delete cascade
);

-- `responsible_post`: absent where the asker is to do it.
create table discussions.advice (
  municipality_id uuid not null,
  question_id uuid not null,
  n smallint not null,
  text text not null check (length(text) between 1 and 1000),
  responsible_post uuid,
  follow_up_on date not null,
  primary key (municipality_id, question_id, n),
  foreign key (municipality_id, question_id) references discussions.question on delete cascade,
  foreign key (municipality_id, responsible_post) references organisation.post
);

select platform.protect(t) from unnest(array['discussions.team', 'discussions.member', 'discussions.meeting', 'discussions.question',
  'discussions.no_name', 'discussions.advice']::regclass[]) t;

-- Which teams there are, who sits in them and when they meet, everyone signed in may know. The coordinator sets up; leader and secretary keep the calendar.
create policy own_municipality on discussions.team for select to laget_app using (municipality_id = platform.municipality());
create policy own_municipality on discussions.member for select to laget_app using (municipality_id = platform.municipality());
create policy own_municipality on discussions.meeting for select to laget_app using (municipality_id = platform.municipality());
create policy sets_up on discussions.team for insert to laget_app
  with check (municipality_id = platform.municipality() and platform.role() = 'coordinator');
create policy sets_up on discussions.member for insert to laget_app
  with check (municipality_id = platform.municipality() and platform.role() = 'coordinator' and joined_at = platform.now() and left_at is null);
create policy ends on discussions.member for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'coordinator' and left_at is null)
  with check (municipality_id = platform.municipality() and left_at = platform.now());
create policy plans on discussions.meeting for insert to laget_app with check (municipality_id = platform.municipality() and day >= platform.today()
  and (platform.role() = 'coordinator' or exists (select from discussions.member m where m.municipality_id = meeting.municipality_id
    and m.team_id = meeting.team_id and m.post_id = platform.post() and m.left_at is null and m.duty in ('leader', 'secretary'))));

-- Rules of access, section 7: the asker; and the team, from the day of its meeting until some days after its advice. Nobody else, in any role.
-- One with a name is there for as long as the asker sees all of that log (row 50), and for the family, who may take it back.
create policy asker on discussions.question for select to laget_app
  using (municipality_id = platform.municipality() and asked_by = platform.person() and asked_post = platform.post()
    and (log_id is null or (select true from access.own_grant g where g.log_id = question.log_id and g.level = 'all' limit 1)));
create policy family on discussions.question for select to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'family'
    and (select true from access.own_grant g where g.log_id = question.log_id and g.level = 'all' limit 1));
create policy team_on_its_day on discussions.question for select to laget_app
  using (municipality_id = platform.municipality() and state <> 'to-mend' and (team_until is null or team_until >= platform.today())
    and (log_id is null or access.sees_all(log_id, asked_by, asked_post))
    and exists (select from discussions.meeting t
      join discussions.member m on (m.municipality_id, m.team_id) = (t.municipality_id, t.team_id)
      where t.municipality_id = question.municipality_id and t.id = question.meeting_id and t.day <= platform.today()
        and m.post_id = platform.post() and m.left_at is null));
-- named: the asker must see that log herself, and all of it
create policy asks on discussions.question for insert to laget_app with check (municipality_id = platform.municipality()
  and platform.role() in ('employee', 'head', 'family') and asked_by = platform.person() and asked_post = platform.post() and asked_at = platform.now()
  and state = 'waiting' and version = 1 and outcome is null and advised_at is null
  and (log_id is null or (select true from access.own_grant g where g.log_id = question.log_id and g.level = 'all' limit 1)));
create policy asker_mends on discussions.question for update to laget_app
  using (municipality_id = platform.municipality() and asked_by = platform.person() and asked_post = platform.post() and state = 'to-mend')
  with check (municipality_id = platform.municipality() and state = 'waiting');
create policy asker_tells on discussions.question for update to laget_app
  using (municipality_id = platform.municipality() and asked_by = platform.person() and asked_post = platform.post() and state = 'advised')
  with check (municipality_id = platform.municipality() and state = 'told');
create policy team_advises on discussions.question for update to laget_app
  using (municipality_id = platform.municipality() and state = 'waiting' and exists (select from discussions.meeting t
    join discussions.member m on (m.municipality_id, m.team_id) = (t.municipality_id, t.team_id)
    where t.municipality_id = question.municipality_id and t.id = question.meeting_id and t.day <= platform.today()
      and m.post_id = platform.post() and m.left_at is null and m.duty in ('leader', 'secretary')))
  with check (municipality_id = platform.municipality() and state = 'advised' and advised_at = platform.now());

create policy with_question on discussions.no_name for select to laget_app using (municipality_id = platform.municipality()
  and exists (select from discussions.question q where q.municipality_id = no_name.municipality_id and q.id = no_name.question_id));
create policy asker on discussions.no_name for insert to laget_app with check (municipality_id = platform.municipality()
  and exists (select from discussions.question q where q.municipality_id = no_name.municipality_id and q.id = no_name.question_id
    and q.asked_by = platform.person() and q.asked_post = platform.post()));
create policy asker_mends on discussions.no_name for delete to laget_app using (municipality_id = platform.municipality()
  and exists (select from discussions.question q where q.municipality_id = no_name.municipality_id and q.id = no_name.question_id
    and q.asked_by = platform.person() and q.asked_post = platform.post()));
create policy with_question on discussions.advice for select to laget_app using (municipality_id = platform.municipality()
  and exists (select from discussions.question q where q.municipality_id = advice.municipality_id and q.id = advice.question_id));
create policy team_advises on discussions.advice for insert to laget_app with check (municipality_id = platform.municipality()
  and exists (select from discussions.question q join discussions.meeting t on (t.municipality_id, t.id) = (q.municipality_id, q.meeting_id)
    join discussions.member m on (m.municipality_id, m.team_id) = (t.municipality_id, t.team_id)
    where q.municipality_id = advice.municipality_id and q.id = advice.question_id and q.advised_at = platform.now()
      and m.post_id = platform.post() and m.left_at is null and m.duty in ('leader', 'secretary')));

grant select, insert on discussions.team, discussions.member, discussions.meeting, discussions.question, discussions.no_name, discussions.advice to laget_app;
grant delete on discussions.no_name to laget_app;
grant update (left_at) on discussions.member to laget_app;
grant update (meeting_id, seen, tried, child_says, parents_say, asked, state, version, facts, understanding, hypotheses, advised_at, team_until,
  ask_on, outcome, outcome_words) on discussions.question to laget_app;

-- Meetings to come with a place left. How many questions wait is all that anybody learns of them.
create function discussions.free_meetings() returns table (meeting uuid, team uuid, day date, clock text, room text, free integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.id, t.team_id, t.day, t.clock, t.room, t.places - taken.n
  from discussions.meeting t
  cross join lateral (select count(*)::integer as n from discussions.question q
    where q.municipality_id = t.municipality_id and q.meeting_id = t.id and q.state <> 'to-mend') taken
  where t.municipality_id = platform.municipality() and t.day >= platform.today() and taken.n < t.places
  order by t.day, t.clock, t.id limit 60
$$;

-- A place at a meeting, for whoever asks next in this transaction: of two who want the last one, the second is told.
create function discussions.take_place(wanted uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  places integer;
begin
  select t.places into places from discussions.meeting t
  where t.municipality_id = platform.municipality() and t.id = wanted and t.day >= platform.today() for update;
  return places > (select count(*) from discussions.question q
    where q.municipality_id = platform.municipality() and q.meeting_id = wanted and q.state <> 'to-mend');
end
$$;

-- The leader asks for it to be made vaguer; from then on the team does not see it. Done by the keeper: a row that its writer no longer sees cannot be written by her.
create function discussions.ask_vaguer(wanted uuid, seen_version integer, words text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update discussions.question q set state = 'to-mend', vaguer = words, version = q.version + 1
  from discussions.meeting t, discussions.member m
  where q.municipality_id = platform.municipality() and q.id = wanted and q.state = 'waiting' and q.version = seen_version
    and (t.municipality_id, t.id) = (q.municipality_id, q.meeting_id) and t.day <= platform.today()
    and (m.municipality_id, m.team_id) = (t.municipality_id, t.team_id) and m.post_id = platform.post() and m.left_at is null and m.duty = 'leader';
  return found;
end
$$;
select platform.entrust(f, 'laget_app') from unnest(array['discussions.free_meetings()', 'discussions.take_place(uuid)',
  'discussions.ask_vaguer(uuid, integer, text)']::regprocedure[]) f;
revoke create on schema discussions from laget_keeper;
