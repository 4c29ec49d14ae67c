import type { Sight } from '#modules/access'
import type { Capacity } from './cast.ts'
import { lineOf, nothing } from './seen.ts'
import type { Truth } from './truth.ts'

export type Sights = readonly (Sight | undefined)[]

/**
 * What a person who has this sight of each of some logs is shown of one of them: what access-rules.md calls start, core and all, table by
 * table. `which`: the place of that log.
 */
export const shown = (who: Capacity, logs: readonly Truth[], sights: Sights, which: number): string => {
  const log = logs[which]
  if (!log?.record) return nothing
  const sight = sights[which]
  // a child and her guardians are seen through any log about her
  const through = logs.flatMap((other, at) => (sights[at] && other.record === log.record ? [sights[at]] : []))
  // row 16, and row 31: who keeps a guardian away must know who they are; before her log has opened, in her own record
  const registers = who.role === 'registrar' && who.unit === log.unit
  const heads =
    who.role === 'head' &&
    logs.some(
      (other, at) =>
        sights[at] &&
        other.openingUnit === who.unit &&
        (other.record === log.record || (other.opened && other.child === log.record)),
    )
  const child = through.length > 0 || registers
  const guardians = through.some(({ level }) => level !== 'core') || registers || heads
  if (!child && !guardians && !sight) return nothing

  const all = sight?.level === 'all'
  const start = sight?.level === 'start'
  const family = sight?.reason === 'guardian' || sight?.reason === 'child'
  const leads = sight?.reason === 'holder'
  const isNew = (row: { now: boolean }) => all || (start && row.now)
  return lineOf({
    log: sight ? '1' : '0',
    child: child ? '1' : '0',
    guardians: String(guardians ? log.guardians : 0),
    starts: log.starts
      .filter(isNew)
      .map(({ n }) => n)
      .join(),
    proposals: String(log.proposals.filter(isNew).length),
    team: String(sight && !start ? log.team : 0),
    holdings: String(sight && !start ? log.holdings : 0),
    offers: String(log.offers.filter(({ post }) => all || (sight && post === who.post)).length),
    consents: String(sight ? log.consents.filter((row) => seesConsent(sight, who, row)).length : 0),
    exclusions: String(family || leads ? log.exclusions : 0),
    releases: String(family ? log.releases : 0),
    joinQuestions: String(family || leads ? log.joinQuestions : 0),
    entries: log.entries
      .filter(({ areas, removed }) => all && !removed && areas.every((area) => sight.areas.includes(area)))
      .map(({ text }) => text)
      .join(),
  })
}

/** The family sees what it decided; whoever asks or leads sees all answers to it; others what concerns their own service. */
const seesConsent = ({ level, reason }: Sight, who: Capacity, { service, now }: Truth['consents'][number]): boolean => {
  if (reason === 'guardian' || reason === 'child') return true
  if (level === 'start') return now
  if (level !== 'all') return false
  return reason === 'holder' || reason === 'last-holder' || service === who.service
}
