import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { EvaluateMeasure } from '../contract.ts'
import { mayEvaluate } from '../policy.ts'
import { stopSecond } from '../standing.ts'
import { entryOf, insertEntry, nextVersion } from '../store/entries.ts'
import { insertEvaluation, waitingViews } from '../store/evaluations.ts'
import { endMeasure, goOn, measureOf } from '../store/measures.ts'
import { measureSubject } from '../subject.ts'

/**
 * Three views on a measure and what we do now. Whoever in the services sees the measure writes it; it cannot be finished without the child's
 * view and the guardians', or a reason why one is missing. Seen by those who see the measure.
 */
export const evaluateMeasure = operation({
  name: 'relay.evaluate-measure',
  effect: 'change',
  by: ['in-role'],
  input: EvaluateMeasure,
  subject: measureSubject,
  allow: mayEvaluate,
  run: async ({ tx, actor, now, input, subject }) => {
    const { entry } = subject
    const { log, measure, child, guardians, next } = input
    if (entry.version !== input.version) return stopSecond(tx, subject, entry, subject.measure)
    const today = dayOf(now)
    const days = [
      ...(next && next < today ? [{ path: 'next', code: 'day-in-past' }] : []),
      ...(child.talkedOn && child.talkedOn > today ? [{ path: 'child.talkedOn', code: 'day-in-future' }] : []),
    ]
    if (days.length > 0) throw new Invalid(days)
    if (!(await nextVersion(tx, entry)))
      return stopSecond(tx, subject, await entryOf(tx, log, measure), await measureOf(tx, log, measure))
    await (next ? goOn(tx, measure, next) : endMeasure(tx, measure, now))
    // from here on a view that the family is giving at this moment waits for this evaluation: these are all there are
    const own = await waitingViews(tx, measure)
    const missing = [
      ...(own.child || child.change || child.missing ? [] : [{ path: 'child.change', code: 'child-view-missing' }]),
      ...(own.guardian || guardians.change || guardians.missing
        ? []
        : [{ path: 'guardians.change', code: 'guardians-view-missing' }]),
    ]
    if (missing.length > 0) throw new Invalid(missing)
    const written = { log, kind: 'evaluation', text: input.ours.words, areas: entry.areas, by: actor, at: now } as const
    const evaluation = await insertEntry(tx, written)
    const promisedOn = subject.measure.evaluateOn
    await insertEvaluation(tx, {
      municipality: actor.municipality,
      entry: evaluation,
      promisedOn,
      own,
      said: input,
    })
    return { evaluation }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { measure: input.measure, evaluation: result.evaluation, outcome: input.outcome },
  }),
})
