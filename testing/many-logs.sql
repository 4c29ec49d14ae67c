-- Fills a municipality with open logs, as superuser, for what only shows among many: plans and measurements. Facts and grants are those that
-- operations and access.derive would have left (many-logs.ts holds a sample against it). Read from settings of the session:
--   many.municipality, many.now · many.logs: how many · many.heavy: how many of them the heavy user holds · many.full: how many entries a full log has
--   many.services: school, then four that take part · many.posts, many.persons, many.units: one member of staff of each of those four
create schema many;

-- Ids in the order of n, as the app's are in the order of time.
create function many.id(kind text, n bigint) returns uuid language sql immutable parallel safe
  as $$ select ('0191' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create function many.list(name text) returns uuid[] language sql stable
  as $$ select string_to_array(current_setting('many.' || name), ',')::uuid[] $$;
create function many.number(name text) returns integer language sql stable
  as $$ select current_setting('many.' || name)::integer $$;

-- What people write, more or less.
create function many.sentence(n bigint) returns text language sql immutable parallel safe as $$
  select (array[
    'Vi har snakket om hvordan ukene går.', 'Hun kom tidsnok tre dager av fem.', 'Faren ringer skolen hver mandag morgen.', 'Lekser gjør vi unna før middag.',
    'Det hjelper å møte én voksen ved porten.', 'Han sover bedre når skjermen er lagt bort.', 'Vi prøver kortere dager fram til påske.',
    'Klassen har fått vite det hun selv ville fortelle.', 'Helsesykepleier er på skolen hver torsdag.', 'Mor ønsker seg et møte uten så mange til stede.',
    'Gruppa på sju fungerer, den store gjør det ikke.', 'I friminuttene er hun med på ballspill igjen.', 'Fraværet har gått ned siden forrige gang.'])[1 + n % 13]
$$;

-- Staff: of every 20 teachers one school with a head. The first teacher holds 40 logs, the second the heavy share, each of the others 40.
create unlogged table many.log as
  select i, many.id('1090', i) as id, many.id('1091', i) as child,
    case when i <= 40 then 1 when i <= 40 + many.number('heavy') then 2 else 3 + (i - 41 - many.number('heavy')) / 40 end as teacher,
    i <= 40 or (many.number('heavy') > 0 and i between 1 + many.number('heavy') and 40 + many.number('heavy')) as is_full,
    current_setting('many.now')::timestamptz - make_interval(days => 330, secs => many.number('logs') - i) as started
  from generate_series(1, many.number('logs')) i;
create unlogged table many.unit as
  select u, many.id('2701', u) as id from generate_series(0, (select max(teacher) from many.log) / 20) u;
create unlogged table many.post as
  select t as n, many.id('2790', t) as id, many.id('279e', t) as person, many.id('2701', t / 20) as unit, 'employee' as role, 'kontaktlærer' as title, 'Lærer ' || t as name
  from generate_series(1, (select max(teacher) from many.log)) t
  union all
  select -u - 1, many.id('2791', u), many.id('279f', u), id, 'head', 'rektor', 'Rektor ' || u from many.unit;
create unique index on many.log (i);
create unique index on many.post (n);
analyze many.log, many.post;

insert into organisation.unit (municipality_id, id, service_id, name, phone)
  select m.id, u.id, (many.list('services'))[1], 'Skole ' || u.u, '99 00 20 00' from many.unit u, (select current_setting('many.municipality')::uuid as id) m;
insert into identity.person (municipality_id, id, ident_hash, language, created_at)
  select current_setting('many.municipality')::uuid, p.person, sha256(p.person::text::bytea), 'nb', current_setting('many.now')::timestamptz - interval '400 days'
  from many.post p;
insert into organisation.staff (municipality_id, person_id, name, phone)
  select current_setting('many.municipality')::uuid, person, name, '99 00 20 01' from many.post;
insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from)
  select current_setting('many.municipality')::uuid, id, person, unit, role, title, current_setting('many.now')::timestamptz - interval '400 days' from many.post;

-- Children of six to fourteen. Every second has two guardians, and so have those of full logs.
create unlogged table many.guardian as
  select l.i, g.n, many.id('3090', 2 * l.i + g.n) as id, many.id('309e', 2 * l.i + g.n) as person
  from many.log l, generate_series(0, 1) g(n) where g.n = 0 or l.i % 2 = 0 or l.is_full;
insert into children.child (municipality_id, id, name, birth_date, ident_hash, unit_id, registered_by, registered_at)
  select current_setting('many.municipality')::uuid, l.child, 'Barn ' || l.i,
    (current_setting('many.now')::timestamptz - make_interval(years => 6 + l.i % 9, days => 30 + l.i % 300))::date, sha256(l.child::text::bytea), t.unit, t.person, l.started
  from many.log l join many.post t on t.n = l.teacher order by l.i;
insert into identity.person (municipality_id, id, ident_hash, language, created_at, activated_at)
  select current_setting('many.municipality')::uuid, g.person, sha256(g.person::text::bytea), 'nb', l.started, l.started
  from many.guardian g join many.log l on l.i = g.i order by g.i;
insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, source, source_date, registered_by, registered_at,
    confirmed_by, confirmed_at)
  select current_setting('many.municipality')::uuid, g.id, l.child, g.person, 'Foresatt ' || 2 * l.i + g.n, case g.n when 0 then 'mother' else 'father' end, true,
    'population-register', l.started::date, t.person, l.started, h.person, l.started
  from many.guardian g join many.log l on l.i = g.i join many.post t on t.n = l.teacher join many.post h on h.n = -(l.teacher / 20) - 1 order by g.i;

insert into relay.log (municipality_id, id, child_id, state, level, opening_unit_id, opening_service_id, started_by, started_post, started_at, consent_since,
    opened_at, holding)
  select current_setting('many.municipality')::uuid, l.id, l.child, 'open', 1 + l.i % 2, t.unit, (many.list('services'))[1], t.person, t.id, l.started, l.started, l.started,
    many.id('4090', l.i)
  from many.log l join many.post t on t.n = l.teacher order by l.i;
insert into relay.holding (municipality_id, log_id, id, person_id, post_id, n, cause, since)
  select current_setting('many.municipality')::uuid, l.id, many.id('4090', l.i), t.person, t.id, 1, 'opening', l.started
  from many.log l join many.post t on t.n = l.teacher order by l.i;
insert into relay.start (municipality_id, log_id, n, why, written_by, written_at)
  select current_setting('many.municipality')::uuid, l.id, 1, 'Det har vært vanskelig å komme på skolen siden høsten.', t.person, l.started
  from many.log l join many.post t on t.n = l.teacher order by l.i;

-- Who takes part: the teacher; in a full log all four of the others and the head of the school, a team of six, else the first of the four.
create unlogged table many.member as
  select l.i, 0 as n, t.id as post, t.person, (many.list('services'))[1] as service from many.log l join many.post t on t.n = l.teacher
  union all
  select l.i, k, (many.list('posts'))[k], (many.list('persons'))[k], (many.list('services'))[k + 1] from many.log l, generate_series(1, 4) k where k = 1 or l.is_full
  union all
  select l.i, 5, h.id, h.person, (many.list('services'))[1] from many.log l join many.post h on h.n = -(l.teacher / 20) - 1 where l.is_full;
insert into relay.participant (municipality_id, id, log_id, person_id, post_id, task, added_by, since)
  select current_setting('many.municipality')::uuid, many.id('4091', 10 * l.i + p.n), l.id, p.person, p.post, 'Snakker med Nora hver uke', t.person, l.started
  from many.member p join many.log l on l.i = p.i join many.post t on t.n = l.teacher order by l.i;

-- What the family lets each service see: the school all that is written, the others one area each.
create unlogged table many.share as
  select l.i, s.n, s.service,
    case s.n when 1 then array['health', 'home', 'learning'] when 2 then array['health'] when 3 then array['learning'] else array['home'] end as areas
  from many.log l, unnest(many.list('services')) with ordinality s(service, n) where s.n <= 2 or l.is_full;
insert into relay.proposal (municipality_id, id, log_id, service_id, areas, rank, proposed_by, proposed_at)
  select current_setting('many.municipality')::uuid, many.id('4092', 10 * l.i + s.n), l.id, s.service, s.areas, s.n, t.person, l.started
  from many.share s join many.log l on l.i = s.i join many.post t on t.n = l.teacher order by l.i;
insert into access.consent (municipality_id, id, log_id, child_id, service_id, purpose, decision, areas, valid_from, valid_until, giver_id, giver_role, channel,
    given_on, language, text_version, recorded_by, recorded_post, decided_at)
  select current_setting('many.municipality')::uuid, many.id('5090', 20 * l.i + 2 * s.n + g.n), l.id, l.child, s.service, 'coordination', 'given', s.areas,
    l.started::date, (current_setting('many.now')::timestamptz)::date + 200, g.person, 'guardian', 'digital', l.started::date, 'nb', '1',
    g.person, '00000000-0000-0000-0000-000000000000', l.started
  from many.share s join many.log l on l.i = s.i join many.guardian g on g.i = s.i order by l.i;

-- Whether anyone has talked with the child: of every other one nobody has.
insert into access.hearing (municipality_id, id, log_id, child_id, giver_id, talked_on, missing, recorded_by, recorded_post, said_at)
  select current_setting('many.municipality')::uuid, many.id('5094', 2 * l.i + g.n), l.id, l.child, g.person,
    case l.i % 2 when 0 then l.started::date end, case l.i % 2 when 1 then 'later' end, g.person, '00000000-0000-0000-0000-000000000000', l.started
  from many.log l join many.guardian g on g.i = l.i order by l.i;

-- What there is of every fifth log only: an offer to somebody who takes part already, a service that asked to join and may not, someone kept out who has nothing to
-- do with it, a guardian kept away for a time. None of it gives or takes a grant.
insert into relay.offer (municipality_id, id, log_id, from_holding, to_person, to_post, message, family_wish, offered_at, state, answered_at)
  select current_setting('many.municipality')::uuid, many.id('4093', l.i), l.id, many.id('4090', l.i), (many.list('persons'))[1], (many.list('posts'))[1],
    'Kan du ta over?', 'agrees', l.started, case l.i % 2 when 0 then 'offered' else 'declined' end, case l.i % 2 when 1 then l.started end
  from many.log l where l.i % 5 = 0 order by l.i;
insert into relay.offer_question (municipality_id, id, offer_id, log_id, author_id, author_post, text, asked_at)
  select current_setting('many.municipality')::uuid, many.id('4094', l.i), many.id('4093', l.i), l.id, (many.list('persons'))[1], (many.list('posts'))[1], 'Hvor mange møter er det?', l.started
  from many.log l where l.i % 5 = 0 order by l.i;
insert into relay.join_question (municipality_id, id, log_id, asking_log_id, service_id, asked_at, ended_at, outcome)
  select current_setting('many.municipality')::uuid, many.id('4095', l.i), l.id, l.id, (many.list('services'))[5], l.started, l.started, 'declined'
  from many.log l where l.i % 5 = 1 order by l.i;
insert into relay.join_answer (municipality_id, question_id, person_id, log_id, giver_role, answer, areas, language, text_version, answered_at)
  select current_setting('many.municipality')::uuid, many.id('4095', l.i), g.person, l.id, 'guardian', 'no', '{}', 'nb', '1', l.started
  from many.log l join many.guardian g on g.i = l.i where l.i % 5 = 1 order by l.i;
insert into access.exclusion (municipality_id, id, log_id, person_id, decided_by, since)
  select current_setting('many.municipality')::uuid, many.id('5091', l.i), l.id, (many.list('persons'))[4], g.person, l.started
  from many.log l join many.guardian g on g.i = l.i and g.n = 0 where l.i % 5 = 0 and not l.is_full order by l.i;
insert into access.conflict (municipality_id, id, child_id, person_id, declared_by, since)
  select current_setting('many.municipality')::uuid, many.id('5092', l.i), l.child, (many.list('persons'))[4], (many.list('persons'))[4], l.started
  from many.log l where l.i % 5 = 2 and not l.is_full order by l.i;
insert into access.health_release (municipality_id, id, log_id, guardian_person_id, released, decided_by, decided_at)
  select current_setting('many.municipality')::uuid, many.id('5093', l.i), l.id, g.person, false, l.child, l.started
  from many.log l join many.guardian g on g.i = l.i and g.n = 0 where l.i % 5 = 3 order by l.i;
insert into children.guardian_block (municipality_id, id, guardian_id, child_id, basis, review_on, decided_by, since, lifted_at, lifted_by)
  select current_setting('many.municipality')::uuid, many.id('3091', l.i), g.id, l.child, 'legal-advice', l.started::date, h.person, l.started, l.started + interval '9 days', h.person
  from many.log l join many.guardian g on g.i = l.i and g.n = 0 join many.post h on h.n = -(l.teacher / 20) - 1 where l.i % 5 = 4 order by l.i;

-- What was written: the first a goal, the next few measures, then notes. In the order of time, so that a log's entries lie apart, as they come to.
create unlogged table many.entry as
  select l.i, k, many.id('6090', 100 * l.i::bigint + k) as id, case when k = 1 then 'goal' when k <= case when l.is_full then 5 else 2 end then 'measure'
      when k = case when l.is_full then 6 else 5 end and l.i % 5 = 4 then 'evaluation'
      else (array['note', 'note', 'bright-spot', 'concern'])[1 + (l.i + k) % 4] end as kind,
    array[(array['learning', 'learning', 'health', 'home'])[1 + (l.i + k) % 4]] as areas,
    (select string_agg(many.sentence(l.i * 7 + k * 5 + n * n), ' ') from generate_series(1, 2 + (l.i + k) % 4) n) as text,
    l.started + (k * 300.0 / (case when l.is_full then many.number('full') else 5 end)) * interval '1 day' + (l.i * 7919 % 86400) * interval '1 second' as written
  from many.log l, generate_series(1, case when l.is_full then many.number('full') else 5 end) k;
insert into relay.entry (municipality_id, id, log_id, kind, areas, text, author_id, author_post, written_at, version, edited_at, edited_by, edited_post)
  select current_setting('many.municipality')::uuid, e.id, l.id, e.kind, e.areas, e.text, t.person, t.id, e.written, case when x.changed then 2 else 1 end,
    case when x.changed then e.written end, case when x.changed then t.person end, case when x.changed then t.id end
  from many.entry e cross join lateral (select e.k = 2 and e.i % 5 = 2 as changed) x join many.log l on l.i = e.i join many.post t on t.n = l.teacher order by e.written;
insert into relay.goal (municipality_id, entry_id, log_id, state, state_since)
  select current_setting('many.municipality')::uuid, e.id, l.id, 'active', e.written from many.entry e join many.log l on l.i = e.i where e.kind = 'goal' order by e.written;
insert into relay.measure (municipality_id, entry_id, log_id, goal_id, responsible_id, responsible_post, deadline, evaluate_on, state)
  select current_setting('many.municipality')::uuid, e.id, l.id, many.id('6090', 100 * l.i::bigint + 1), t.person, t.id, current_setting('many.now')::timestamptz::date + 20 + e.k,
    current_setting('many.now')::timestamptz::date + 40 + e.k, 'active'
  from many.entry e join many.log l on l.i = e.i join many.post t on t.n = l.teacher where e.kind = 'measure' order by e.written;
-- In every fifth log: a measure that was agreed otherwise before, one that somebody helps with, one the mother has a view on, an evaluation.
insert into relay.entry_version (municipality_id, entry_id, version, log_id, areas, text, author_id, author_post, replaced_at)
  select current_setting('many.municipality')::uuid, e.id, 1, l.id, e.areas, 'Slik var det før.', t.person, t.id, e.written
  from many.entry e join many.log l on l.i = e.i join many.post t on t.n = l.teacher where e.k = 2 and e.i % 5 = 2 order by e.written;
insert into relay.measure_version (municipality_id, measure_id, version, log_id, goal_id, responsible_id, responsible_post, deadline, evaluate_on)
  select m.municipality_id, m.entry_id, 1, m.log_id, m.goal_id, m.responsible_id, m.responsible_post, m.deadline, m.evaluate_on
  from relay.measure m join many.entry e on e.id = m.entry_id where e.k = 2 and e.i % 5 = 2 order by e.written;
insert into relay.contributor (municipality_id, measure_id, person_id, post_id, since, log_id)
  select current_setting('many.municipality')::uuid, e.id, (many.list('persons'))[1], (many.list('posts'))[1], e.written, l.id
  from many.entry e join many.log l on l.i = e.i where e.k = 2 and e.i % 5 = 3 order by e.written;
insert into relay.evaluation (municipality_id, entry_id, log_id, measure_id, promised_on, child_own, child_missing, guardians_own, guardians_missing, our_change, outcome, next_on)
  select current_setting('many.municipality')::uuid, e.id, l.id, many.id('6090', 100 * l.i::bigint + 2), e.written::date, false, 'too-young', false, 'not-reached', 'better', 'continue', e.written::date + 30
  from many.entry e join many.log l on l.i = e.i where e.kind = 'evaluation' order by e.written;
insert into relay.view (municipality_id, id, measure_id, log_id, person_id, giver, change, given_at)
  select current_setting('many.municipality')::uuid, many.id('6091', l.i), e.id, l.id, g.person, 'guardian', 'better', e.written
  from many.entry e join many.log l on l.i = e.i join many.guardian g on g.i = l.i and g.n = 0 where e.k = 2 and e.i % 5 = 0 order by e.written;
-- And in every fifth something that was written in the wrong log, removed and assessed (row 25).
insert into relay.entry (municipality_id, id, log_id, kind, areas, text, author_id, author_post, written_at, removed_at, removed_by, removed_reason)
  select current_setting('many.municipality')::uuid, many.id('6096', l.i), l.id, 'note', '{learning}', 'Om et annet barn.', t.person, t.id, l.started, l.started,
    t.person, 'wrong-child'
  from many.log l join many.post t on t.n = l.teacher where l.i % 5 = 1 order by l.i;
insert into relay.breach (municipality_id, entry_id, log_id, known_at)
  select e.municipality_id, e.id, e.log_id, e.removed_at from relay.entry e where e.removed_at is not null order by e.removed_at;
insert into relay.breach_assessment (municipality_id, entry_id, version, happened, reported, told, closed, written_by, written_at)
  select e.municipality_id, e.id, 1, 'Skrevet i feil logg.', 'not-yet', 'not-yet', false, e.removed_by, e.removed_at from relay.entry e
  where e.removed_at is not null order by e.removed_at;

-- What access.derive makes of all that.
create unlogged table many.sight as
  select p.i, p.person, p.post, 'all' as level, s.areas, case p.n when 0 then 'holder' else 'participant' end as reason,
    platform.oslo_midnight(current_setting('many.now')::timestamptz::date + 201) as until
  from many.member p join many.share s on (s.i, s.service) = (p.i, p.service)
  union all
  -- the head, too, for as long as the consent lasts; in a full log she takes part and sees as one who does
  select l.i, h.person, h.id, 'core', '{}', 'head', platform.oslo_midnight(current_setting('many.now')::timestamptz::date + 201)
  from many.log l join many.post h on h.n = -(l.teacher / 20) - 1 where not l.is_full;
insert into access."grant" (municipality_id, person_id, post_id, log_id, child_id, level, areas, reason, valid_from, valid_until)
  select current_setting('many.municipality')::uuid, s.person, s.post, l.id, l.child, s.level, s.areas, s.reason,
    current_setting('many.now')::timestamptz, s.until
  from many.sight s join many.log l on l.i = s.i order by l.i;
insert into access."grant" (municipality_id, person_id, post_id, log_id, child_id, level, areas, reason, valid_from, valid_until)
  select current_setting('many.municipality')::uuid, g.person, '00000000-0000-0000-0000-000000000000', l.id, l.child, 'all',
    case when s.n = 0 then '{economy,health,home,learning,leisure}'::text[] else '{economy,home,learning,leisure}' end, 'guardian',
    case when s.n = 0 then current_setting('many.now')::timestamptz else access.reaches(c.birth_date, 16) end, access.reaches(c.birth_date, case when s.n = 0 then 16 else 18 end)
  from many.guardian g join many.log l on l.i = g.i join children.child c on c.municipality_id = current_setting('many.municipality')::uuid and c.id = l.child
  cross join (values (0), (1)) s(n) order by l.i;
insert into access.next_change (municipality_id, log_id, at)
  select current_setting('many.municipality')::uuid, l.id, platform.oslo_midnight(current_setting('many.now')::timestamptz::date + 201) from many.log l order by l.i;

-- Each was read once.
insert into audit.entry (municipality_id, id, at, operation, effect, actor_kind, person_id, post_id, role, child_id, log_id, salt)
  select current_setting('many.municipality')::uuid, many.id('7090', l.i), l.started + interval '9 days', 'relay.open-log', 'read', 'in-role', t.person, t.id, 'employee',
    l.child, l.id, decode(md5(l.id::text), 'hex')
  from many.log l join many.post t on t.n = l.teacher order by l.i;
