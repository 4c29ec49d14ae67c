import type { LogFacts } from '#modules/access'
import type { Uuid } from '#platform/id.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import { type Capacity, cast, municipality } from './cast.ts'
import { type Look, withProbes } from './compare.ts'
import { nothing } from './seen.ts'
import type { Truth } from './truth.ts'

/** One log at one instant, as far as the rows of access-rules.md speak of it; found from the facts without asking either fence. */
type Case = ReturnType<typeof caseOf>
/** Someone, and what the tables showed her of it. */
type Reader = { who: Capacity; line: string; log: boolean; entries: string[] }

const years = (from: Day, to: Day): number => {
  const whole = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  // born on 29 February: a year older on 28 February, where there is no other
  const leapless = from.endsWith('02-29') && addDays(`${to.slice(0, 4)}-02-28`, 1).endsWith('03-01')
  return to.slice(5) >= (leapless ? '02-28' : from.slice(5)) ? whole : whole - 1
}
const lasts = ({ liftedAt }: { liftedAt: Date | null }) => liftedAt === null

const caseOf = (truth: Truth, facts: LogFacts, at: Date, settled: boolean) => {
  const today = dayOf(at)
  const age = years(facts.child.birthDate, today)
  const { settings } = facts
  const latest = new Map(facts.decisions.map((d) => [`${d.service} ${d.giver} ${d.role}`, d]))
  const said = (service: Uuid, person: Uuid, role: string) => latest.get(`${service} ${person} ${role}`)
  const linked = (is: (link: LogFacts['guardians'][number]) => boolean) =>
    new Set(facts.guardians.filter((link) => link.endedAt === null && is(link)).map(({ person }) => person))
  const blocked = new Set(facts.guardians.filter(({ blocks }) => blocks.some(lasts)).map(({ person }) => person))
  const responsible = linked((link) => link.responsibility && link.confirmedAt !== null)
  return {
    truth,
    facts,
    at,
    today,
    settled,
    decides: age >= settings['consent-age'],
    adult: age >= settings['adult-age'],
    said,
    blocked,
    guardians: [...responsible].filter((person) => !blocked.has(person)),
    outside: new Set([
      ...facts.guardians.map(({ person }) => person),
      ...[...facts.conflicts, ...facts.exclusions].filter(lasts).map(({ person }) => person),
      ...(facts.child.person ? [facts.child.person] : []),
    ]),
    written: truth.entries.filter(({ removed }) => !removed),
  }
}

const staff = ({ who }: Reader) => who.kind === 'in-role' && who.municipality === municipality
const family = ({ who }: Reader) => who.kind === 'outside' && who.municipality === municipality
const isChild = ({ facts }: Case, r: Reader) => family(r) && facts.child.person === r.who.person
const isGuardian = ({ guardians }: Case, r: Reader) => family(r) && guardians.includes(r.who.person)
const isOneOfThem = (c: Case, r: Reader) => (isGuardian(c, r) && !c.adult) || (isChild(c, r) && c.decides)
const headOf = ({ who }: Reader, unit: Uuid | undefined) => who.role === 'head' && who.unit === unit
const holds = ({ facts }: Case, r: Reader) => staff(r) && facts.log.holder?.post === r.who.post
const takesPart = ({ facts }: Case, { who }: Reader) =>
  facts.participants.some(({ post, endedAt }) => post === who.post && endedAt === null)
const holderUnit = ({ facts }: Case) => facts.posts.find(({ post }) => post === facts.log.holder?.post)?.unit
const everything = ({ written }: Case, { entries }: Reader) => written.every(({ text }) => entries.includes(text))
/** Whether someone whose word counts has said no to a service: the young person if she has spoken, else any guardian. */
const saidNo = (c: Case, service: Uuid): boolean => {
  const hers = c.decides && c.facts.child.person ? c.said(service, c.facts.child.person, 'child') : undefined
  const all = hers ? [hers] : c.guardians.map((guardian) => c.said(service, guardian, 'guardian'))
  return all.some((said) => said?.decision === 'refused' || said?.decision === 'withdrawn')
}

const wasOpened = ({ facts }: Case) => facts.log.openedAt !== null

/** What must hold whatever has happened. Each answers whether it is broken. */
const rules: Record<string, (c: Case, r: Reader) => boolean> = {
  'row 4: before consent nobody sees it but who started it, her head, and those who decide': (c, r) =>
    c.truth.state === 'awaiting' &&
    !wasOpened(c) &&
    r.log &&
    !(r.who.post === c.truth.startedPost || headOf(r, c.truth.openingUnit) || isOneOfThem(c, r)),
  'row 7: the holder sees all that is written': (c, r) =>
    c.truth.state === 'open' && c.settled && holds(c, r) && !everything(c, r),
  'row 9: whoever does not take part sees nothing': (c, r) =>
    c.truth.state === 'open' &&
    staff(r) &&
    r.log &&
    !(
      holds(c, r) ||
      takesPart(c, r) ||
      c.facts.offer?.post === r.who.post ||
      headOf(r, c.truth.openingUnit) ||
      headOf(r, holderUnit(c))
    ),
  'row 10: nothing is seen through a post that has ended': (c, r) =>
    r.log && c.facts.posts.some(({ post, until }) => post === r.who.post && until !== null && until <= c.at),
  'row 11: nothing of an area that someone who decides has not agreed to': (c, r) =>
    c.truth.state === 'open' &&
    staff(r) &&
    !c.decides &&
    withProbes(c.truth).entries.some(
      ({ text, areas }) =>
        r.entries.includes(text) &&
        !areas.every((area) =>
          c.guardians.every((g) => {
            const said = c.said(r.who.service, g, 'guardian')
            return (
              said?.decision === 'given' && said.areas.includes(area) && said.from <= c.today && c.today <= said.until
            )
          }),
        ),
    ),
  'rows 15, 16 and 62: who does not work with children sees no log': (_, r) =>
    staff(r) && r.who.role !== 'employee' && r.who.role !== 'head' && (r.log || r.entries.length > 0),
  'rows 17 and 18: who must stay out sees nothing at work': (c, r) => staff(r) && r.log && c.outside.has(r.who.person),
  'row 24: nobody of another municipality sees anything': (_, r) =>
    r.who.municipality !== municipality && r.line !== nothing,
  'row 25: what was written in the wrong log is seen by nobody': (c, r) =>
    r.entries.some((text) => text === 'probe removed' || c.truth.entries.some((e) => e.removed && e.text === text)),
  'row 26: a guardian sees all about a child who does not decide yet': (c, r) =>
    wasOpened(c) && c.truth.state !== 'paused' && !c.decides && isGuardian(c, r) && !everything(c, r),
  'row 27: whoever has no confirmed parental responsibility sees nothing': (c, r) =>
    r.who.kind === 'outside' && !isChild(c, r) && !isGuardian(c, r) && r.line !== nothing,
  'rows 29, 30 and 50: a service that someone has not agreed to reads nothing': (c, r) =>
    c.truth.state === 'open' &&
    staff(r) &&
    !c.decides &&
    c.guardians.some((g) => c.said(r.who.service, g, 'guardian')?.decision !== 'given') &&
    r.entries.length > 0,
  'rows 30 and 50: nobody of a service that someone has said no to sees anything': (c, r) =>
    (c.truth.state === 'open' || c.truth.state === 'paused') && staff(r) && saidNo(c, r.who.service) && r.log,
  'row 31: a guardian who is kept away sees nothing': (c, r) =>
    r.who.kind === 'outside' && c.blocked.has(r.who.person) && !isChild(c, r) && r.line !== nothing,
  'row 39: the young person sees the whole log': (c, r) =>
    wasOpened(c) && c.truth.state !== 'paused' && c.decides && isChild(c, r) && !everything(c, r),
  'row 40: a guardian sees nothing about health of one who decides, unless she allows it': (c, r) =>
    c.decides &&
    isGuardian(c, r) &&
    !isChild(c, r) &&
    !c.facts.healthReleases.filter((release) => release.guardian === r.who.person).at(-1)?.released &&
    r.entries.some((text) =>
      withProbes(c.truth).entries.some((e) => e.text === text && e.areas.includes(c.facts.settings['health-area'])),
    ),
  'row 42: from the 18th birthday guardians see nothing': (c, r) =>
    c.adult && r.who.kind === 'outside' && !isChild(c, r) && r.line !== nothing,
  'rows 52, 57 and 58: once closed, of the services only the last holder and the head who opened it': (c, r) =>
    c.truth.state === 'closed' && staff(r) && r.log && !holds(c, r) && !headOf(r, c.truth.openingUnit),
  'rows 53 and 59: while it pauses or waits, nobody in the services reads': (c, r) =>
    (c.truth.state === 'paused' || c.truth.state === 'awaiting') && staff(r) && r.entries.length > 0,
}

const entriesOf = (line: string): string[] => line.split(' entries=')[1]?.split(',').filter(Boolean) ?? []

export type Breach = { log: number; rule: string; who?: string }

/** Every rule that is broken. `settled`: the logs whose baton was settled at this instant. */
export const breaches = ({ at, truths, facts, seen }: Look, settled: ReadonlySet<Uuid>): Breach[] => [
  ...truths.flatMap(({ state, held, holding }, log) =>
    state === 'open'
      ? held === 1
        ? []
        : [{ log, rule: 'No break: an open log has exactly one holder' }]
      : holding === null
        ? []
        : [{ log, rule: 'No break: only an open log has a holder' }],
  ),
  ...truths.flatMap(({ closeReason }, log) => {
    const silent =
      closeReason === 'consent-withdrawn' && facts[log]?.decisions.every(({ decision }) => decision === 'given')
    return silent ? [{ log, rule: 'row 41: no log is closed by silence' }] : []
  }),
  ...twiceLiving(truths),
  ...truths.flatMap((truth, log): Breach[] => {
    const known = facts[log]
    if (!known)
      return cast.flatMap(({ key }, nth) =>
        (seen[log]?.[nth] ?? nothing) === nothing
          ? []
          : [{ log, rule: 'row 6: of a start that was wiped nothing is left', who: key }],
      )
    const c = caseOf(truth, known, at, settled.has(truth.id))
    return cast.flatMap((who, nth) => {
      const line = seen[log]?.[nth] ?? nothing
      const reader = { who, line, log: line.includes('log=1'), entries: entriesOf(line) }
      return Object.entries(rules).flatMap(([rule, broken]) => (broken(c, reader) ? [{ log, rule, who: who.key }] : []))
    })
  }),
]

const twiceLiving = (truths: readonly Truth[]): Breach[] => {
  const seen = new Set<Uuid>()
  return truths.flatMap(({ state, child }, log) => {
    if ((state !== 'open' && state !== 'paused') || !child) return []
    const twice = seen.has(child)
    seen.add(child)
    return twice ? [{ log, rule: 'One living log per child' }] : []
  })
}
