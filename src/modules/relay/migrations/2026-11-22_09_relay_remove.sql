-- Row 25: something was written in the wrong log. It leaves all views at once; its content stays for the data-protection officer only.
-- Definer functions, because an entry that has left the views can be neither seen nor written by anyone.

-- What deciding about a removal takes, without content: for whoever sees the entry, and for the head of its author's unit or of the unit
-- that opened the log, unless she must stay out of this child's log herself (rows 17 and 18).
create function relay.removal(the_log uuid, entry uuid)
returns table (entry_id uuid, log_id uuid, child_id uuid, kind text, written_at timestamptz, author_id uuid, author_post uuid, author_unit uuid, opening_unit uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.log_id, l.child_id, e.kind, e.written_at, e.author_id, e.author_post, p.unit_id, l.opening_unit_id
  from relay.entry e
  join relay.access_facts_log l on (l.municipality_id, l.log_id) = (e.municipality_id, e.log_id)
  left join organisation.access_facts_post p on (p.municipality_id, p.post_id) = (e.municipality_id, e.author_post)
  where e.municipality_id = platform.municipality() and e.log_id = the_log and e.id = entry and e.removed_at is null
    and (exists (select from access.own_grant g where g.log_id = e.log_id and g.level = 'all' and e.areas <@ g.areas)
      or (platform.role() = 'head' and platform.unit() in (p.unit_id, l.opening_unit_id)
        and platform.person() not in (select b.person_id from access.barred(e.municipality_id, e.log_id) b)))
$$;

-- The same of all that was written on a day: the head's list, newest first. She knows who wrote and when; not what, and not about whom.
create function relay.removable(day date)
returns table (entry_id uuid, log_id uuid, kind text, written_at timestamptz, author_id uuid, author_post uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.entry_id, r.log_id, r.kind, r.written_at, r.author_id, r.author_post
  from relay.entry e
  join relay.access_facts_log l on (l.municipality_id, l.log_id) = (e.municipality_id, e.log_id)
  left join organisation.access_facts_post p on (p.municipality_id, p.post_id) = (e.municipality_id, e.author_post)
  cross join lateral relay.removal(e.log_id, e.id) r
  where platform.role() = 'head' and e.municipality_id = platform.municipality() and e.removed_at is null
    and e.written_at >= platform.oslo_midnight(day) and e.written_at < platform.oslo_midnight(day + 1)
    and platform.unit() in (p.unit_id, l.opening_unit_id)
  order by r.written_at desc, r.entry_id desc limit 200
$$;

-- By its author or one of the two heads. A measure takes its evaluations with it; an evaluation gives back what it had taken: the measure
-- goes on as if it had not been evaluated, and what the family said beforehand waits for the right one.
create function relay.remove_entry(the_log uuid, entry uuid, why text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  evaluation relay.evaluation;
begin
  perform from relay.removal(the_log, entry) r
  where (r.author_id, r.author_post) = (platform.person(), platform.post())
    or (platform.role() = 'head' and platform.unit() in (r.author_unit, r.opening_unit));
  if not found then raise exception 'not hers to remove' using errcode = 'LG001'; end if;
  update relay.entry e set removed_at = t, removed_by = platform.person(), removed_reason = why
  where e.municipality_id = m and e.id = entry and e.removed_at is null;
  if not found then raise exception 'removed already' using errcode = 'LG001'; end if;
  update relay.entry e set removed_at = t, removed_by = platform.person(), removed_reason = why
  from relay.evaluation v
  where v.municipality_id = m and v.measure_id = entry and e.municipality_id = m and e.id = v.entry_id and e.removed_at is null;
  update relay.measure x set goal_id = null where x.municipality_id = m and x.log_id = the_log and x.goal_id = entry;
  select v.* into evaluation from relay.evaluation v where v.municipality_id = m and v.entry_id = entry;
  if found then
    update relay.entry e set version = version + 1 where e.municipality_id = m and e.id = evaluation.measure_id;
    update relay.measure x set state = 'active', ended_at = null
    where x.municipality_id = m and x.entry_id = evaluation.measure_id and evaluation.outcome = 'end';
    update relay.view v set evaluation_id = null where v.municipality_id = m and v.evaluation_id = entry;
  end if;
end
$$;

-- For the data-protection officer: all that was removed, without content …
create function relay.removed_entries()
returns table (entry_id uuid, log_id uuid, kind text, written_at timestamptz, author_id uuid, author_post uuid, removed_at timestamptz, removed_by uuid, reason text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.log_id, e.kind, e.written_at, e.author_id, e.author_post, e.removed_at, e.removed_by, e.removed_reason
  from relay.entry e
  where platform.role() = 'privacy-officer' and e.municipality_id = platform.municipality() and e.removed_at is not null
$$;

-- … and one of them whole, with all that hung on it. Her look is traced by the operation that asks.
create function relay.removed_entry(the_log uuid, entry uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('entry', e.id, 'log', e.log_id, 'child', l.child_id, 'kind', e.kind, 'areas', e.areas, 'text', e.text, 'version', e.version,
    'author', e.author_id, 'authorPost', e.author_post, 'writtenAt', e.written_at, 'editedBy', e.edited_by, 'editedPost', e.edited_post,
    'editedAt', e.edited_at, 'removedAt', e.removed_at, 'removedBy', e.removed_by, 'reason', e.removed_reason,
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'text', v.text, 'areas', v.areas, 'author', v.author_id,
        'authorPost', v.author_post, 'replacedAt', v.replaced_at) order by v.version), '[]')
      from relay.entry_version v where (v.municipality_id, v.entry_id) = (e.municipality_id, e.id)),
    'measure', (select jsonb_build_object('responsible', x.responsible_id, 'responsiblePost', x.responsible_post, 'deadline', x.deadline,
        'evaluateOn', x.evaluate_on, 'state', x.state)
      from relay.measure x where (x.municipality_id, x.entry_id) = (e.municipality_id, e.id)),
    'evaluation', (select jsonb_build_object('measure', x.measure_id, 'childChange', x.child_change, 'childWords', x.child_words,
        'childMissing', x.child_missing, 'talkedBy', x.talked_by, 'talkedOn', x.talked_on, 'guardiansChange', x.guardians_change,
        'guardiansWords', x.guardians_words, 'guardiansMissing', x.guardians_missing, 'ourChange', x.our_change, 'score', x.score, 'outcome', x.outcome,
        'nextOn', x.next_on)
      from relay.evaluation x where (x.municipality_id, x.entry_id) = (e.municipality_id, e.id)),
    'views', (select coalesce(jsonb_agg(jsonb_build_object('person', v.person_id, 'giver', v.giver, 'change', v.change, 'words', v.words,
        'givenAt', v.given_at) order by v.given_at, v.id), '[]')
      from relay.view v where v.municipality_id = e.municipality_id and v.measure_id = e.id))
  from relay.entry e join relay.access_facts_log l on (l.municipality_id, l.log_id) = (e.municipality_id, e.log_id)
  where platform.role() = 'privacy-officer' and e.municipality_id = platform.municipality() and e.log_id = the_log and e.id = entry
    and e.removed_at is not null
$$;

select platform.entrust(f, 'laget_app') from unnest(array['relay.removal(uuid, uuid)', 'relay.removable(date)', 'relay.remove_entry(uuid, uuid, text)',
  'relay.removed_entries()', 'relay.removed_entry(uuid, uuid)']::regprocedure[]) f;
