import { colleaguesIn, services } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { maySetUp } from '../policy.ts'
import { teamsSubject } from '../subject.ts'

/** Whom a new team may be made of. */
export const prepareTeam = operation({
  name: 'discussions.prepare-team',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: teamsSubject,
  allow: maySetUp,
  run: async ({ tx }) => {
    const all = await services(tx)
    return {
      people: await colleaguesIn(
        tx,
        all.map(({ id }) => id),
      ),
    }
  },
  audit: () => ({ child: null, log: null }),
})
