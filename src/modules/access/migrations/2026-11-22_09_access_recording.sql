-- Whether staff may write down what someone has said. Only of one whom the record names that this log was started with: that another record of the
-- child knows her, they are not told (row 5). And no yes against what she has said by her own hand: she takes it back herself.
create function access.may_write_down(log uuid, giver uuid, giver_as text, service uuid, decision text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from relay.access_facts_log l where l.municipality_id = platform.municipality() and l.log_id = log
      and exists (select from access.own_grant o where o.log_id = log)
      and case giver_as
        when 'guardian' then exists (select from children.access_facts_guardian g where g.municipality_id = l.municipality_id and g.child_id = l.record_id
          and g.person_id = giver and g.responsibility and g.confirmed_at is not null and g.ended_at is null)
        else exists (select from children.access_facts_child c where c.municipality_id = l.municipality_id and c.child_id = l.record_id and c.person_id = giver)
        end
      and (decision <> 'given' or coalesce((
        select d.decision = 'given' from access.consent d
        where d.municipality_id = l.municipality_id and d.log_id = log and d.service_id = service and d.giver_id = giver and d.channel = 'digital'
          and d.decided_at >= l.consent_since
        order by d.decided_at desc, d.id desc limit 1), true)))
$$;
select platform.entrust('access.may_write_down(uuid, uuid, text, uuid, text)', 'laget_app');

-- Whether the actor is answering for this guardian, or writing her answer down, in this very transaction: with it she says whether anyone has talked
-- with the child, and not without it.
create function access.answers_now(log uuid, child uuid, giver uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access.consent c
    where c.municipality_id = platform.municipality() and c.log_id = log and c.child_id = child and c.giver_id = giver and c.giver_role = 'guardian'
      and c.recorded_by = platform.person() and c.recorded_post = platform.post() and c.decided_at = platform.now())
$$;
select platform.entrust('access.answers_now(uuid, uuid, uuid)', 'laget_app');
