import { operation, Refused } from '#platform/operation.ts'
import { LiftBlock } from '../contract.ts'
import { guardiansChanged } from '../events.ts'
import { mayBlock } from '../policy.ts'
import { liftBlocks, logsAbout } from '../store/blocks.ts'
import { childSubject } from '../subject.ts'

/** The ground is gone: the guardian is asked and counted again from this instant. */
export const liftBlock = operation({
  name: 'children.lift-block',
  effect: 'change',
  by: ['in-role'],
  input: LiftBlock,
  subject: childSubject,
  allow: mayBlock,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const link = subject.guardians.find((guardian) => guardian.id === input.guardian)
    if (!link || (await liftBlocks(tx, link.id, actor.person, now)) === 0) throw new Refused('not-blocked')
    announce(guardiansChanged(input.child))
    return { guardian: link.id, logs: await logsAbout(tx, input.child) }
  },
  audit: ({ input, result }) => ({
    child: input.child,
    log: null,
    detail: { guardian: input.guardian, logs: result.logs.join(' ') },
  }),
})
