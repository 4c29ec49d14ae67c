/**
 * Acts that are functions of the database which may refuse: a refusal changes nothing, and the story goes on. Each binds the transaction to
 * whoever acts, as the door does.
 */
export const refusable = `
  create function pg_temp.bind(m uuid, post uuid) returns void language sql as $$
    select set_config('laget.municipality', m::text, true), set_config('laget.post', p.id::text, true), set_config('laget.person', p.person_id::text, true),
      set_config('laget.role', p.role, true), set_config('laget.unit', p.unit_id::text, true)
    from organisation.post p where p.municipality_id = m and p.id = post $$;

  create function pg_temp.accept(m uuid, log uuid) returns void language plpgsql as $$
    declare o relay.offer;
    begin
      select * into o from relay.offer x where x.municipality_id = m and x.log_id = log and x.state = 'offered';
      if not found then return; end if;
      perform pg_temp.bind(m, o.to_post);
      perform relay.accept_offer(log, o.id);
    exception when sqlstate 'LG001' then null;
    end $$;

  create function pg_temp.assign(m uuid, log uuid, head uuid, post uuid) returns void language plpgsql as $$
    begin
      perform pg_temp.bind(m, head);
      perform relay.assign_baton(log, post);
    exception when sqlstate 'LG001' then null;
    end $$;

  create function pg_temp.reopen(m uuid, log uuid, post uuid) returns void language plpgsql as $$
    begin
      perform pg_temp.bind(m, post);
      perform relay.reopen_log(log, 'Vi trengs igjen');
    exception when sqlstate 'LG001' then null;
    end $$;

  create function pg_temp.answer_joining(m uuid, log uuid, said text) returns void language plpgsql as $$
    declare q relay.join_question;
    begin
      select * into q from relay.join_question x where x.municipality_id = m and x.log_id = log and x.ended_at is null limit 1;
      if not found then return; end if;
      insert into relay.join_answer (municipality_id, question_id, person_id, log_id, giver_role, answer, areas, valid_until, language, text_version, answered_at)
      select m, q.id, d.person_id, log, d.giver_role, said, case when said = 'yes' then array['learning'] else '{}' end,
        case when said = 'yes' then platform.today() + 30 end, 'nb', '1', platform.now()
      from access.deciders(m, log, platform.now()) d on conflict do nothing;
      update relay.join_question set holder_answer = said, holder_answered_at = platform.now() where municipality_id = m and id = q.id;
      perform relay.settle_join(q.id);
      perform relay.settle(q.asking_log_id);
      perform access.derive(q.asking_log_id);
    exception when sqlstate 'LG001' then null;
    end $$;

  create function pg_temp.match(m uuid, record uuid, first uuid) returns void language plpgsql as $$
    begin
      perform children.merge_records(m, record, first) from children.child c where c.municipality_id = m and c.id = record;
    end $$`
