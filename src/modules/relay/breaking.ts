import { consented, type LogFacts } from '#modules/access'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import { idOf, isWithUs } from './members.ts'
import type { Agreement, LogHead } from './store/page.ts'

/** What is about to break, or is broken: shown in words, with the act that mends it. Codes only; the page has the words. */
export type Breaking =
  | { code: 'paused'; since: Date }
  | { code: 'responsible-gone'; measure: string }
  | { code: 'evaluation-overdue'; measure: string; on: Day }
  | { code: 'deadline-passed'; measure: string; on: Day }
  | { code: 'consent-ends'; service: string; until: Day }
  | { code: 'no-measure' }

/** Days ahead in which a consent that runs out is worth saying. */
const warnDays = 30

/** `agreements`: null for whoever sees only the core, and so none of them. */
export const breakingIn = (
  facts: LogFacts,
  head: LogHead,
  agreements: readonly Agreement[] | null,
  now: Date,
): Breaking[] => {
  const today = dayOf(now)
  const found: Breaking[] = []
  if (head.state === 'paused' && head.pausedAt) found.push({ code: 'paused', since: head.pausedAt })
  if (head.state !== 'open') return found
  const measures = (agreements ?? []).filter((one) => one.kind === 'measure')
  for (const { id, evaluateOn, deadline, responsible, responsiblePost, areas } of measures) {
    const answers = responsible && responsiblePost && idOf({ person: responsible, post: responsiblePost })
    if (answers && !isWithUs({ facts }, answers, areas, now)) found.push({ code: 'responsible-gone', measure: id })
    if (evaluateOn && evaluateOn < today) found.push({ code: 'evaluation-overdue', measure: id, on: evaluateOn })
    else if (deadline && deadline < today) found.push({ code: 'deadline-passed', measure: id, on: deadline })
  }
  for (const { service, until } of endingConsents(facts, now, today))
    found.push({ code: 'consent-ends', service, until })
  if (agreements && measures.length === 0) found.push({ code: 'no-measure' })
  return found
}

/** The services whose consent stands now and runs out soon: the earliest last day of what their givers gave. */
const endingConsents = (facts: LogFacts, now: Date, today: Day): { service: string; until: Day }[] => {
  const soon = addDays(today, warnDays)
  return lastDays(facts, now).filter(({ until }) => until <= soon)
}

/** For each service that may see something now: its areas, and until which day if nobody renews. */
export const lastDays = (facts: LogFacts, now: Date): { service: string; areas: string[]; until: Day }[] =>
  [...consented(facts, now)].map(([service, areas]) => {
    const given = facts.decisions.filter((d) => d.service === service && d.decision === 'given' && d.at <= now)
    const latest = new Map(given.map(({ giver, until }) => [giver, until]))
    return { service, areas, until: [...latest.values()].sort()[0] ?? dayOf(now) }
  })
