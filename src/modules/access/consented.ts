import type { Uuid } from '#platform/id.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import type { Area, LogFacts } from './facts.ts'

/** The day a person born then reaches an age (born on 29 February: on 28 February in other years). */
const reaches = (birthDate: Day, years: number): Day => {
  const [year = '', month, day] = birthDate.split('-')
  const there = `${String(Number(year) + years).padStart(4, '0')}-${month}`
  const leap = month === '02' && day === '29' && addDays(`${there}-28`, 1) !== `${there}-29`
  return `${there}-${leap ? '28' : day}`
}

/** A block on another record of the child, which a unit wrote beside hers, holds once that unit has more than a start (row 31). */
const holds = ({ log, child, openedBy }: LogFacts, { record, unit }: { record: Uuid; unit: Uuid }): boolean =>
  record === log.child || unit === child.unit || openedBy.includes(unit)

/** The guardians who decide: confirmed, with parental responsibility, not ended, not blocked (rows 3 and 31). */
export const decidingGuardians = (facts: LogFacts): Uuid[] => [
  ...new Set(
    facts.guardians
      .filter((g) => g.responsibility && g.confirmedAt !== null && g.endedAt === null)
      .filter((g) => g.blocks.every((block) => block.liftedAt !== null || !holds(facts, block)))
      .map((g) => g.person),
  ),
]

/** Where the child stands on her way to deciding herself. */
export const ageOf = (facts: LogFacts, now: Date) => {
  const today = dayOf(now)
  const decidesFrom = reaches(facts.child.birthDate, facts.settings['consent-age'])
  const adultFrom = reaches(facts.child.birthDate, facts.settings['adult-age'])
  const renewalUntil = addDays(decidesFrom, facts.settings['renewal-days-at-consent-age'])
  return {
    decides: today >= decidesFrom,
    adult: today >= adultFrom,
    decidesFrom,
    renewing: today >= decidesFrom && today < renewalUntil,
  }
}

/** Whose word counts now. `principal`: whose no is a no to the whole service. */
export const deciders = (
  facts: LogFacts,
  now: Date,
): { person: Uuid; role: 'guardian' | 'child'; principal: boolean }[] => {
  const age = ageOf(facts, now)
  const guardians = age.adult ? [] : decidingGuardians(facts)
  const child = age.decides && facts.child.person ? [facts.child.person] : []
  return [
    ...guardians.map((person) => ({ person, role: 'guardian' as const, principal: !age.decides })),
    ...child.map((person) => ({ person, role: 'child' as const, principal: true })),
  ]
}

/**
 * Whose word staff may write down: who decides as far as the record says that this log was started with. What another record of the child says
 * they are not told (row 5); it counts all the same. `id`: the link of a guardian; of the child herself, her record.
 */
export const givers = (facts: LogFacts, now: Date): { id: Uuid; person: Uuid; role: 'guardian' | 'child' }[] => {
  const { log, child, record } = facts
  const known = { birthDate: record.birthDate, person: record.person }
  const asStarted = { log: { ...log, child: log.record }, child: { ...child, ...known }, guardians: record.guardians }
  return deciders({ ...facts, ...asStarted }, now).map(({ person, role }) => ({
    id:
      (role === 'guardian' && record.guardians.find((g) => g.person === person && g.endedAt === null)?.id) ||
      log.record,
    person,
    role,
  }))
}

type Decision = LogFacts['decisions'][number]

/** Each giver's latest decision about each service. */
export const latestDecisions = ({ decisions }: LogFacts): Decision[] => [
  ...new Map(decisions.map((d) => [`${d.service} ${d.giver} ${d.role}`, d])).values(),
]

type Consented = ReadonlyMap<Uuid, Area[]>

// A page asks for every member of a team; facts do not change once they are read.
const known = new WeakMap<LogFacts, { now: Date; areas: Consented }>()

/** What the family lets each service see: an area counts only when everyone whose word it needs has given it and nobody has taken it back. */
export const consented = (facts: LogFacts, now: Date): Consented => {
  const before = known.get(facts)
  if (before?.now.getTime() === now.getTime()) return before.areas
  const areas = whatIsConsented(facts, now)
  known.set(facts, { now, areas })
  return areas
}

const whatIsConsented = (facts: LogFacts, now: Date): Consented => {
  const today = dayOf(now)
  const latest = latestDecisions(facts)
  const standing = latest.filter((d) => d.decision === 'given' && d.from <= today && today <= d.until)
  const guardians = decidingGuardians(facts)
  const age = ageOf(facts, now)
  const shared = facts.settings['guardian-areas-after-consent-age']
  const gives = (role: 'guardian' | 'child', giver: Uuid | null, service: Uuid, area: Area) =>
    standing.some((d) => d.role === role && d.giver === giver && d.service === service && d.areas.includes(area))
  const givenBeforeDeciding = (giver: Uuid, service: Uuid, area: Area) =>
    standing.some(
      (d) =>
        d.role === 'guardian' &&
        d.giver === giver &&
        d.service === service &&
        d.areas.includes(area) &&
        dayOf(d.at) < age.decidesFrom,
    )
  const allowed = (service: Uuid, area: Area): boolean => {
    if (!age.decides) return guardians.length > 0 && guardians.every((g) => gives('guardian', g, service, area))
    if (age.renewing && !age.adult && !childHasSpoken(facts, service))
      return guardians.length > 0 && guardians.every((g) => givenBeforeDeciding(g, service, area))
    if (!gives('child', facts.child.person, service, area)) return false
    return age.adult || !shared.includes(area) || guardians.every((g) => gives('guardian', g, service, area))
  }
  const services = [...new Set(standing.map((d) => d.service))]
  const pairs = services.map((service) => {
    const areas = new Set(standing.filter((d) => d.service === service).flatMap((d) => d.areas))
    return [service, [...areas].filter((area) => allowed(service, area)).sort()] as const
  })
  return new Map(pairs.filter(([, areas]) => areas.length > 0).map(([service, areas]) => [service, areas]))
}

const childHasSpoken = (facts: LogFacts, service: Uuid): boolean =>
  facts.decisions.some((d) => d.role === 'child' && d.giver === facts.child.person && d.service === service)

/**
 * Whether a service was let in once and nobody whose word counts has said no to it since (rows 50 and 53): whatever is missing now may come
 * again. The young person's word counts once she decides and has given it; before that any guardian's.
 */
export const isLasting = (facts: LogFacts, service: Uuid, now: Date): boolean => {
  const about = latestDecisions(facts).filter((d) => d.service === service)
  const guardians = decidingGuardians(facts)
  const herWord = ageOf(facts, now).decides && childHasSpoken(facts, service)
  const counts = (d: Decision) =>
    herWord
      ? d.role === 'child' && d.giver === facts.child.person
      : d.role === 'guardian' && guardians.includes(d.giver)
  return about.some((d) => d.decision === 'given') && !about.some((d) => d.decision !== 'given' && counts(d))
}
