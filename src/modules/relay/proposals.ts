import { consented, deciders, type LogFacts, latestDecisions } from '#modules/access'
import type { Uuid } from '#platform/id.ts'
import type { Proposal } from './store/life.ts'

/** Has the family answered this question about a service? By a no, or by everyone's yes. */
export const isAnswered = (facts: LogFacts, { service, at }: Proposal, now: Date): boolean => {
  const said = latestDecisions(facts).filter((one) => one.service === service && one.at >= at)
  return (
    said.some((one) => one.decision !== 'given') ||
    deciders(facts, now).every(({ person }) => said.some((one) => one.giver === person))
  )
}

/** The services someone who decides is asked about and has not answered since. */
export const unansweredBy = (
  facts: LogFacts,
  proposals: readonly Pick<Proposal, 'service' | 'at'>[],
  person: Uuid,
  now: Date,
): Uuid[] => {
  if (!deciders(facts, now).some((one) => one.person === person)) return []
  const mine = latestDecisions(facts).filter((one) => one.giver === person)
  const asked = new Map(proposals.map((one) => [one.service, one.at]))
  return [...asked].filter(([id, at]) => !mine.some((one) => one.service === id && one.at >= at)).map(([id]) => id)
}

/** The services whose consent someone has taken back and that see nothing now: who said so last, and when. */
export const withdrawnServices = (facts: LogFacts, now: Date): { service: Uuid; by: Uuid; at: Date }[] => {
  const shared = consented(facts, now)
  const taken = latestDecisions(facts)
    .filter((one) => one.decision === 'withdrawn' && !shared.has(one.service))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  return [...new Map(taken.map(({ service, giver, at }) => [service, { service, by: giver, at }])).values()]
}

/** The services of a log in the family's order: each once, where it stands first. */
export const orderOf = (proposals: readonly Pick<Proposal, 'service'>[]): Uuid[] => [
  ...new Set(proposals.map((one) => one.service)),
]
