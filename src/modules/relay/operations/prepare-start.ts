import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { startForm } from '../forms.ts'
import { mayStart } from '../policy.ts'
import { deskSubject } from '../subject.ts'

/** What the form for a start needs: the services the family may be asked about, the areas, the starter's own service. */
export const prepareStart = operation({
  name: 'relay.prepare-start',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: deskSubject,
  allow: mayStart,
  run: ({ tx, actor, now }) => startForm(tx, actor, now),
  audit: () => ({ child: null, log: null }),
})
