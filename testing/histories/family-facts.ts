import { newId } from '#platform/id.ts'
import { addDays } from '#platform/language/day.ts'
import { guardianPersons, postOf, serviceIds, youth } from './cast.ts'
import type { FactsOf, Where } from './fact.ts'
import type { Giver, Service } from './history.ts'

const giverOf = (giver: Giver): [person: string, role: string] =>
  giver === 'youth' ? [youth, 'child'] : [guardianPersons[giver], 'guardian']

const consents = `insert into access.consent (municipality_id, id, log_id, child_id, service_id, purpose, decision, areas, valid_from, valid_until, giver_id,
  giver_role, channel, given_on, how, language, text_version, recorded_by, recorded_post, decided_at)`
const nil = `'00000000-0000-0000-0000-000000000000'`
const living = `from relay.log l where l.municipality_id = $1 and l.id = $3 and l.state <> 'closed'`

/** A no to a service, or its consent taken back: no areas, this day only. */
const no =
  (decision: string) =>
  ({ giver, service }: { giver: Giver; service: Service }, { log, today }: Where) => ({
    sql: `${consents} select $1, $4, l.id, l.child_id, $5, 'coordination', '${decision}', '{}', $6, $6, $7, $8, 'digital', $6, null, 'nb', '1', $7, ${nil}, $2
      ${living}`,
    values: [log, newId(), serviceIds[service], today, ...giverOf(giver)],
  })

const signIn =
  (person: string | null) =>
  (_: unknown, { child }: Where) => ({
    sql: 'update children.child set person_id = $4, registered_at = least(registered_at, $2) where municipality_id = $1 and id = children.first_record($1, $3)',
    values: [child, person],
  })

/** Who decides about the child, and what they have decided. */
export const familyFacts: FactsOf<
  | 'agree'
  | 'consent'
  | 'refuse'
  | 'withdraw'
  | 'link'
  | 'end-link'
  | 'confirm'
  | 'block'
  | 'unblock'
  | 'exclude'
  | 'readmit'
  | 'declare-tie'
  | 'untie'
  | 'release'
  | 'sign-in'
  | 'sign-out-for-good'
> = {
  // everyone whose word counts says yes to the same
  agree: ({ services, areas, days }, { log, today }) => ({
    sql: `${consents} select $1, gen_random_uuid(), l.id, l.child_id, s.id, 'coordination', 'given', $4, $5, $6, d.person_id, d.giver_role, 'digital', $5,
        null, 'nb', '1', d.person_id, ${nil}, $2
      from relay.log l cross join unnest($7::uuid[]) s(id) cross join access.deciders($1, l.id, $2) d
      where l.municipality_id = $1 and l.id = $3 and l.state <> 'closed'`,
    values: [log, areas, today, addDays(today, days), services.map((service) => serviceIds[service])],
  }),
  consent: ({ giver, service, areas, after, days }, { log, today }) => ({
    sql: `${consents} select $1, $4, l.id, l.child_id, $5, 'coordination', 'given', $6, $7, $8, $9, $10, 'digital', $11, null, 'nb', '1', $9, ${nil}, $2
      ${living}`,
    values: [
      log,
      newId(),
      serviceIds[service],
      areas,
      addDays(today, after),
      addDays(today, after + days),
      ...giverOf(giver),
      today,
    ],
  }),
  refuse: no('refused'),
  withdraw: no('withdrawn'),
  link: ({ guardian }, { child }) => ({
    sql: `insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, registered_by, registered_at)
      select $1, $4, children.first_record($1, $3), $5, 'Foresatt', 'other', false, $6, $2 where not exists (
        select from children.guardian g where g.municipality_id = $1 and g.child_id = children.first_record($1, $3) and g.person_id = $5 and g.ended_at is null)`,
    values: [child, newId(), guardianPersons[guardian], postOf('teacher').person],
  }),
  'end-link': ({ guardian }, { child }) => ({
    sql: `update children.guardian set ended_at = $2 where municipality_id = $1 and child_id = children.first_record($1, $3) and person_id = $4 and ended_at is null`,
    values: [child, guardianPersons[guardian]],
  }),
  confirm: ({ guardian, responsibility }, { child }) => ({
    sql: `update children.guardian set responsibility = $5, source = 'court', source_date = '2020-01-01', confirmed_by = $6, confirmed_at = $2
      where municipality_id = $1 and child_id = children.first_record($1, $3) and person_id = $4 and ended_at is null`,
    values: [child, guardianPersons[guardian], responsibility, postOf('registrar').person],
  }),
  block: ({ guardian }, { child }) => ({
    sql: `insert into children.guardian_block (municipality_id, id, guardian_id, child_id, basis, review_on, decided_by, since)
      select $1, gen_random_uuid(), g.id, g.child_id, 'legal-advice', '2040-01-01', $5, $2 from children.guardian g
      where g.municipality_id = $1 and g.child_id = children.first_record($1, $3) and g.person_id = $4 and g.ended_at is null`,
    values: [child, guardianPersons[guardian], postOf('head').person],
  }),
  unblock: ({ guardian }, { child }) => ({
    sql: `update children.guardian_block b set lifted_at = $2 from children.guardian g
      where (g.municipality_id, g.id) = (b.municipality_id, b.guardian_id) and b.municipality_id = $1 and g.child_id = children.first_record($1, $3) and g.person_id = $4
        and b.lifted_at is null`,
    values: [child, guardianPersons[guardian]],
  }),
  exclude: ({ post }, { log }) => ({
    sql: `insert into access.exclusion (municipality_id, id, log_id, person_id, decided_by, since) values ($1, $4, $3, $5, $6, $2)`,
    values: [log, newId(), postOf(post).person, guardianPersons.mother],
  }),
  readmit: ({ post }, { log }) => ({
    sql: `update access.exclusion set lifted_at = $2 where municipality_id = $1 and log_id = $3 and person_id = $4 and lifted_at is null`,
    values: [log, postOf(post).person],
  }),
  // declared in the log one sees, so of the record that this log points at
  'declare-tie': ({ post }, { log }) => ({
    sql: `insert into access.conflict (municipality_id, id, child_id, person_id, declared_by, since)
      select $1, $4, l.child_id, $5, $5, $2 ${living}`,
    values: [log, newId(), postOf(post).person],
  }),
  untie: ({ post }, { child, record }) => ({
    sql: `update access.conflict set lifted_at = $2 where municipality_id = $1 and child_id = any ($3) and person_id = $4 and lifted_at is null`,
    values: [[child, record], postOf(post).person],
  }),
  release: ({ guardian, released }, { log }) => ({
    sql: `insert into access.health_release (municipality_id, id, log_id, guardian_person_id, released, decided_by, decided_at)
      values ($1, $4, $3, $5, $6, $7, $2)`,
    values: [log, newId(), guardianPersons[guardian], released, youth],
  }),
  'sign-in': signIn(youth),
  'sign-out-for-good': signIn(null),
}
