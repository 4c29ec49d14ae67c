import { fjordvikServices } from '#demo/fjordvik.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import { heardLater } from '../heard-later.ts'
import type { House } from '../house.ts'
import type { Beside } from './beside.ts'
import { operationNamed } from './operations.ts'

/** `asked`: open, and somebody is asked to take over. */
export const states = ['awaiting', 'open', 'asked', 'paused', 'closed'] as const
export type State = (typeof states)[number]

type Actor = Awaited<ReturnType<House['as']>>

/** Everything about one child and her log that an input may name. Where there is none of something, an id that is nobody's. */
export type AboutChild = {
  state: State
  today: Day
  log: Uuid
  child: Uuid
  identityNumber: string
  /** Another record of the same child, as a colleague wrote it down without her number. */
  twin: Uuid
  /** What the family is asked about, in its order. */
  services: Uuid[]
  areas: string[]
  guardians: Record<GuardianKey, { link: Uuid; person: Uuid; identityNumber: string }>
  /** The child's own person, who signs in. */
  own: Uuid
  entry: Uuid
  removedEntry: Uuid
  goal: Uuid
  measure: Uuid
  offer: Uuid
  /** From another service that started a log for the same child. */
  question: Uuid
}

export type Place = AboutChild & Beside

const guardianKeys = ['mother', 'father', 'unconfirmed', 'blocked'] as const
export type GuardianKey = (typeof guardianKeys)[number]
const guardianBorn: Record<GuardianKey, Day> = {
  mother: '1987-01-15',
  father: '1985-02-20',
  unconfirmed: '1984-03-03',
  blocked: '1986-04-04',
}

const areas = ['learning', 'health', 'home']
const { school, health, ppt, familyTeam, kindergarten } = fjordvikServices
const services = [school, health, ppt, familyTeam, kindergarten]

const does = (actor: Pick<Actor, 'does'>, name: string, input: unknown) =>
  actor.does(operationNamed(name), input) as Promise<Record<string, Uuid>>
const idIn = async (what: Promise<Record<string, Uuid>>, name: string): Promise<Uuid> => {
  const id = (await what)[name]
  if (!id) throw new Error(`There is no ${name} in what was done`)
  return id
}

type Child = { born: Day; place: number }

/** A child whose log waits for the family, and those of the family who answer. */
const startedIn = async (house: House, { born, place }: Child): Promise<{ at: AboutChild; deciding: Actor[] }> => {
  const [teacher, registrar, head] = [await house.as('teacher'), await house.as('registrar'), await house.as('head')]
  const identityNumber = house.number(born, place)
  const family = {
    child: { name: 'Nora Sande', birthDate: born, identityNumber },
    guardians: guardianKeys.map((key) => ({
      name: `Foresatt ${key}`,
      relation: key === 'mother' || key === 'father' ? key : 'other',
      identityNumber: house.number(guardianBorn[key], place),
    })),
  }
  const start = { why: 'Nora trives ikke på skolen.', services: services.slice(1), areas }
  const { log = '', child = '' } = await does(teacher, 'relay.start-log', { ...family, ...start })
  const twin = { ...family, child: { name: 'Nora Sande', birthDate: born }, guardians: [family.guardians[0]] }
  const again = await does(teacher, 'relay.start-log', { ...twin, ...start })
  const { rows } = await house.admin.query<{ id: Uuid; person_id: Uuid }>(
    'select id, person_id from children.guardian where child_id = $1 order by id',
    [child],
  )
  const known = { source: 'population-register', sourceDate: '2024-01-15' }
  const guardians: Partial<AboutChild['guardians']> = {}
  for (const [n, key] of guardianKeys.entries()) {
    const { id: link = '', person_id: person = '' } = rows[n] ?? {}
    const identityNumber = house.number(guardianBorn[key], place)
    const confirmed = { child, guardian: link, responsibility: key !== 'father', identityNumber, ...known }
    if (key !== 'unconfirmed') await does(registrar, 'children.confirm-guardian', confirmed)
    guardians[key] = { link, person, identityNumber }
  }
  for (const key of guardianKeys) await house.family(house.number(guardianBorn[key], place))
  const { blocked } = guardians as AboutChild['guardians']
  const mother = await house.family(house.number(guardianBorn.mother, place))
  const today = dayOf(house.clock.now())
  const block = { child, guardian: blocked.link, basis: 'contact-ban', reviewOn: addDays(today, 90) }
  await does(head, 'children.block-guardian', block)
  await does(registrar, 'children.connect-young-person', { child, identityNumber })
  const excluded = house.who('kindergarten-head').person
  await does(mother, 'access.exclude-person', { log, person: excluded })
  const own = await house.family(identityNumber)
  const nobodys = newId()
  const at: AboutChild = {
    ...{
      state: 'awaiting',
      today,
      log,
      child,
      identityNumber,
      twin: again.child ?? '',
      services,
      areas,
    },
    guardians: guardians as AboutChild['guardians'],
    own: own.person,
    ...{ entry: nobodys, removedEntry: nobodys, goal: nobodys, measure: nobodys, offer: nobodys, question: nobodys },
  }
  return { at, deciding: [mother, own] }
}

/** The family says yes, the baton is handed on, and something is written. */
const openedIn = async (house: House, child: Child, until: Day): Promise<AboutChild> => {
  const { at, deciding } = await startedIn(house, child)
  const { log } = at
  const consent = {
    log,
    answer: 'yes',
    heard: heardLater,
    until,
    services: services.map((service) => ({ service, areas })),
  }
  const decide = operationNamed('access.decide-consent')
  // at 13 the child is not asked, and refused
  for (const one of deciding) await one.perform(decide, consent)
  const [teacher, nurse] = [await house.as('teacher'), await house.as('nurse')]
  for (const key of ['ppt', 'pedagogue']) await does(teacher, 'relay.add-participant', { log, to: house.who(key).post })
  const asks = { log, to: nurse.post, message: 'Vil du ta over?', familyWish: 'agrees' }
  const offer = await idIn(does(teacher, 'relay.offer-baton', asks), 'offer')
  await does(nurse, 'relay.accept-offer', { log, offer })
  await does(nurse, 'relay.end-participation', { log, post: teacher.post })
  const note = { log, kind: 'note', text: 'Vi har snakket sammen.', areas: ['learning'] }
  const entry = await idIn(does(nurse, 'relay.write-note', note), 'entry')
  const removedEntry = await idIn(does(nurse, 'relay.write-note', note), 'entry')
  await does(nurse, 'relay.remove-wrong-entry', { log, entry: removedEntry, reason: 'wrong-child' })
  const goal = await idIn(does(nurse, 'relay.set-goal', { log, text: 'Komme på skolen.', areas: ['learning'] }), 'goal')
  const days = { deadline: addDays(at.today, 30), evaluateOn: addDays(at.today, 60) }
  const agreed = { log, text: 'Følge til skolen.', areas: ['learning'], responsible: house.who('ppt').post, ...days }
  const measure = await idIn(does(nurse, 'relay.agree-measure', agreed), 'measure')
  return { ...at, state: 'open', entry, removedEntry, goal, measure }
}

/** Another service starts a log for the same child: a question to the family and the holder of this one. */
const joinedBy = async (house: House, at: AboutChild, { born, place }: Child): Promise<Uuid> => {
  const childWelfare = await house.as('child-welfare')
  await does(childWelfare, 'relay.start-log', {
    child: { name: 'Nora Sande', birthDate: born, identityNumber: at.identityNumber },
    guardians: [{ name: 'Mor', relation: 'mother', identityNumber: house.number(guardianBorn.mother, place) }],
    why: 'Vi vil være med.',
    services: [],
    areas,
  })
  const { rows } = await house.admin.query('select id from relay.join_question where log_id = $1', [at.log])
  return rows[0]?.id ?? at.question
}

export type Places = Record<State, AboutChild>

/**
 * The log of one child in each of its states; as many children, in one municipality. The clock moves on by some days in between: that is how a
 * log comes to pause.
 */
export const placesFor = async (house: House, born: Day, firstPlace: number): Promise<() => Promise<Places>> => {
  const today = dayOf(house.clock.now())
  const paused = await openedIn(house, { born, place: firstPlace }, addDays(today, 1))
  return async () => {
    const child = (n: number) => ({ born, place: firstPlace + n })
    const until = addDays(dayOf(house.clock.now()), 300)
    const open = await openedIn(house, child(1), until)
    const question = await joinedBy(house, open, child(1))
    const asked = await openedIn(house, child(2), until)
    const nurse = await house.as('nurse')
    const asks = { to: house.who('family-team').post, message: 'Vil du ta over?', familyWish: 'agrees' }
    const offer = await idIn(does(nurse, 'relay.offer-baton', { log: asked.log, ...asks }), 'offer')
    const closed = await openedIn(house, child(3), until)
    const closing = { reason: 'goal-reached', note: 'Nora kommer på skolen.', areas: ['learning'] }
    await does(nurse, 'relay.close-log', { log: closed.log, ...closing })
    return {
      awaiting: (await startedIn(house, child(4))).at,
      open: { ...open, question },
      asked: { ...asked, state: 'asked', offer },
      paused: { ...paused, state: 'paused', today: dayOf(house.clock.now()) },
      closed: { ...closed, state: 'closed' },
    }
  }
}
