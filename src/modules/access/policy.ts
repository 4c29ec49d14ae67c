import type { Actor } from '#platform/actor.ts'
import type { Uuid } from '#platform/id.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import { ageOf, consented, decidingGuardians, isLasting } from './consented.ts'
import type { Area, LogFacts, PostFacts } from './facts.ts'

/** `start`: what stands there before consent. `core`: that the log exists, name, holder, team, level, dates. `all`: core and what the areas cover. */
export type Level = 'start' | 'core' | 'all'
export type Reason =
  | 'starter'
  | 'head-of-opening-unit'
  | 'holder'
  | 'participant'
  | 'offered'
  | 'head'
  | 'last-holder'
  | 'guardian'
  | 'child'
export type Sight = { level: Level; areas: Area[]; reason: Reason }

type Capacity =
  | Pick<Extract<Actor, { kind: 'in-role' }>, 'kind' | 'person' | 'post'>
  | Pick<Extract<Actor, { kind: 'outside' }>, 'kind' | 'person'>

/** Staff who must stay out: guardians, the child's own person and declared ties (row 17), those excluded by the family (row 18). */
const isBarred = ({ relatives, conflicts, exclusions }: LogFacts, person: Uuid): boolean =>
  relatives.includes(person) || [...conflicts, ...exclusions].some((x) => x.person === person && x.liftedAt === null)

/** Rows 15, 16 and 62: whoever administers, registers or watches over privacy works with no child. */
const withChildren = ['employee', 'head']

/** A post in force, of someone who works with children and may have to do with this log. */
export const usablePost = (facts: LogFacts, post: Uuid | undefined, now: Date): PostFacts | undefined =>
  facts.posts.find(
    (p) =>
      p.post === post &&
      withChildren.includes(p.role) &&
      p.from <= now &&
      (p.until === null || p.until > now) &&
      !isBarred(facts, p.person),
  )

/** What a colleague would see if she took part: nothing if she must stay out, or if the family shares nothing with her service. */
export const areasFor = (facts: LogFacts, { person, service }: { person: Uuid; service: Uuid }, now: Date): Area[] =>
  isBarred(facts, person) ? [] : (consented(facts, now).get(service) ?? [])

const covers = (areas: readonly Area[] | undefined, wanted: readonly Area[]): areas is readonly Area[] =>
  areas !== undefined && wanted.every((area) => areas.includes(area))

/** A service can hold the baton only while its consent covers every area in use. */
export const mayHold = (facts: LogFacts, post: Uuid, now: Date): boolean => {
  const found = usablePost(facts, post, now)
  return found !== undefined && covers(consented(facts, now).get(found.service), facts.areasInUse)
}

/**
 * How much of a log someone sees now, and why; undefined is nothing, and nothing is 404. The same rules as access.grants_at in SQL, from the
 * same facts, written independently. Row numbers are those of access-rules.md.
 */
export const sightOf = (actor: Capacity, facts: LogFacts, now: Date): Sight | undefined =>
  actor.kind === 'outside' ? familySight(actor.person, facts, now) : staffSight(actor.post, facts, now)

const staffSight = (post: Uuid, facts: LogFacts, now: Date): Sight | undefined => {
  const own = usablePost(facts, post, now)
  if (!own) return undefined
  const { log } = facts
  if (log.state === 'awaiting') return beforeConsent(own, facts)
  if (log.state === 'open') return whileOpen(own, facts, now)
  if (log.state === 'paused') return whilePaused(own, facts, now)
  return afterClosing(own, facts, now)
}

/** Rows 1, 2 and 4. */
const beforeConsent = (own: PostFacts, { log }: LogFacts): Sight | undefined => {
  if (own.post === log.startedPost) return { level: 'start', areas: [], reason: 'starter' }
  if (own.role === 'head' && own.unit === log.openingUnit)
    return { level: 'start', areas: [], reason: 'head-of-opening-unit' }
  return undefined
}

/** Rows 7–14: the three keys; for the one who is asked and for heads core, which needs a consent in force for their service as well. */
const whileOpen = (own: PostFacts, facts: LogFacts, now: Date): Sight | undefined => {
  const { log, participants, offer, areasInUse } = facts
  const areas = consented(facts, now).get(own.service)
  if (!areas) return undefined
  if (own.post === log.holder?.post && covers(areas, areasInUse)) return { level: 'all', areas, reason: 'holder' }
  if (participants.some((p) => p.post === own.post && p.endedAt === null))
    return { level: 'all', areas, reason: 'participant' }
  if (own.post === offer?.post && covers(areas, areasInUse)) return { level: 'core', areas: [], reason: 'offered' }
  return leads(own, facts) ? { level: 'core', areas: [], reason: 'head' } : undefined
}

/** Row 12: the head of the unit that opened the log, or whose staff holds it. */
const leads = (own: PostFacts, { log, posts }: LogFacts): boolean => {
  const holderUnit = posts.find((p) => p.post === log.holder?.post)?.unit
  return own.role === 'head' && (own.unit === log.openingUnit || own.unit === holderUnit)
}

/** Row 53: nobody reads content. The last holder and the last consented head see what renewing takes, unless the family said no to them. */
const whilePaused = (own: PostFacts, facts: LogFacts, now: Date): Sight | undefined => {
  if (!isLasting(facts, own.service, now)) return undefined
  if (own.post === facts.log.holder?.post) return { level: 'core', areas: [], reason: 'last-holder' }
  const head = heads(facts, now).find(({ service }) => isLasting(facts, service, now))
  return own.post === head?.post ? { level: 'core', areas: [], reason: 'head' } : undefined
}

/** The heads who would step in: the opening unit's first, then those of the units that take part, in the order the family set. */
const heads = (facts: LogFacts, now: Date): PostFacts[] => {
  const { log, participants, posts, succession } = facts
  const team = participants.filter((p) => p.endedAt === null).map((p) => p.post)
  const units = new Set([log.openingUnit, ...posts.filter((p) => team.includes(p.post)).map((p) => p.unit)])
  const place = ({ unit, service, post }: PostFacts) => {
    const rank = succession.find((s) => s.service === service)?.rank ?? Number.MAX_SAFE_INTEGER
    return [unit === log.openingUnit ? 0 : 1, rank, unit, post] as const
  }
  return posts
    .filter((p) => p.role === 'head' && units.has(p.unit) && usablePost(facts, p.post, now))
    .sort((a, b) => inOrder(place(a), place(b)))
}

const inOrder = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}

/** Rows 52, 57 and 58: what was shared on the day it closed, by the rules of that day. */
const afterClosing = (own: PostFacts, facts: LogFacts, now: Date): Sight | undefined => {
  const { log, settings, settingsWhenClosed } = facts
  if (log.openedAt === null || log.closedAt === null) return undefined
  const then = { ...facts, settings: settingsWhenClosed ?? settings }
  if (own.post === log.holder?.post && isLasting(then, own.service, log.closedAt)) {
    const areas = consented(then, log.closedAt).get(own.service)
    const lastDay = addDays(dayOf(log.closedAt), settings['content-days-after-closing'])
    return areas && dayOf(now) < lastDay
      ? { level: 'all', areas, reason: 'last-holder' }
      : { level: 'core', areas: [], reason: 'last-holder' }
  }
  return own.role === 'head' && own.unit === log.openingUnit ? { level: 'core', areas: [], reason: 'head' } : undefined
}

/** Rows 3, 26, 39, 40, 42 and 56. */
const familySight = (person: Uuid, facts: LogFacts, now: Date): Sight | undefined => {
  const { log, settings, areasEver } = facts
  if (log.state === 'closed' && log.openedAt === null) return undefined
  const age = ageOf(facts, now)
  const isChild = age.decides && facts.child.person === person
  const isGuardian = !age.adult && decidingGuardians(facts).includes(person)
  if (!isChild && !isGuardian) return undefined
  const reason = isChild ? 'child' : 'guardian'
  if (log.openedAt === null) return { level: 'start', areas: [], reason }
  if (log.state === 'paused') return { level: 'core', areas: [], reason }
  const released = facts.healthReleases.filter((r) => r.guardian === person).at(-1)?.released ?? false
  const withoutHealth = !isChild && age.decides && !released
  return {
    level: 'all',
    areas: withoutHealth ? areasEver.filter((area) => area !== settings['health-area']) : areasEver,
    reason,
  }
}
