-- The second fence, written for correctness: what laget_app may see and write. Lists never start here but in access.own_grant.

-- access
create policy own on access."grant" for select to laget_app
  using (municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post());
grant select on access."grant" to laget_app;

create policy sees on access.consent for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = consent.log_id and g.level in ('start', 'all') limit 1));
-- the family decides for itself; the starter or the holder records what was given on paper or orally
create policy decides on access.consent for insert to laget_app with check (municipality_id = platform.municipality()
  and recorded_by = platform.person() and recorded_post = platform.post() and decided_at = platform.now()
  and ((channel = 'digital' and giver_id = platform.person() and platform.role() = 'family') or (channel <> 'digital' and platform.role() <> 'family'))
  and (select true from access.own_grant g where g.log_id = consent.log_id and g.child_id = consent.child_id
    and g.reason in ('guardian', 'child', 'starter', 'holder', 'last-holder', 'head-of-opening-unit') limit 1));
grant select, insert on access.consent to laget_app;

create policy sees on access.exclusion for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = exclusion.log_id and g.reason in ('guardian', 'child', 'holder') limit 1));
create policy decides on access.exclusion for insert to laget_app with check (municipality_id = platform.municipality()
  and decided_by = platform.person() and platform.role() = 'family'
  and (select true from access.own_grant g where g.log_id = exclusion.log_id limit 1));
create policy lifts on access.exclusion for update to laget_app using (municipality_id = platform.municipality() and platform.role() = 'family'
  and (select true from access.own_grant g where g.log_id = exclusion.log_id limit 1));
grant select, insert on access.exclusion to laget_app;
grant update (lifted_at) on access.exclusion to laget_app;

create policy declares on access.conflict for insert to laget_app with check (municipality_id = platform.municipality()
  and declared_by = platform.person() and person_id = platform.person()
  and (select true from access.own_grant g where g.child_id = conflict.child_id limit 1));
grant insert on access.conflict to laget_app;

create policy sees on access.health_release for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = health_release.log_id and g.reason in ('guardian', 'child') limit 1));
create policy decides on access.health_release for insert to laget_app with check (municipality_id = platform.municipality()
  and decided_by = platform.person() and platform.role() = 'family'
  and (select true from access.own_grant g where g.log_id = health_release.log_id and g.reason = 'child' limit 1));
grant select, insert on access.health_release to laget_app;

-- children: whoever sees anything of the log sees the name; the links, those who see the log or its start; the registrar, her unit's (row 16)
create policy sees on children.child for select to laget_app using (municipality_id = platform.municipality()
  and ((select true from access.own_grant g where g.child_id = child.id limit 1)
    or (platform.role() = 'registrar' and unit_id = platform.unit())));
create policy registers on children.child for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'registrar' and unit_id = platform.unit());
grant select on children.child to laget_app;
grant update (person_id, same_as, ident_hash, ident_cipher) on children.child to laget_app;

create policy sees on children.guardian for select to laget_app using (municipality_id = platform.municipality()
  and ((select true from access.own_grant g where g.child_id = guardian.child_id and g.level in ('start', 'all') limit 1)
    or (platform.role() = 'registrar' and (select true from children.child c where c.id = guardian.child_id limit 1))));
create policy registers on children.guardian for update to laget_app
  using (municipality_id = platform.municipality() and platform.role() = 'registrar'
    and (select true from children.child c where c.id = guardian.child_id limit 1));
grant select on children.guardian to laget_app;
grant update (responsibility, source, source_date, confirmed_by, confirmed_at, ended_at, ended_by) on children.guardian to laget_app;

create policy sees on children.guardian_block for select to laget_app using (municipality_id = platform.municipality()
  and platform.role() = 'head' and (select true from access.own_grant g where g.child_id = guardian_block.child_id limit 1));
create policy decides on children.guardian_block for insert to laget_app with check (municipality_id = platform.municipality()
  and platform.role() = 'head' and decided_by = platform.person()
  and (select true from access.own_grant g where g.child_id = guardian_block.child_id limit 1));
create policy lifts on children.guardian_block for update to laget_app using (municipality_id = platform.municipality()
  and platform.role() = 'head' and (select true from access.own_grant g where g.child_id = guardian_block.child_id limit 1));
grant select, insert on children.guardian_block to laget_app;
grant update (lifted_at, lifted_by) on children.guardian_block to laget_app;

-- relay: the log itself and its team are core; why it started is not
create policy sees on relay.log for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = log.id limit 1));
create policy starts on relay.log for insert to laget_app with check (municipality_id = platform.municipality()
  and started_by = platform.person() and started_post = platform.post() and opening_unit_id = platform.unit() and platform.role() <> 'family'
  and state = 'awaiting' and opened_at is null and started_at = platform.now() and consent_since = platform.now());
create policy changes on relay.log for update to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = log.id limit 1));
grant select, insert on relay.log to laget_app;
grant update (state, level, closed_at, close_reason, holding, started_by, started_post, consent_since, version) on relay.log to laget_app;

create policy sees on relay.holding for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = holding.log_id limit 1));
grant select on relay.holding to laget_app;

create policy sees on relay.participant for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = participant.log_id limit 1));
create policy leads on relay.participant for insert to laget_app with check (municipality_id = platform.municipality() and added_by = platform.person()
  and (select true from access.own_grant g where g.log_id = participant.log_id and g.reason = 'holder' limit 1));
create policy leaves on relay.participant for update to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = participant.log_id and (g.reason = 'holder' or participant.person_id = platform.person()) limit 1));
grant select, insert on relay.participant to laget_app;
grant update (task, ended_at, ended_by) on relay.participant to laget_app;

create policy sees on relay.start for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = start.log_id and g.level in ('start', 'all') limit 1));
create policy starts on relay.start for insert to laget_app with check (municipality_id = platform.municipality() and written_by = platform.person()
  and platform.role() <> 'family');
create policy changes on relay.start for update to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = start.log_id and g.level = 'start' and g.reason = 'starter' limit 1));
grant select, insert on relay.start to laget_app;
grant update (why) on relay.start to laget_app;

create policy sees on relay.proposal for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = proposal.log_id and g.level in ('start', 'all') limit 1));
create policy proposes on relay.proposal for insert to laget_app with check (municipality_id = platform.municipality() and proposed_by = platform.person());
grant select, insert on relay.proposal to laget_app;
grant update (rank) on relay.proposal to laget_app;
create policy orders on relay.proposal for update to laget_app using (municipality_id = platform.municipality() and platform.role() = 'family'
  and (select true from access.own_grant g where g.log_id = proposal.log_id limit 1));

-- an offer: those who see all of the log, and the one who is asked (row 14: what the offer says)
create policy sees on relay.offer for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = offer.log_id
    and (g.level = 'all' or (offer.to_person = platform.person() and offer.to_post = platform.post())) limit 1));
create policy offers on relay.offer for insert to laget_app with check (municipality_id = platform.municipality() and state = 'offered'
  and (select true from access.own_grant g where g.log_id = offer.log_id and g.reason = 'holder' limit 1));
create policy answers on relay.offer for update to laget_app using (municipality_id = platform.municipality() and state = 'offered'
    and (select true from access.own_grant g where g.log_id = offer.log_id
      and (g.reason = 'holder' or (offer.to_person = platform.person() and offer.to_post = platform.post())) limit 1))
  with check (municipality_id = platform.municipality() and state in ('declined', 'withdrawn'));
grant select, insert on relay.offer to laget_app;
grant update (state, answered_at, answer) on relay.offer to laget_app;

create policy sees on relay.offer_question for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.offer o where o.id = offer_question.offer_id and o.log_id = offer_question.log_id limit 1));
create policy asks on relay.offer_question for insert to laget_app with check (municipality_id = platform.municipality()
  and author_id = platform.person() and author_post = platform.post()
  and (select true from relay.offer o where o.id = offer_question.offer_id and o.log_id = offer_question.log_id and o.state = 'offered' limit 1));
grant select, insert on relay.offer_question to laget_app;

create policy sees on relay.join_question for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = join_question.log_id and g.reason in ('guardian', 'child', 'holder') limit 1));
create policy answers on relay.join_question for update to laget_app using (municipality_id = platform.municipality() and ended_at is null
  and (select true from access.own_grant g where g.log_id = join_question.log_id and g.reason in ('guardian', 'child', 'holder') limit 1));
grant select on relay.join_question to laget_app;
grant update (holder_answer, holder_answered_at) on relay.join_question to laget_app;

-- entries and what hangs on them: covered by the areas, all of them; never one that was written in the wrong log
create policy sees on relay.entry for select to laget_app using (municipality_id = platform.municipality() and removed_at is null
  and (select true from access.own_grant g where g.log_id = entry.log_id and g.level = 'all' and entry.areas <@ g.areas limit 1));
create policy writes on relay.entry for insert to laget_app with check (municipality_id = platform.municipality()
  and author_id = platform.person() and author_post = platform.post() and written_at = platform.now() and removed_at is null
  and (select true from access.own_grant g where g.log_id = entry.log_id and g.level = 'all' and entry.areas <@ g.areas limit 1));
create policy edits on relay.entry for update to laget_app using (municipality_id = platform.municipality() and removed_at is null
    and (select true from access.own_grant g where g.log_id = entry.log_id and g.level = 'all' and entry.areas <@ g.areas limit 1))
  with check (municipality_id = platform.municipality());
grant select, insert on relay.entry to laget_app;
grant update (text, areas, version, edited_at) on relay.entry to laget_app;

create policy sees on relay.entry_version for select to laget_app using (municipality_id = platform.municipality()
  and (select true from access.own_grant g where g.log_id = entry_version.log_id and g.level = 'all' and entry_version.areas <@ g.areas limit 1)
  and (select true from relay.entry e where e.id = entry_version.entry_id limit 1));
create policy writes on relay.entry_version for insert to laget_app with check (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = entry_version.entry_id limit 1));
grant select, insert on relay.entry_version to laget_app;

create policy sees on relay.goal for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = goal.entry_id limit 1));
create policy writes on relay.goal for insert to laget_app with check (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = goal.entry_id and e.log_id = goal.log_id limit 1));
create policy changes on relay.goal for update to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = goal.entry_id limit 1));
grant select, insert on relay.goal to laget_app;
grant update (state) on relay.goal to laget_app;

create policy sees on relay.measure for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = measure.entry_id limit 1));
create policy writes on relay.measure for insert to laget_app with check (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = measure.entry_id and e.log_id = measure.log_id limit 1));
create policy changes on relay.measure for update to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = measure.entry_id limit 1));
grant select, insert on relay.measure to laget_app;
grant update (responsible_id, responsible_post, deadline, evaluate_on, state, ended_at, goal_id) on relay.measure to laget_app;

create policy sees on relay.evaluation for select to laget_app using (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = evaluation.entry_id limit 1));
create policy writes on relay.evaluation for insert to laget_app with check (municipality_id = platform.municipality()
  and (select true from relay.entry e where e.id = evaluation.entry_id and e.log_id = evaluation.log_id limit 1)
  and (select true from relay.measure x where x.entry_id = evaluation.measure_id and x.log_id = evaluation.log_id limit 1));
grant select, insert on relay.evaluation to laget_app;
