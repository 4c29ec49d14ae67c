import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation, Refused } from '#platform/operation.ts'
import { BlockGuardian } from '../contract.ts'
import { guardiansChanged } from '../events.ts'
import { mayBlock } from '../policy.ts'
import { blocksOf, insertBlock, logsAbout } from '../store/blocks.ts'
import { childSubject, linkIn } from '../subject.ts'

/** Row 31: a guardian is kept away on a recorded ground, to be looked at again on a day. He is neither asked nor counted, and sees nothing. */
export const blockGuardian = operation({
  name: 'children.block-guardian',
  effect: 'change',
  by: ['in-role'],
  input: BlockGuardian,
  subject: childSubject,
  allow: mayBlock,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const link = linkIn(subject, input.guardian)
    if (input.reviewOn <= dayOf(now)) throw new Invalid([{ path: 'reviewOn', code: 'day-not-ahead' }])
    const blocks = await blocksOf(tx, input.child)
    if (blocks.some((block) => block.guardian === link.id)) throw new Refused('blocked-already')
    const block = await insertBlock(tx, {
      municipality_id: actor.municipality,
      guardian_id: link.id,
      child_id: input.child,
      basis: input.basis,
      review_on: input.reviewOn,
      decided_by: actor.person,
      since: now,
    })
    announce(guardiansChanged(input.child))
    return { block, logs: await logsAbout(tx, input.child) }
  },
  audit: ({ input, result }) => ({
    child: input.child,
    log: null,
    reason: input.basis,
    detail: { guardian: input.guardian, block: result.block, reviewOn: input.reviewOn, logs: result.logs.join(' ') },
  }),
})
