-- What access.derive reads of this module.
create view relay.access_facts_log as
  -- child_id: the child it is about; record_id: the record its starter wrote, while that is another one
  select l.municipality_id, l.id as log_id, coalesce(c.same_as, l.child_id) as child_id, l.child_id as record_id, l.state, l.opening_unit_id, l.started_by, l.started_post,
    l.closed_at, l.opened_at, l.consent_since, h.person_id as holder_id, h.post_id as holder_post
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
