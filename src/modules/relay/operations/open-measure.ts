import { operation } from '#platform/operation.ts'
import { OnMeasure } from '../contract.ts'
import { measureForm } from '../forms.ts'
import { idOf } from '../members.ts'
import { maySee } from '../policy.ts'
import { waitingViews } from '../store/evaluations.ts'
import { measureSubject } from '../subject.ts'

/** A measure as it stands, for whoever evaluates it, says how it goes, or changes it. */
export const openMeasure = operation({
  name: 'relay.open-measure',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnMeasure,
  subject: measureSubject,
  allow: maySee,
  run: async ({ tx, now, input, subject }) => {
    const { entry, measure } = subject
    const [form, own] = await Promise.all([measureForm(tx, subject, now), waitingViews(tx, input.measure)])
    return {
      ...form,
      measure: {
        id: input.measure,
        text: entry.text,
        version: entry.version,
        state: measure.state,
        goal: measure.goal,
        responsible: idOf(measure.responsible),
        contributors: measure.contributors.map(idOf),
        deadline: measure.deadline,
        evaluateOn: measure.evaluateOn,
      },
      /** Views the family has given from its own sign-in, waiting for the next evaluation. */
      own,
    }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { measure: input.measure },
  }),
})
