import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { forgetReports as forget } from '../store.ts'
import { ownReports } from '../subject.ts'

/** Drafts that nobody has touched for the set time are deleted; their authors were warned. */
export const forgetReports = operation({
  name: 'reports.forget-reports',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: ownReports,
  allow: mayHappen,
  run: ({ tx }) => forget(tx),
  audit: ({ result }) => ({ child: null, log: null, detail: { deleted: result.count } }),
})
