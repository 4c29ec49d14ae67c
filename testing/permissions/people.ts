import { openSession } from '#demo/acting.ts'
import { fjordvik } from '#demo/fjordvik.ts'
import { settleDatedChanges } from '#modules/relay'
import { newId, noPost, type Uuid } from '#platform/id.ts'
import type { Knock } from '#platform/identity/enter.ts'
import type { House } from '../house.ts'
import { besideLogs } from './beside.ts'
import { operationNamed } from './operations.ts'
import type { AboutChild, GuardianKey, Place, Places } from './places.ts'
import { placesFor } from './places.ts'

/** Every kind of person there is around a log, in the order of the table. */
export const kinds = {
  visitor: 'someone who is not signed in',
  'no role': 'someone who has signed in and has no role',
  starter: 'the employee who started the log, and has handed the baton on since',
  'opening head': 'the head of the unit that opened the log',
  holder: 'the employee who holds the baton, or would; in a paused or closed log she who held it last',
  participant: 'an employee who takes part, or would',
  'asked to hold': 'an employee who is asked to take over, or would be: her service has consent for everything',
  'holder’s head': "the head of the holder's unit",
  colleague: 'an employee of a service with consent, who does not take part',
  'other service': 'an employee of a service that the family was not asked about',
  'ended post': 'an employee who took part until her post ended',
  registrar: 'the registrar of the unit that opened the log',
  coordinator: 'the coordinator of the municipality',
  administrator: 'the administrator of the installation',
  'privacy officer': 'the data-protection officer',
  guardian: 'a confirmed guardian with parental responsibility',
  'guardian without': 'a confirmed guardian without parental responsibility',
  'unconfirmed guardian': 'a guardian whose link nobody has confirmed',
  'blocked guardian': 'a guardian with parental responsibility who is blocked',
  'child of 13': 'the child herself, 13 years old, with her own sign-in',
  'young person of 16': 'the young person herself, in a log about her',
  'guardian of 16': 'a guardian with parental responsibility, in a log about a young person of 16',
  'other municipality': 'an employee of another municipality',
  system: 'a job',
} as const
export type Kind = keyof typeof kinds

/** Who knocks, and at which child's log. */
export type Who = { kind: Kind; person: Uuid; post: Uuid; knock: Knock; place: Place }

const staff = {
  starter: 'teacher',
  'opening head': 'head',
  holder: 'nurse',
  participant: 'ppt',
  'asked to hold': 'family-team',
  'holder’s head': 'nurse-head',
  colleague: 'youth-teacher',
  'other service': 'nav',
  'ended post': 'pedagogue',
  registrar: 'registrar',
  coordinator: 'coordinator',
  administrator: 'administrator',
  'privacy officer': 'privacy-officer',
  'other municipality': 'other-municipality',
} as const satisfies Partial<Record<Kind, string>>

const guardianOf = {
  guardian: 'mother',
  'guardian of 16': 'mother',
  'guardian without': 'father',
  'unconfirmed guardian': 'unconfirmed',
  'blocked guardian': 'blocked',
} as const satisfies Partial<Record<Kind, GuardianKey>>

/** Everyone of the table, in every state of a log: in front of a child of 13, and where it matters of a young person of 16. */
export const openWorld = async (house: House): Promise<Who[]> => {
  const [child, youth] = [await placesFor(house, '2013-05-04', 0), await placesFor(house, '2010-02-03', 0)]
  house.clock.advance({ days: 3 })
  const beside = await besideLogs(house)
  const settled = await house.system().does(settleDatedChanges, {})
  if (settled.more) throw new Error('There are more logs here than one stretch settles')
  const [childs, youths] = [await child(), await youth()]
  const employees = new Map<string, Awaited<ReturnType<House['as']>>>()
  for (const key of Object.values(staff)) employees.set(key, await house.as(key))
  const administrator = await house.as('administrator')
  await administrator.does(operationNamed('organisation.end-post'), { post: house.who('pedagogue').post })
  const nobody = await withoutRole(house)
  const everyone: Who[] = []
  for (const state of Object.keys(childs) as (keyof Places)[]) {
    for (const kind of Object.keys(kinds) as Kind[]) {
      const place = { ...(/16/.test(kind) ? youths[state] : childs[state]), ...beside }
      const person = familyPerson(kind, place)
      const family = person ? { municipality, person, post: noPost } : undefined
      const found =
        employees.get(staff[kind as keyof typeof staff]) ??
        (family && { ...family, knock: await openSession(house, family) })
      const { person: who = noPost, post = noPost, knock = kind === 'no role' ? nobody : strangers[kind] } = found ?? {}
      if (!knock) throw new Error(`Nobody is ${kind}`)
      everyone.push({ kind, person: who, post, knock, place })
    }
  }
  return everyone
}

const familyPerson = (kind: Kind, { guardians, own }: AboutChild): Uuid | undefined => {
  if (kind === 'child of 13' || kind === 'young person of 16') return own
  const guardian = (guardianOf as Partial<Record<Kind, GuardianKey>>)[kind]
  return guardian && guardians[guardian].person
}

const municipality = fjordvik.municipality.id
const strangers: Partial<Record<Kind, Knock>> = {
  visitor: { visitor: { host: 'localhost' } },
  system: { system: municipality },
}

/** Someone whose issuer is known here, but who is nothing here now. */
const withoutRole = async (house: House) => {
  const person = newId()
  await house.admin.query('insert into identity.person (municipality_id, id, created_at) values ($1, $2, $3)', [
    municipality,
    person,
    house.clock.now(),
  ])
  return openSession(house, { municipality, person, post: noPost })
}
