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
  -- set by the registrar when two records turned out to be the same child
  same_as uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references identity.person,
  foreign key (municipality_id, unit_id) references organisation.unit,
  foreign key (municipality_id, same_as) references children.child
);
create unique index child_ident on children.child (municipality_id, ident_hash) where same_as is null;
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
create index guardian_block_child on children.guardian_block (municipality_id, child_id);

select platform.protect(t) from unnest(array['children.child', 'children.guardian', 'children.guardian_block']::regclass[]) t;

create view children.access_facts_child as
  select municipality_id, id as child_id, birth_date, person_id, unit_id from children.child;
alter view children.access_facts_child owner to laget_keeper;
create view children.access_facts_guardian as
  select municipality_id, id as guardian_id, child_id, person_id, responsibility, confirmed_at, ended_at from children.guardian;
alter view children.access_facts_guardian owner to laget_keeper;
create view children.access_facts_block as
  select municipality_id, guardian_id, child_id, since, lifted_at from children.guardian_block;
alter view children.access_facts_block owner to laget_keeper;
