-- The second fence, written for correctness: what laget_app may see and write. Lists never start here but in access.own_grant.

-- access: one's own grants in force now; that something was seen before, or will be, is not there either
create policy own on access."grant" for select to laget_app
  using (municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post()
    and valid_from <= platform.now() and platform.now() < valid_until);
grant select on access."grant" to laget_app;

-- the family sees what was decided; whoever asks or leads, what she was answered; others who see content, what concerns their own service
create policy sees on access.consent for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = consent.log_id and (g.reason in ('guardian', 'child')
    or (g.level = 'start' and access.is_of_this_start(g.log_id, consent.decided_at))
    or (g.level = 'all' and (g.reason in ('holder', 'last-holder') or consent.service_id = platform.service()))) limit 1));
-- the family decides for itself; the starter or the holder records what was given on paper or orally
create policy decides on access.consent for insert to laget_app with check (municipality_id = platform.municipality()
  and recorded_by = platform.person() and recorded_post = platform.post() and decided_at = platform.now()
  and ((channel = 'digital' and giver_id = platform.person() and platform.role() = 'family') or (channel <> 'digital' and platform.role() <> 'family'
      and access.may_write_down(log_id, giver_id, giver_role, service_id, decision)))
  and (select true from access.own_grant g where g.log_id = consent.log_id and g.child_id = consent.child_id
    and (g.reason = consent.giver_role or g.reason in ('starter', 'holder', 'last-holder', 'head-of-opening-unit')) limit 1));
grant select, insert on access.consent to laget_app;

-- whether anyone has talked with the child: seen by the family and whoever asks or leads, said together with an answer
create policy sees on access.hearing for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = hearing.log_id and (g.reason in ('guardian', 'child')
    or (g.level = 'start' and access.is_of_this_start(g.log_id, hearing.said_at))
    or (g.level = 'all' and g.reason in ('holder', 'last-holder'))) limit 1));
create policy says on access.hearing for insert to laget_app with check (municipality_id = platform.municipality()
  and recorded_by = platform.person() and recorded_post = platform.post() and said_at = platform.now()
  and (talked_on is null or talked_on <= platform.today()) and access.answers_now(log_id, child_id, giver_id));
grant select, insert on access.hearing to laget_app;

create policy sees on access.exclusion for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = exclusion.log_id and g.reason in ('guardian', 'child', 'holder') limit 1));
create policy decides on access.exclusion for insert to laget_app with check (municipality_id = platform.municipality()
  and decided_by = platform.person() and platform.role() = 'family' and since = platform.now() and lifted_at is null
  and (select true from access.own_grant g where g.log_id = exclusion.log_id limit 1));
create policy lifts on access.exclusion for update to laget_app using (municipality_id = platform.municipality() and platform.role() = 'family'
    and lifted_at is null and access.may_lift(log_id, decided_by) and (select true from access.own_grant g where g.log_id = exclusion.log_id limit 1))
  with check (municipality_id = platform.municipality() and lifted_at = platform.now());
grant select, insert on access.exclusion to laget_app;
grant update (lifted_at) on access.exclusion to laget_app;

create policy declares on access.conflict for insert to laget_app with check (municipality_id = platform.municipality()
  and declared_by = platform.person() and person_id = platform.person() and since = platform.now() and lifted_at is null
  and (select true from access.own_grant g where g.child_id = conflict.child_id limit 1));
grant insert on access.conflict to laget_app;

create policy sees on access.health_release for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = health_release.log_id and g.reason in ('guardian', 'child') limit 1));
create policy decides on access.health_release for insert to laget_app with check (municipality_id = platform.municipality()
  and decided_by = platform.person() and platform.role() = 'family' and decided_at = platform.now()
  and (select true from access.own_grant g where g.log_id = health_release.log_id and g.reason = 'child' limit 1));
grant select, insert on access.health_release to laget_app;

-- children: whoever sees anything of the log sees the name; the links, those who see the log or its start; the registrar, her unit's (row 16)
create policy sees on children.child for select to laget_app using (municipality_id = platform.municipality()
  and ((select true from access.own_grant g where g.child_id = child.id limit 1)
    or (platform.role() = 'registrar' and unit_id = platform.unit())));
grant select on children.child to laget_app;

create policy sees on children.guardian for select to laget_app using (municipality_id = platform.municipality()
  and ((select true from access.own_grant g where g.child_id = guardian.child_id and g.level in ('start', 'all') limit 1)
    or (platform.role() = 'registrar' and (select true from children.child c where c.id = guardian.child_id limit 1))
    -- who may keep a guardian away must know who they are (row 31)
    or (platform.role() = 'head' and access.heads_opening_unit(guardian.child_id))));
create policy registers on children.guardian for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'registrar' and ended_at is null
    and (select true from children.child c where c.id = guardian.child_id limit 1))
  with check (municipality_id = platform.municipality() and platform.role() = 'registrar'
    and ((ended_by = platform.person() and ended_at = platform.now())
      or (ended_by is null and ended_at is null and confirmed_by = platform.person() and confirmed_at = platform.now()))
    and (select true from children.child c where c.id = guardian.child_id limit 1));
grant select on children.guardian to laget_app;
grant update (responsibility, source, source_date, confirmed_by, confirmed_at, ended_at, ended_by) on children.guardian to laget_app;

create policy sees on children.guardian_block for select to laget_app using (municipality_id = platform.municipality()
  and platform.role() = 'head' and access.heads_opening_unit(child_id));
create policy decides on children.guardian_block for insert to laget_app with check (municipality_id = platform.municipality()
  and platform.role() = 'head' and decided_by = platform.person() and since = platform.now() and access.heads_opening_unit(child_id)
  and (select true from children.guardian g where g.id = guardian_block.guardian_id and g.child_id = guardian_block.child_id limit 1));
create policy lifts on children.guardian_block for update to laget_app using (municipality_id = platform.municipality()
    and platform.role() = 'head' and lifted_at is null and access.heads_opening_unit(child_id))
  with check (municipality_id = platform.municipality() and lifted_by = platform.person() and lifted_at = platform.now());
grant select, insert on children.guardian_block to laget_app;
grant update (lifted_at, lifted_by) on children.guardian_block to laget_app;

-- relay: the log itself and its team are core; why it started is not. Whoever asks for a log to be opened again sees what was asked this time
create policy sees on relay.log for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = log.id limit 1));
create policy starts on relay.log for insert to laget_app with check (municipality_id = platform.municipality()
  and started_by = platform.person() and started_post = platform.post() and opening_unit_id = platform.unit() and opening_service_id = platform.service()
  and platform.role() in ('employee', 'head') and access.registered(child_id)
  and state = 'awaiting' and opened_at is null and started_at = platform.now() and consent_since = platform.now());
-- whoever sees it may lock it while she decides; what it has come to is written by functions that ask for themselves
create policy changes on relay.log for update to laget_app using (municipality_id = platform.municipality()
    and (select true from access.own_grant g where g.log_id = log.id limit 1))
  with check (municipality_id = platform.municipality() and (select true from access.own_grant g where g.log_id = log.id and g.reason = 'holder' limit 1));
grant select, insert on relay.log to laget_app;
grant update (level, version) on relay.log to laget_app;

create policy sees on relay.holding for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = holding.log_id and g.level <> 'start' limit 1));
grant select on relay.holding to laget_app;

create policy sees on relay.participant for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = participant.log_id and g.level <> 'start' limit 1));
create policy leads on relay.participant for insert to laget_app with check (municipality_id = platform.municipality() and added_by = platform.person()
  and since = platform.now() and ended_at is null and access.could_take_part(log_id, post_id, person_id)
  and (select true from access.own_grant g where g.log_id = participant.log_id and g.reason = 'holder' limit 1));
create policy leaves on relay.participant for update to laget_app using (municipality_id = platform.municipality() and ended_at is null
    and (select true from access.own_grant g where g.log_id = participant.log_id
      and (g.reason = 'holder' or (participant.person_id = platform.person() and participant.post_id = platform.post())) limit 1))
  with check (municipality_id = platform.municipality() and (ended_at is null or (ended_at = platform.now() and ended_by = platform.person())));
grant select, insert on relay.participant to laget_app;
grant update (task, ended_at, ended_by, version) on relay.participant to laget_app;

create policy sees on relay.start for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = start.log_id
    and (g.level = 'all' or (g.level = 'start' and access.is_of_this_start(g.log_id, start.written_at))) limit 1));
create policy starts on relay.start for insert to laget_app with check (municipality_id = platform.municipality() and n = 1
  and written_by = platform.person() and written_at = platform.now() and access.starts(log_id));
create policy changes on relay.start for update to laget_app using (municipality_id = platform.municipality() and access.starts(log_id));
grant select, insert on relay.start to laget_app;
grant update (why, version) on relay.start to laget_app;

create policy sees on relay.proposal for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = proposal.log_id
    and (g.level = 'all' or (g.level = 'start' and access.is_of_this_start(g.log_id, proposal.proposed_at))) limit 1));
create policy proposes on relay.proposal for insert to laget_app with check (municipality_id = platform.municipality()
  and proposed_by = platform.person() and proposed_at = platform.now() and withdrawn_at is null
  and (access.starts(log_id) or (select true from access.own_grant g where g.log_id = proposal.log_id and g.reason = 'holder' limit 1)));
-- the starter changes her mind before anyone has answered; the family says in which order heads step in
create policy withdraws on relay.proposal for update to laget_app using (municipality_id = platform.municipality() and access.starts(log_id));
create policy orders on relay.proposal for update to laget_app using (municipality_id = platform.municipality() and platform.role() = 'family'
  and withdrawn_at is null and (select true from access.own_grant g where g.log_id = proposal.log_id limit 1));
grant select, insert on relay.proposal to laget_app;
grant update (rank, withdrawn_at) on relay.proposal to laget_app;

-- an offer: those who see all of the log, and the one who is asked (row 14: what the offer says)
create policy sees on relay.offer for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = offer.log_id
    and (g.level = 'all' or (offer.to_person = platform.person() and offer.to_post = platform.post())) limit 1));
-- made by the one who holds, to someone who could
create policy offers on relay.offer for insert to laget_app with check (municipality_id = platform.municipality() and state = 'offered'
  and offered_at = platform.now() and to_person <> platform.person() and access.could_hold(log_id, to_post, to_person)
  and (select true from relay.log l where l.id = offer.log_id and l.holding = offer.from_holding limit 1)
  and (select true from access.own_grant g where g.log_id = offer.log_id and g.reason = 'holder' limit 1));
create policy withdraws on relay.offer for update to laget_app using (municipality_id = platform.municipality() and state = 'offered'
    and (select true from access.own_grant g where g.log_id = offer.log_id and g.reason = 'holder' limit 1))
  with check (municipality_id = platform.municipality() and state = 'withdrawn' and answered_at = platform.now()
    and (select true from access.own_grant g where g.log_id = offer.log_id and g.reason = 'holder' limit 1));
-- a yes is relay.accept_offer
create policy declines on relay.offer for update to laget_app using (municipality_id = platform.municipality() and state = 'offered'
    and to_person = platform.person() and to_post = platform.post() and (select true from access.own_grant g where g.log_id = offer.log_id limit 1))
  with check (municipality_id = platform.municipality() and state = 'declined' and answered_at = platform.now() and to_post = platform.post());
grant select, insert on relay.offer to laget_app;
grant update (state, answered_at, answer) on relay.offer to laget_app;

create policy sees on relay.offer_question for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.offer o where o.id = offer_question.offer_id and o.log_id = offer_question.log_id limit 1));
create policy asks on relay.offer_question for insert to laget_app with check (municipality_id = platform.municipality()
  and author_id = platform.person() and author_post = platform.post() and asked_at = platform.now()
  and (select true from relay.offer o join access.own_grant g on g.log_id = o.log_id
    where o.id = offer_question.offer_id and o.log_id = offer_question.log_id and o.state = 'offered'
      and (g.reason = 'holder' or (o.to_person = platform.person() and o.to_post = platform.post())) limit 1));
grant select, insert on relay.offer_question to laget_app;

-- the holder and each of the family answer for themselves, once; what it comes to is relay.settle_join
create policy sees on relay.join_question for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = join_question.log_id and g.reason in ('guardian', 'child', 'holder') limit 1));
create policy answers on relay.join_question for update to laget_app using (municipality_id = platform.municipality() and ended_at is null
    and holder_answer is null and (select true from access.own_grant g where g.log_id = join_question.log_id and g.reason = 'holder' limit 1))
  with check (municipality_id = platform.municipality() and holder_answered_at = platform.now());
grant select on relay.join_question to laget_app;
grant update (holder_answer, holder_answered_at) on relay.join_question to laget_app;
create policy sees on relay.join_answer for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = join_answer.log_id and g.reason in ('guardian', 'child', 'holder') limit 1));
create policy answers on relay.join_answer for insert to laget_app with check (municipality_id = platform.municipality()
  and person_id = platform.person() and answered_at = platform.now() and platform.role() = 'family'
  and (select true from relay.join_question q where q.id = join_answer.question_id and q.log_id = join_answer.log_id and q.ended_at is null limit 1)
  and (select true from access.own_grant g where g.log_id = join_answer.log_id and g.reason = join_answer.giver_role limit 1));
grant select, insert on relay.join_answer to laget_app;

-- entries and what hangs on them: covered by the areas, all of them; never one that was written in the wrong log. Written only while open
create policy sees on relay.entry for select to laget_app using (municipality_id = platform.municipality() and removed_at is null
  and (select true from access.own_grant g where g.log_id = entry.log_id and g.level = 'all' and entry.areas <@ g.areas limit 1));
create policy writes on relay.entry for insert to laget_app with check (municipality_id = platform.municipality()
  and author_id = platform.person() and author_post = platform.post() and written_at = platform.now() and edited_at is null and removed_at is null
  and (select true from relay.log l where l.id = entry.log_id and l.state = 'open' limit 1)
  and (select true from access.own_grant g where g.log_id = entry.log_id and g.level = 'all' and entry.areas <@ g.areas
    and case entry.kind when 'goal' then g.reason in ('holder', 'child') when 'evaluation' then g.reason not in ('guardian', 'child')
      when 'measure' then g.reason = 'holder' when 'closing-note' then g.reason = 'holder' else true end limit 1));
-- its author; what was agreed takes its next version when it is evaluated. Whose words may be changed says relay.keep_version
create policy edits on relay.entry for update to laget_app using (municipality_id = platform.municipality() and removed_at is null
    and ((author_id = platform.person() and author_post = platform.post()) or kind in ('goal', 'measure'))
    and (select true from relay.log l where l.id = entry.log_id and l.state = 'open' limit 1)
    and (select true from access.own_grant g where g.log_id = entry.log_id and g.level = 'all' and entry.areas <@ g.areas limit 1))
  with check (municipality_id = platform.municipality()
    and (select true from access.own_grant g where g.log_id = entry.log_id and g.level = 'all' and entry.areas <@ g.areas limit 1));
grant select, insert on relay.entry to laget_app;
grant update (text, areas, version) on relay.entry to laget_app;

create policy sees on relay.entry_version for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = entry_version.log_id and g.level = 'all' and entry_version.areas <@ g.areas limit 1)
  and (select true from relay.entry e where e.id = entry_version.entry_id limit 1));
grant select on relay.entry_version to laget_app;

-- a goal is the child's own: the holder or the young person writes it
create policy sees on relay.goal for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = goal.entry_id limit 1));
create policy writes on relay.goal for insert to laget_app with check (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = goal.entry_id and e.log_id = goal.log_id and e.kind = 'goal' limit 1)
  and (select true from access.own_grant g where g.log_id = goal.log_id and g.reason in ('holder', 'child') limit 1));
create policy changes on relay.goal for update to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = goal.entry_id limit 1)
  and (select true from access.own_grant g where g.log_id = goal.log_id and g.reason in ('holder', 'child') limit 1));
grant select, insert on relay.goal to laget_app;
grant update (state, state_since) on relay.goal to laget_app;

-- a measure: agreed by the holder, evaluated by whoever in the services sees it. Who is responsible or helps is the holder's to say: it opens nothing, for
-- no grant comes of it, and the log warns while she is not with us
create policy sees on relay.measure for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = measure.entry_id limit 1));
create policy writes on relay.measure for insert to laget_app with check (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = measure.entry_id and e.log_id = measure.log_id and e.kind = 'measure' limit 1)
  and (select true from access.own_grant g where g.log_id = measure.log_id and g.reason = 'holder' limit 1));
-- the family may lock the row (its view waits for an evaluation that is being written), and change nothing
create policy changes on relay.measure for update to laget_app using (municipality_id = platform.municipality()
    and (select true from relay.entry e where e.id = measure.entry_id limit 1))
  with check (municipality_id = platform.municipality() and platform.role() <> 'family');
grant select, insert on relay.measure to laget_app;
grant update (responsible_id, responsible_post, deadline, evaluate_on, state, ended_at, goal_id) on relay.measure to laget_app;

create policy sees on relay.measure_version for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry_version v where v.entry_id = measure_version.measure_id and v.version = measure_version.version limit 1));
create policy writes on relay.measure_version for insert to laget_app with check (municipality_id = platform.municipality()
  and (select true from relay.measure x where x.entry_id = measure_version.measure_id and x.log_id = measure_version.log_id limit 1)
  and (select true from access.own_grant g where g.log_id = measure_version.log_id and g.reason = 'holder' limit 1));
grant select, insert on relay.measure_version to laget_app;

create policy sees on relay.contributor for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = contributor.measure_id limit 1));
create policy writes on relay.contributor for insert to laget_app with check (municipality_id = platform.municipality() and ended_at is null
  and (select true from relay.measure x where x.entry_id = contributor.measure_id and x.log_id = contributor.log_id limit 1)
  and (select true from access.own_grant g where g.log_id = contributor.log_id and g.reason = 'holder' limit 1));
create policy ends on relay.contributor for update to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = contributor.measure_id limit 1)
  and (select true from access.own_grant g where g.log_id = contributor.log_id and g.reason = 'holder' limit 1));
grant select, insert on relay.contributor to laget_app;
grant update (ended_at) on relay.contributor to laget_app;

create policy sees on relay.evaluation for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = evaluation.entry_id limit 1));
create policy writes on relay.evaluation for insert to laget_app with check (municipality_id = platform.municipality() and platform.role() <> 'family'
  and (select true from relay.entry e where e.id = evaluation.entry_id and e.log_id = evaluation.log_id and e.kind = 'evaluation' limit 1)
  and (select true from relay.measure x where x.entry_id = evaluation.measure_id and x.log_id = evaluation.log_id limit 1));
grant select, insert on relay.evaluation to laget_app;

-- a view is given in one's own name, and taken into an evaluation by whoever in the services writes it
create policy sees on relay.view for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = view.measure_id limit 1));
create policy gives on relay.view for insert to laget_app with check (municipality_id = platform.municipality()
  and person_id = platform.person() and given_at = platform.now() and evaluation_id is null
  and (select true from relay.measure x where x.entry_id = view.measure_id and x.log_id = view.log_id limit 1)
  and (select true from relay.log l where l.id = view.log_id and l.state = 'open' limit 1)
  and (select true from access.own_grant g where g.log_id = view.log_id and g.reason = view.giver limit 1));
create policy takes on relay.view for update to laget_app using (municipality_id = platform.municipality() and evaluation_id is null
    and platform.role() <> 'family' and (select true from relay.entry e where e.id = view.measure_id limit 1))
  with check (municipality_id = platform.municipality()
    and (select true from relay.evaluation v where v.entry_id = view.evaluation_id and v.measure_id = view.measure_id limit 1));
grant select, insert on relay.view to laget_app;
grant update (evaluation_id) on relay.view to laget_app;
