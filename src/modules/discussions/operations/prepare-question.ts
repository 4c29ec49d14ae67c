import { childNames } from '#modules/children'
import { readDesk } from '#modules/relay'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayAsk } from '../policy.ts'
import { freeMeetings, teams } from '../store.ts'
import { teamsSubject } from '../subject.ts'

/** When a question can be talked about. */
export const prepareQuestion = operation({
  name: 'discussions.prepare-question',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: Nothing,
  subject: teamsSubject,
  allow: mayAsk,
  run: async ({ tx }) => {
    const [all, free, desk] = await Promise.all([teams(tx), freeMeetings(tx), readDesk(tx, { closed: false })])
    const open = desk.filter(({ state }) => state === 'open')
    const children = await childNames(
      tx,
      open.map(({ child }) => child),
    )
    const names = new Map(all.map(({ id, name }) => [id, name]))
    return {
      meetings: free.map((one) => ({ ...one, name: names.get(one.team) ?? '' })),
      /** Logs the asker sees: with the family's consent the question may be about one of them. */
      logs: open.flatMap(({ log, child }) => {
        const name = children.get(child)
        return name ? [{ log, name }] : []
      }),
    }
  },
  audit: () => ({ child: null, log: null }),
})
