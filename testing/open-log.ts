import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { confirmGuardian, connectYoungPerson } from '#modules/children'
import {
  addParticipant,
  agreeMeasure,
  closeLog,
  offerBaton,
  settleDatedChanges,
  startLog,
  writeNote,
} from '#modules/relay'
import type { Uuid } from '#platform/id.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import { heardLater } from './heard-later.ts'
import type { House, Someone } from './house.ts'

type Service = keyof typeof fjordvikServices

export type StartedLog = {
  /** The child's day of birth. From the day she decides herself she has a sign-in of her own. */
  born?: Day
  /** What the family is asked about, and in an open log lets each service see; the school, which starts the log and holds it, comes first. */
  shares?: Partial<Record<Service, readonly string[]>>
  guardians?: 1 | 2
}

export type OpenLog = StartedLog & {
  /** Who takes part besides the teacher, by their keys in the demo. */
  team?: readonly string[]
}

const shared = { school: ['learning', 'health', 'home'], health: ['health'] }

/** How many families there are in a house: each has its own identity numbers. */
const families = new WeakMap<House, number>()

/** A log that waits for the family: the teacher started it, the registrar confirmed the guardians, nobody has answered. Nora is ten and has a mother. */
export const startedLog = async (
  house: House,
  { born = '2016-05-04', shares = shared, guardians = 1 }: StartedLog = {},
) => {
  const place = families.get(house) ?? 0
  families.set(house, place + 1)
  const number = house.number(born, place)
  const numbers = [house.number('1987-01-15', place), house.number('1985-02-20', place)].slice(0, guardians)
  const asked = Object.entries(shares).map(([service, areas]) => ({
    service: fjordvikServices[service as Service],
    areas: [...areas],
  }))
  const [teacher, registrar] = [await house.as('teacher'), await house.as('registrar')]
  const family = {
    child: { name: 'Nora Sande', birthDate: born, identityNumber: number },
    guardians: numbers.map((identityNumber, n) => ({
      name: n === 0 ? 'Lise Sande' : 'Odd Sande',
      relation: n === 0 ? 'mother' : 'father',
      identityNumber,
    })),
  }
  const { log, child } = await teacher.does(startLog, {
    ...family,
    why: 'Nora har hatt det vanskelig med å komme på skolen.',
    services: asked.slice(1).map(({ service }) => service),
    areas: asked[0]?.areas ?? [],
  })
  const links = await confirmGuardians(house, child, numbers)
  const [mother, father] = [
    await house.family(numbers[0] ?? ''),
    numbers[1] ? await house.family(numbers[1]) : undefined,
  ]
  const decidesFrom = new Date(house.clock.now())
  decidesFrom.setUTCFullYear(decidesFrom.getUTCFullYear() - 16)
  const old = born <= decidesFrom.toISOString().slice(0, 10)
  if (old) await registrar.does(connectYoungPerson, { child, identityNumber: number })
  const youth = old ? await house.family(number) : undefined
  return {
    log,
    child,
    /** As it was written down, for whoever starts another log for the same child. */
    family,
    /** The links to the guardians, in the order of `family`. */
    links,
    teacher,
    registrar,
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
    /** Everyone whose word counts says yes to all that was asked; until the day the form proposes, or another last day. */
    sayYes: async (until?: Day) => {
      const answer = { log, answer: 'yes', heard: heardLater, services: asked, until }
      for (const one of [mother, father, youth]) await one?.does(decideConsent, answer)
    },
    /** The teacher asks someone to take the baton over; answers the offer. */
    askToHold: async (key: string) => {
      const asked = { log, to: house.who(key).post, message: 'Vil du overta?', familyWish: 'not-asked' }
      return (await teacher.does(offerBaton, asked)).offer
    },
    /** Someone writes a note; answers which entry it is. */
    write: async (by: Someone, text: string, areas: readonly string[] = ['learning']) =>
      (await by.does(writeNote, { log, kind: 'note', text, areas })).entry,
    /** The teacher agrees a measure that is hers, to be done and looked at in some weeks; answers which. */
    agree: async (over: Record<string, unknown> = {}) => {
      const today = dayOf(house.clock.now())
      const days = { deadline: addDays(today, 14), evaluateOn: addDays(today, 28) }
      const agreed = { text: 'Rolig start på dagen.', areas: ['learning'], responsible: teacher.post, ...days }
      return (await teacher.does(agreeMeasure, { log, ...agreed, ...over })).measure
    },
    /** The teacher, who holds it, closes the log. */
    close: async () => {
      await teacher.does(closeLog, { log, reason: 'moved', note: 'Takk for oss.', areas: ['learning'] })
    },
  }
}

/** The registrar confirms every guardian who was written down; `numbers`: of each, as her source has it. */
export const confirmGuardians = async (house: House, child: Uuid, numbers: readonly string[]): Promise<Uuid[]> => {
  const registrar = await house.as('registrar')
  const links = await linksOf(house, child)
  for (const [n, guardian] of links.entries()) {
    const confirmed = { child, guardian, responsibility: true, identityNumber: numbers[n] }
    await registrar.does(confirmGuardian, { ...confirmed, source: 'population-register', sourceDate: '2024-01-15' })
  }
  return links
}

/** The links from a record of a child to her guardians, in the order they were written. */
export const linksOf = async ({ admin }: House, child: Uuid): Promise<Uuid[]> => {
  const { rows } = await admin.query<{ id: Uuid }>('select id from children.guardian where child_id = $1 order by id', [
    child,
  ])
  return rows.map(({ id }) => id)
}

/** A start that no registrar has looked at yet: the teacher wrote Iver and his mother down. */
export const unconfirmedStart = async (
  house: House,
  {
    identityNumber,
    guardians = [{ name: 'Guro Lie', relation: 'mother' }],
  }: { identityNumber?: string; guardians?: { name: string; relation: string; identityNumber?: string }[] } = {},
) => {
  const { log, child } = await (await house.as('teacher')).does(startLog, {
    child: { name: 'Iver Lie', birthDate: '2017-03-03', identityNumber },
    guardians,
    why: 'Iver vil bli tryggere i garderoben.',
    areas: ['learning'],
  })
  const links = await linksOf(house, child)
  return { log, child, links, guardian: links[0] ?? '' }
}

/**
 * A log that is open, as most tests need it: the teacher started it and holds it, the registrar confirmed the guardians, the family said yes.
 * Nora is ten and has a mother; the nurse takes part and sees health only.
 */
export const openLog = async (house: House, { team = ['nurse'], ...started }: OpenLog = {}) => {
  const nora = await startedLog(house, started)
  await nora.sayYes()
  for (const key of team) await nora.teacher.does(addParticipant, { log: nora.log, to: house.who(key).post })
  return nora
}

/**
 * A log that was opened yesterday and shared for that day only: the night has passed, nobody may hold it, and the teacher who held it last sees
 * what renewing takes. The clock goes on by sixteen hours.
 */
export const pausedLog = async (house: House) => {
  const nora = await startedLog(house)
  await nora.sayYes(dayOf(house.clock.now()))
  house.clock.advance({ hours: 16 })
  await house.system().does(settleDatedChanges, {})
  return nora
}
