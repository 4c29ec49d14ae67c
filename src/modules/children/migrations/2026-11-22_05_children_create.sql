create schema children;
grant usage on schema children to laget_app, laget_jobs;
grant usage, create on schema children to laget_keeper;

create table children.child (
  municipality_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  birth_date date not null,
  ident_hash bytea,
  ident_cipher bytea,
  -- her own sign-in, once there is one
  person_id uuid,
  -- the unit whose registrar answers for the links to guardians
  unit_id uuid not null,
  registered_by uuid not null,
  registered_at timestamptz not null,
  -- another record of the same child came first (found by identity number, or by the registrar): that one counts. Whoever registered this one is not told
  same_as uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references identity.person,
  foreign key (municipality_id, unit_id) references organisation.unit,
  foreign key (municipality_id, same_as) references children.child
);
create unique index child_ident on children.child (municipality_id, ident_hash) where same_as is null;
create index child_same on children.child (municipality_id, same_as) where same_as is not null;
create index child_unit on children.child (municipality_id, unit_id);
create index child_birth on children.child (municipality_id, birth_date);
create index child_person on children.child (municipality_id, person_id);

-- A link between a child and a guardian. Parental responsibility has a source and a date, and counts once the registrar confirmed it.
-- A change is a new row; the old one gets its end.
create table children.guardian (
  municipality_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  relation text not null check (relation in ('mother', 'father', 'co-mother', 'foster-parent', 'appointed-guardian', 'other')),
  responsibility boolean not null,
  source text check (source in ('population-register', 'court', 'child-welfare', 'document-seen')),
  source_date date,
  registered_by uuid not null,
  registered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, child_id) references children.child,
  foreign key (municipality_id, person_id) references identity.person,
  check (confirmed_at is null or (source is not null and source_date is not null and confirmed_by is not null)),
  -- never by the starter alone
  check (confirmed_by is distinct from registered_by or confirmed_by is null)
);
create index guardian_child on children.guardian (municipality_id, child_id);
create unique index guardian_once on children.guardian (municipality_id, child_id, person_id) where ended_at is null;
create index guardian_person on children.guardian (municipality_id, person_id);

-- Row 31: a guardian kept away by the head of unit on a recorded ground.
create table children.guardian_block (
  municipality_id uuid not null,
  id uuid not null,
  guardian_id uuid not null,
  child_id uuid not null,
  basis text not null check (basis in ('child-welfare', 'contact-ban', 'protected-address', 'legal-advice')),
  review_on date not null,
  decided_by uuid not null,
  since timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, guardian_id) references children.guardian
);
create index guardian_block_guardian on children.guardian_block (municipality_id, guardian_id);
create index guardian_block_child on children.guardian_block (municipality_id, child_id);

select platform.protect(t) from unnest(array['children.child', 'children.guardian', 'children.guardian_block']::regclass[]) t;

create view children.access_facts_child as
  select municipality_id, id as child_id, birth_date, person_id, unit_id, registered_by, same_as from children.child;
alter view children.access_facts_child owner to laget_keeper;
create view children.access_facts_guardian as
  select municipality_id, id as guardian_id, child_id, person_id, responsibility, confirmed_at, ended_at from children.guardian;
alter view children.access_facts_guardian owner to laget_keeper;
-- a block is of the person, for the child: it holds for every link between the two, whenever it is written. record_id: where it stands; child_id:
-- the record of the child that counts; unit_id: whose record it stands on
create view children.access_facts_block as
  select b.municipality_id, c.id as record_id, coalesce(c.same_as, c.id) as child_id, c.unit_id, g.person_id, b.lifted_at
  from children.guardian_block b
  join children.guardian g on (g.municipality_id, g.id) = (b.municipality_id, b.guardian_id)
  join children.child c on (c.municipality_id, c.id) = (b.municipality_id, b.child_id);
alter view children.access_facts_block owner to laget_keeper;

-- A child as its starter wrote it. If the identity number is known already the new record points at the first one, and the starter sees no difference (row 5).
create function children.register_child(child uuid, child_name text, born date, hash bytea, cipher bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  first uuid;
begin
  if hash is not null then
    select c.id into first from children.child c where c.municipality_id = m and c.ident_hash = hash and c.same_as is null;
  end if;
  insert into children.child (municipality_id, id, name, birth_date, ident_hash, ident_cipher, unit_id, registered_by, registered_at, same_as)
  values (m, child, child_name, born, hash, cipher, platform.unit(), platform.person(), platform.now(), first);
end
$$;

-- Whether the actor is the registrar who answers for this record of a child.
create function children.is_registrars(child uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select platform.role() = 'registrar' and exists (
    select from children.child c where c.municipality_id = platform.municipality() and c.id = child and c.unit_id = platform.unit())
$$;

-- A guardian as someone wrote her: unconfirmed, and nothing follows from the link until the registrar has confirmed it.
create function children.register_guardian(guardian uuid, child uuid, person uuid, guardian_name text, kin text, hash bytea, cipher bytea, mail text)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
begin
  if not children.is_registrars(child)
    and not exists (select from children.child c where c.municipality_id = m and c.id = child and c.registered_by = platform.person()) then
    raise exception 'not hers to register' using errcode = 'LG001';
  end if;
  insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, registered_by, registered_at)
  values (m, guardian, child, identity.ensure_person(person, hash, cipher, mail), guardian_name, kin, false, platform.person(), platform.now());
end
$$;

-- A one-time code for a guardian who has been confirmed, from one of the child's unit who sees her and did not write the guardian down; without a
-- guardian for the child herself. Answers for how many days it counts.
create function children.issue_code(child uuid, guardian uuid, code uuid, hash bytea) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  days integer := (access.setting(m, 'activation-code-days', platform.now()))::int;
  person uuid;
begin
  select case when issue_code.guardian is null then c.person_id else g.person_id end into person
  from children.child c
  left join children.guardian g on g.municipality_id = m and g.child_id = c.id and g.id = issue_code.guardian and g.confirmed_at is not null
    and g.ended_at is null and g.registered_by <> platform.person()
  where c.municipality_id = m and c.id = child and c.unit_id = platform.unit()
    and (children.is_registrars(child) or exists (select from access.own_grant o where o.child_id = c.id));
  if person is null then raise exception 'not hers to hand out' using errcode = 'LG001'; end if;
  perform identity.issue_code(code, person, hash, days);
  return days;
end
$$;

-- Row 6: the record of a child whose start came to nothing, and of guardians who never were anything else here. Does nothing while any log is
-- about her, or another record points at this one.
create function children.forget_if_unused(child uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  gone children.child;
  persons uuid[];
begin
  select c.* into gone from children.child c where c.municipality_id = m and c.id = child;
  if not found or exists (select from relay.access_facts_log l where l.municipality_id = m and child in (l.child_id, l.record_id))
    or exists (select from children.child c where c.municipality_id = m and c.same_as = child) then
    return;
  end if;
  persons := array(select g.person_id from children.guardian g where g.municipality_id = m and g.child_id = child) || gone.person_id;
  delete from children.guardian_block b where b.municipality_id = m and b.child_id = child;
  delete from children.guardian g where g.municipality_id = m and g.child_id = child;
  delete from children.child c where c.municipality_id = m and c.id = child;
  perform identity.forget_person(p) from unnest(persons) p where p is not null;
  if gone.same_as is not null then perform children.forget_if_unused(gone.same_as); end if;
end
$$;

-- Row 5: what was started with this record has joined the child's own log. Whoever was kept away on it is kept away there. Does nothing
-- while a log still stands on it.
create function children.keep_blocks(record uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into children.guardian_block (municipality_id, id, guardian_id, child_id, basis, review_on, decided_by, since)
  select b.municipality_id, gen_random_uuid(), g.id, g.child_id, b.basis, b.review_on, b.decided_by, b.since
  from children.child c
  join children.guardian_block b on (b.municipality_id, b.child_id) = (c.municipality_id, c.id) and b.lifted_at is null
  join children.guardian x on (x.municipality_id, x.id) = (b.municipality_id, b.guardian_id)
  join children.guardian g on (g.municipality_id, g.child_id, g.person_id) = (c.municipality_id, c.same_as, x.person_id) and g.ended_at is null
  where c.municipality_id = platform.municipality() and c.id = record
    and not exists (select from relay.access_facts_log l where (l.municipality_id, l.record_id) = (c.municipality_id, c.id))
    and not exists (select from children.guardian_block k where (k.municipality_id, k.guardian_id) = (g.municipality_id, g.id) and k.lifted_at is null);
end
$$;

select platform.entrust('children.is_registrars(uuid)');
select platform.entrust('children.register_child(uuid, text, date, bytea, bytea)', 'laget_app');
select platform.entrust('children.register_guardian(uuid, uuid, uuid, text, text, bytea, bytea, text)', 'laget_app');
select platform.entrust('children.issue_code(uuid, uuid, uuid, bytea)', 'laget_app');
select platform.entrust('children.forget_if_unused(uuid)', 'laget_app', 'laget_jobs');
select platform.entrust('children.keep_blocks(uuid)', 'laget_app');
