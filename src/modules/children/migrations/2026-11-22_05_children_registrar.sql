-- What the registrar does that no policy can say in one row. Each function asks once more whether the child is of her unit.

-- The registrar adds the identity number a guardian signs in with; if someone here has it already, the link is to that person. Answers why not, and
-- then the caller takes it all back: the guardian was written down with another number, the number is the child's own, or another guardian of this
-- child's has it.
create function children.identify_guardian(guardian uuid, hash bytea, cipher bytea, mail text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  link children.guardian;
  person uuid;
begin
  select g.* into link from children.guardian g where g.municipality_id = m and g.id = guardian and g.ended_at is null;
  if not found or not children.is_registrars(link.child_id) then raise exception 'not hers to register' using errcode = 'LG001'; end if;
  person := identity.identify_person(link.person_id, hash, cipher, mail);
  if person is null then return 'guardian-has-other-number'; end if;
  if exists (select from children.child c where c.municipality_id = m and c.id = link.child_id and (c.person_id = person or c.ident_hash = hash)) then
    return 'guardian-is-child';
  end if;
  update children.guardian g set person_id = person where g.municipality_id = m and g.id = guardian;
  return null;
exception when unique_violation then
  return 'guardian-twice';
end
$$;

-- Parental responsibility has changed: the link as it was ends, and the new one counts from the same instant. Whoever first wrote the guardian
-- down is still the one who did.
create function children.replace_guardian(old_link uuid, new_link uuid, pr boolean, from_source text, of_date date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  old children.guardian;
begin
  select g.* into old from children.guardian g
  where g.municipality_id = m and g.id = old_link and g.ended_at is null and g.confirmed_at is not null for update;
  if not found or not children.is_registrars(old.child_id) then raise exception 'not hers to change' using errcode = 'LG001'; end if;
  update children.guardian g set ended_at = t, ended_by = platform.person() where g.municipality_id = m and g.id = old_link;
  insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, source, source_date, registered_by, registered_at,
    confirmed_by, confirmed_at)
  values (m, new_link, old.child_id, old.person_id, old.name, old.relation, pr, from_source, of_date, old.registered_by, t, platform.person(), t);
end
$$;

create function children.first_record(m uuid, child uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(c.same_as, c.id) from children.child c where c.municipality_id = m and c.id = child
$$;

-- Records of her unit that may be the same child: born the same day, with a name in common.
create function children.match_candidates(child uuid) returns table (id uuid, name text, birth_date date, registered_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.name, o.birth_date, o.registered_at
  from children.child c join children.child o on o.municipality_id = c.municipality_id and o.birth_date = c.birth_date and o.unit_id = c.unit_id
  where c.municipality_id = platform.municipality() and c.id = child and children.is_registrars(child)
    and coalesce(o.same_as, o.id) <> coalesce(c.same_as, c.id)
    and regexp_split_to_array(lower(o.name), '[\s-]+') && regexp_split_to_array(lower(c.name), '[\s-]+')
  order by o.registered_at, o.id limit 50
$$;

-- Two records become one child. The record that has a living log counts, else the one that came first; the other one points at it. Guardians who
-- were confirmed on either are known on the one that counts: confirmed, where both are the same registrar's, else for the other one to confirm.
-- Whoever she has taken away before stays away.
-- Answers: matched · same (they were one already) · both-live · differ (two identity numbers, or two sign-ins)
create function children.merge_records(m uuid, one uuid, other uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t timestamptz := platform.now();
  a children.child;
  b children.child;
  kept children.child;
  dropped children.child;
  lives_a boolean;
  lives_b boolean;
begin
  perform from children.child c where c.municipality_id = m and c.id in (children.first_record(m, one), children.first_record(m, other))
  order by c.id for update;
  select c.* into a from children.child c where c.municipality_id = m and c.id = children.first_record(m, one);
  select c.* into b from children.child c where c.municipality_id = m and c.id = children.first_record(m, other);
  if a.id = b.id then return 'same'; end if;
  if a.ident_hash <> b.ident_hash or a.person_id <> b.person_id then return 'differ'; end if;
  lives_a := exists (select from relay.access_facts_log l where l.municipality_id = m and l.child_id = a.id and l.state in ('open', 'paused'));
  lives_b := exists (select from relay.access_facts_log l where l.municipality_id = m and l.child_id = b.id and l.state in ('open', 'paused'));
  if lives_a and lives_b then return 'both-live'; end if;
  if lives_a or (not lives_b and (a.registered_at, a.id) <= (b.registered_at, b.id)) then
    kept := a; dropped := b;
  else
    kept := b; dropped := a;
  end if;
  update children.child c set same_as = kept.id where c.municipality_id = m and (c.id = dropped.id or c.same_as = dropped.id);
  update children.child c set ident_hash = coalesce(c.ident_hash, dropped.ident_hash), ident_cipher = coalesce(c.ident_cipher, dropped.ident_cipher),
    person_id = coalesce(c.person_id, dropped.person_id)
  where c.municipality_id = m and c.id = kept.id;
  update children.guardian g set responsibility = d.responsibility, source = d.source, source_date = d.source_date, confirmed_by = d.confirmed_by, confirmed_at = t
  from children.guardian d
  where d.municipality_id = m and d.child_id = dropped.id and d.ended_at is null and d.confirmed_at is not null and dropped.unit_id = kept.unit_id
    and g.municipality_id = m and g.child_id = kept.id and g.person_id = d.person_id and g.ended_at is null and g.confirmed_at is null
    and g.registered_by <> d.confirmed_by;
  insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, source, source_date, registered_by, registered_at,
    confirmed_by, confirmed_at)
  select m, gen_random_uuid(), kept.id, d.person_id, d.name, d.relation, d.responsibility and ours, case when ours then d.source end,
    case when ours then d.source_date end, d.registered_by, t, case when ours then d.confirmed_by end, case when ours then t end
  from children.guardian d cross join (select dropped.unit_id = kept.unit_id) same_unit(ours)
  where d.municipality_id = m and d.child_id = dropped.id and d.ended_at is null and d.confirmed_at is not null
    and not exists (select from children.guardian g where g.municipality_id = m and g.child_id = kept.id and g.person_id = d.person_id);
  return 'matched';
end
$$;

-- Row 16: the registrar says that two records of her unit are the same child.
create function children.match_children(child uuid, same uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not children.is_registrars(child) or not children.is_registrars(same) then raise exception 'not hers to match' using errcode = 'LG001'; end if;
  -- the guardians of one would read the log of the other: what she is not offered as a candidate she does not match by its id either
  if (select count(distinct c.birth_date) from children.child c where c.municipality_id = platform.municipality() and c.id in (child, same)) > 1 then
    return 'differ';
  end if;
  return children.merge_records(platform.municipality(), child, same);
end
$$;

-- A young person's own sign-in, by her identity number. If another record has the number it is the same child; the registrar is not told.
-- Answers: connected · other-number (hers is another one) · connected-already (with another person)
create function children.connect_child(child uuid, new_person uuid, hash bytea, cipher bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  own children.child;
  first uuid;
  known uuid;
  outcome text;
begin
  if not children.is_registrars(child) then raise exception 'not hers to connect' using errcode = 'LG001'; end if;
  select c.* into own from children.child c where c.municipality_id = m and c.id = children.first_record(m, child) for update;
  if own.ident_hash <> hash then return 'other-number'; end if;
  known := identity.ensure_person(new_person, hash, cipher, null);
  if own.person_id <> known then return 'connected-already'; end if;
  select c.id into first from children.child c where c.municipality_id = m and c.ident_hash = hash and c.same_as is null and c.id <> own.id;
  if first is not null then
    outcome := children.merge_records(m, own.id, first);
    if outcome = 'differ' then return 'connected-already'; end if;
    -- both live: they stay two until one of them is closed, and what is another registrar's is not touched
    if outcome = 'both-live' then first := own.id; end if;
  end if;
  update children.child c set person_id = known where c.municipality_id = m and c.id in (child, own.id, first);
  if first is null then
    update children.child c set ident_hash = hash, ident_cipher = cipher where c.municipality_id = m and c.id = own.id and c.ident_hash is null;
  end if;
  return 'connected';
end
$$;

select platform.entrust('children.first_record(uuid, uuid)');
select platform.entrust('children.merge_records(uuid, uuid, uuid)');
select platform.entrust(f, 'laget_app') from unnest(array['children.identify_guardian(uuid, bytea, bytea, text)',
  'children.replace_guardian(uuid, uuid, boolean, text, date)', 'children.match_candidates(uuid)', 'children.match_children(uuid, uuid)',
  'children.connect_child(uuid, uuid, bytea, bytea)']::regprocedure[]) f;
