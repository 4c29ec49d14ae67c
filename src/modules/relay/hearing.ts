import { asksWhetherHeard, latestHearings } from '#modules/access'
import type { Tx } from '#platform/database/transaction.ts'
import { childHasBeenHeard } from './store/evaluations.ts'
import type { LogSubject } from './subject.ts'

/** What the holder is reminded of: neither with an answer to the first question nor in an evaluation has anyone said that somebody talked with her. */
export const isUnheard = async (tx: Tx, { facts, sight }: LogSubject, now: Date): Promise<boolean> => {
  const { id, state, consentSince } = facts.log
  if (sight.reason !== 'holder' || state !== 'open' || !asksWhetherHeard(facts, now)) return false
  const [hearings, inEvaluation] = await Promise.all([
    latestHearings(tx, id, consentSince),
    childHasBeenHeard(tx, id, consentSince),
  ])
  return !inEvaluation && !hearings.some((one) => one.talked_on)
}
