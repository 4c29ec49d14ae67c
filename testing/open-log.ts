import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { confirmGuardian } from '#modules/children'
import { newId, type Uuid } from '#platform/id.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import type { Day } from '#platform/language/day.ts'
import { startLog } from '../src/modules/relay/operations/start-log.ts'
import type { House } from './house.ts'

type Service = keyof typeof fjordvikServices

export type OpenLog = {
  /** The child's day of birth. From the day she decides herself she has a sign-in of her own. */
  born?: Day
  /** What the family lets each service see; the school, which starts the log and holds it, comes first. */
  shares?: Partial<Record<Service, readonly string[]>>
  /** Who takes part besides the teacher, by their keys in the demo. */
  team?: readonly string[]
  guardians?: 1 | 2
}

/** Every family of a test file has its own identity numbers. */
let families = 0

/**
 * A log that is open, as most tests need it: the teacher started it and holds it, the registrar confirmed the guardians, the family said yes.
 * Nora is ten and has a mother; the nurse takes part and sees health only.
 */
export const openLog = async (
  house: House,
  {
    born = '2016-05-04',
    shares = { school: ['learning', 'health', 'home'], health: ['health'] },
    team = ['nurse'],
    guardians = 1,
  }: OpenLog = {},
) => {
  const place = families++
  const numbers = [house.number('1987-01-15', place), house.number('1985-02-20', place)].slice(0, guardians)
  const asked = Object.entries(shares).map(([service, areas]) => ({
    service: fjordvikServices[service as Service],
    areas: [...areas],
  }))
  const [teacher, registrar] = [await house.as('teacher'), await house.as('registrar')]
  const { log, child } = await teacher.does(startLog, {
    child: { name: 'Nora Sande', birthDate: born, identityNumber: house.number(born, place) },
    guardians: numbers.map((identityNumber, n) => ({
      name: n === 0 ? 'Lise Sande' : 'Odd Sande',
      relation: n === 0 ? 'mother' : 'father',
      identityNumber,
    })),
    why: 'Nora har hatt det vanskelig med å komme på skolen.',
    services: asked.slice(1).map(({ service }) => service),
    areas: asked[0]?.areas ?? [],
  })
  const { rows: links } = await house.admin.query<{ id: Uuid }>(
    'select id from children.guardian where child_id = $1 order by id',
    [child],
  )
  for (const { id } of links) {
    const confirmed = { child, guardian: id, responsibility: true }
    await registrar.does(confirmGuardian, { ...confirmed, source: 'population-register', sourceDate: '2026-11-01' })
  }
  const answer = { log, answer: 'yes', services: asked }
  const [mother, father] = [
    await house.family(numbers[0] ?? ''),
    numbers[1] ? await house.family(numbers[1]) : undefined,
  ]
  const youth = born <= '2010-11-23' ? await signInFor(house, child, house.number(born, place)) : undefined
  await mother.does(decideConsent, answer)
  await father?.does(decideConsent, answer)
  await youth?.does(decideConsent, answer)
  for (const key of team) await joinTeam(house, log, key)
  return {
    log,
    child,
    teacher,
    mother,
    /** The second guardian, where there are two. */
    get father() {
      if (!father) throw new Error('Ask for two guardians')
      return father
    },
    /** The young person herself, where she is old enough. */
    get youth() {
      if (!youth) throw new Error('Ask for a child old enough to decide')
      return youth
    },
  }
}

/** Gives the young person the sign-in that the registrar gives her in life. */
const signInFor = async (house: House, child: Uuid, identityNumber: string) => {
  const person = newId()
  await house.admin.query(
    `insert into identity.person (municipality_id, id, ident_hash, language, created_at, needs_code)
     select municipality_id, $2, $3, 'nb', $4, false from children.child where id = $1`,
    [child, person, lookupHash(house.keyring, 'identity.number', identityNumber), house.clock.now()],
  )
  await house.admin.query('update children.child set person_id = $2 where id = $1', [child, person])
  return house.family(identityNumber)
}

/** Someone takes part from now on. */
const joinTeam = async (house: House, log: Uuid, key: string): Promise<void> => {
  const { municipality, person, post } = house.who(key)
  await house.admin.query(
    `insert into relay.participant (municipality_id, id, log_id, person_id, post_id, added_by, since) values ($1, $2, $3, $4, $5, $4, $6)`,
    [municipality, newId(), log, person, post, house.clock.now()],
  )
  const client = await house.admin.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('laget.municipality', $1, true), set_config('laget.now', $2, true)`, [
      municipality,
      house.clock.now().toISOString(),
    ])
    await client.query('select access.derive($1)', [log])
    await client.query('commit')
  } finally {
    client.release()
  }
}
