import { colleagues, colleaguesIn, services } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnPage } from '../contract.ts'
import { mayDecide } from '../policy.ts'
import { writtenSubject } from '../subject.ts'

/** Who could answer for a page, and who does. */
export const prepareEntrusting = operation({
  name: 'guide.prepare-entrusting',
  effect: 'read',
  by: ['in-role'],
  input: OnPage,
  subject: writtenSubject,
  allow: mayDecide,
  run: async ({ tx, actor, subject: { page } }) => {
    const all = (await services(tx)).map(({ id }) => id)
    const [staff, others] = await Promise.all([
      colleaguesIn(tx, all),
      colleagues(tx, page.ownerPost ? [actor.post, page.ownerPost] : [actor.post]),
    ])
    const candidates = new Map([...staff, ...others.values()].map((one) => [one.post, one]))
    return { page, candidates: [...candidates.values()] }
  },
  audit: () => ({ child: null, log: null }),
})
