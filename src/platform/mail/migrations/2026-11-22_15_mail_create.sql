-- Notices that something awaits a person. What it is, the mail does not say: that is read after signing in.
create schema mail;
grant usage on schema mail to laget_app, laget_jobs;
grant usage, create on schema mail to laget_keeper;
grant select on platform.installation to laget_keeper;

create table mail.outbox (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]{1,40}$'),
  language text not null check (language in ('nb', 'nn', 'en')),
  created_at timestamptz not null,
  due_at timestamptz not null,
  -- when a mail that stands for this notice was handed over
  sent_at timestamptz,
  attempts integer not null default 0,
  -- why it was not sent the last time, in a word
  last_error text check (last_error ~ '^[a-z][a-z0-9-]{1,40}$'),
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references identity.person
);
create index outbox_person on mail.outbox (municipality_id, person_id, due_at desc);
select platform.protect('mail.outbox');

-- Mails with words of their own, to people without a sign-in: where nobody is real they are kept to be shown. A real database has none.
create table mail.demo_letter (
  municipality_id uuid not null,
  id uuid not null,
  address text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  subject text not null,
  words text not null,
  created_at timestamptz not null,
  primary key (municipality_id, id)
);
select platform.protect('mail.demo_letter');

select jobs.know('mail.send');
select jobs.know('mail.forget');

-- Whoever acts may not see the other's address, and need not: she says whom and why, the address is looked up when the mail goes.
-- A person gets at most one mail an hour. What happens while one is waiting needs no other; what happens after one waits its hour.
create function mail.notify(notice uuid, person uuid, about text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m uuid := platform.municipality();
  t timestamptz := platform.now();
  due timestamptz;
begin
  if exists (select from mail.outbox o
    where o.municipality_id = m and o.person_id = person and o.sent_at is null and o.due_at > t - interval '1 hour') then
    return;
  end if;
  select coalesce(greatest(t, max(o.sent_at) + interval '1 hour'), t) into due
  from mail.outbox o where o.municipality_id = m and o.person_id = person;
  insert into mail.outbox (municipality_id, id, person_id, kind, language, created_at, due_at)
  select m, notice, person, about, coalesce(p.language, 'nb'), t, due
  from identity.person p where p.municipality_id = m and p.id = person;
  if not found then raise exception 'there is no such person here' using errcode = 'foreign_key_violation'; end if;
  perform jobs.enqueue('mail.send', jsonb_build_object('notice', notice), run_at => due, key => notice::text);
end
$$;

-- A notice as the job needs it: to whom, in which language, and under which host name that municipality is found.
create function mail.notice(id uuid) returns table (address text, language text, host text, sent_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.email, o.language, k.host, o.sent_at
  from mail.outbox o
    join identity.person p on (p.municipality_id, p.id) = (o.municipality_id, o.person_id)
    join identity.known_municipality k on k.municipality_id = o.municipality_id
  where o.municipality_id = platform.municipality() and o.id = notice.id
$$;

create function mail.host_of(municipality uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.host from identity.known_municipality k where k.municipality_id = municipality
$$;

create function mail.begin_attempt(notice uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update mail.outbox o set attempts = o.attempts + 1
  where o.municipality_id = platform.municipality() and o.id = notice and o.sent_at is null
$$;

-- Without an error the mail went, and stands for everything that was waiting for this person.
create function mail.end_attempt(notice uuid, error text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update mail.outbox o set last_error = error, sent_at = case when error is null then platform.now() end
  from mail.outbox this
  where this.municipality_id = platform.municipality() and this.id = notice
    and o.municipality_id = this.municipality_id and o.person_id = this.person_id and o.sent_at is null
    and (o.id = this.id or (error is null and o.due_at <= platform.now()))
$$;

create function mail.forget() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from mail.demo_letter l where l.municipality_id = platform.municipality() and l.created_at < platform.now() - interval '30 days';
  delete from mail.outbox o where o.municipality_id = platform.municipality() and o.created_at < platform.now() - interval '30 days'
$$;

-- Where nobody is real, everyone may see what would have been sent.
create function mail.demo_outbox(at_most integer)
returns table (id uuid, name text, address text, kind text, language text, created_at timestamptz, due_at timestamptz, sent_at timestamptz, attempts integer, last_error text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, (select min(c.name) from identity.capacity c where c.municipality_id = o.municipality_id and c.person_id = o.person_id),
    p.email, o.kind, o.language, o.created_at, o.due_at, o.sent_at, o.attempts, o.last_error
  from mail.outbox o join identity.person p on (p.municipality_id, p.id) = (o.municipality_id, o.person_id)
  where exists (select from platform.installation i where i.kind in ('demo', 'test'))
  order by o.created_at desc, o.id desc limit at_most
$$;

create function mail.keep_demo_letter(municipality uuid, letter uuid, address text, language text, subject text, words text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from platform.installation i where i.kind in ('demo', 'test')) then
    raise insufficient_privilege using message = 'letters are kept in a demo alone';
  end if;
  insert into mail.demo_letter values (municipality, letter, address, language, subject, words, at) on conflict do nothing;
end
$$;

create function mail.demo_letters(at_most integer)
returns table (id uuid, address text, language text, created_at timestamptz, subject text, words text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, l.address, l.language, l.created_at, l.subject, l.words from mail.demo_letter l
  where exists (select from platform.installation i where i.kind in ('demo', 'test')) order by l.created_at desc, l.id desc limit at_most
$$;

select platform.entrust('mail.keep_demo_letter(uuid, uuid, text, text, text, text, timestamptz)', 'laget_jobs');
select platform.entrust('mail.demo_letters(integer)', 'laget_app');
select platform.entrust('mail.notify(uuid, uuid, text)', 'laget_app', 'laget_jobs');
select platform.entrust(p.oid, 'laget_jobs') from pg_proc p where p.pronamespace = 'mail'::regnamespace and p.proname in ('notice', 'host_of', 'begin_attempt', 'end_attempt', 'forget');
select platform.entrust('mail.demo_outbox(integer)', 'laget_app');
revoke create on schema mail from laget_keeper;
