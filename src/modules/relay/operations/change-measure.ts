import { operation } from '#platform/operation.ts'
import { agreementFrom } from '../agreement.ts'
import { ChangeMeasure } from '../contract.ts'
import { mayChangeMeasure } from '../policy.ts'
import { stopSecond } from '../standing.ts'
import { entryOf, replaceEntry } from '../store/entries.ts'
import { measureOf, replaceMeasure } from '../store/measures.ts'
import { measureSubject } from '../subject.ts'

/** Another person, another day, other words: the agreement as it shall stand. The one before is kept. */
export const changeMeasure = operation({
  name: 'relay.change-measure',
  effect: 'change',
  by: ['in-role'],
  input: ChangeMeasure,
  subject: measureSubject,
  allow: mayChangeMeasure,
  run: async ({ tx, actor, now, input, subject }) => {
    const { entry, measure: old } = subject
    if (entry.version !== input.version) return stopSecond(tx, subject, entry, old)
    const agreed = await agreementFrom({ tx, now, subject }, input, entry.areas, old)
    const { log, measure, text, version } = input
    const first = await replaceEntry(tx, { old: entry, text, areas: entry.areas })
    if (!first) return stopSecond(tx, subject, await entryOf(tx, log, measure), await measureOf(tx, log, measure))
    const on = { municipality: actor.municipality, log, measure, at: now }
    await replaceMeasure(tx, on, { old, version, agreed })
    return { measure, version: version + 1 }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: {
      measure: input.measure,
      responsible: input.responsible,
      deadline: input.deadline,
      evaluateOn: input.evaluateOn,
    },
  }),
})
