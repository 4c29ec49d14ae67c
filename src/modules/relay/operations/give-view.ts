import { operation, Refused } from '#platform/operation.ts'
import { GiveView } from '../contract.ts'
import { mayGiveView } from '../policy.ts'
import { insertView } from '../store/evaluations.ts'
import { holdActive } from '../store/measures.ts'
import { measureSubject } from '../subject.ts'

/** A guardian or the young person says how it goes, from her own sign-in. The next evaluation takes it in; until then she may say it anew. */
export const giveView = operation({
  name: 'relay.give-view',
  effect: 'change',
  by: ['outside'],
  input: GiveView,
  subject: measureSubject,
  allow: mayGiveView,
  run: async ({ tx, actor, now, input, subject }) => {
    const { log, measure, change } = input
    if (!(await holdActive(tx, measure))) throw new Refused('measure-ended')
    const giver = subject.sight.reason === 'child' ? 'child' : 'guardian'
    const said = { giver, change, words: input.words || null } as const
    const { municipality, person } = actor
    const view = await insertView(tx, { municipality, log, measure, person, ...said, at: now })
    return { view }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { measure: input.measure, view: result.view },
  }),
})
