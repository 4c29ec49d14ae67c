import { operation } from '#platform/operation.ts'
import { agreementFrom } from '../agreement.ts'
import { requireShared, tellIfAreasChange } from '../areas.ts'
import { AgreeMeasure } from '../contract.ts'
import { mayLead } from '../policy.ts'
import { insertEntry } from '../store/entries.ts'
import { insertMeasure } from '../store/measures.ts'
import { logSubject } from '../subject.ts'

/** Who does what, until when, and when we look at it again. No measure without one responsible person and both days. */
export const agreeMeasure = operation({
  name: 'relay.agree-measure',
  effect: 'change',
  by: ['in-role'],
  input: AgreeMeasure,
  subject: logSubject,
  allow: mayLead,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    requireShared(subject, input.areas, now)
    const agreed = await agreementFrom({ tx, now, subject }, input, input.areas)
    const { log, text, areas } = input
    const measure = await insertEntry(tx, { log, kind: 'measure', text, areas, by: actor, at: now })
    await insertMeasure(tx, { municipality: actor.municipality, log, measure, at: now }, agreed)
    tellIfAreasChange({ subject, announce }, areas)
    return { measure }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: {
      measure: result.measure,
      responsible: input.responsible,
      deadline: input.deadline,
      evaluateOn: input.evaluateOn,
    },
  }),
})
