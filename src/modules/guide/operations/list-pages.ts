import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { pagesToWrite } from '../store/editing.ts'
import { waitingOn } from '../store/readers.ts'
import { guideSubject } from '../subject.ts'

/** The pages that are the actor's to write: the coordinator's are all, anyone else's those she answers for. */
export const listPages = operation({
  name: 'guide.list-pages',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: guideSubject,
  allow: mayRead,
  run: async ({ tx }) => {
    const pages = await pagesToWrite(tx)
    const owners = await colleagues(
      tx,
      pages.flatMap(({ ownerPost }) => ownerPost ?? []),
    )
    const waiting = await waitingOn(tx)
    const nothing = { feedback: 0, broken: 0 }
    return {
      pages: pages.map((page) => ({
        ...page,
        owner: owners.get(page.ownerPost ?? '')?.name ?? null,
        ...(waiting.get(page.id) ?? nothing),
      })),
    }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { pages: result.pages.length } }),
})
