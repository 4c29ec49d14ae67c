import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { forgetWonders as forget } from '../store.ts'
import { ownWonders } from '../subject.ts'

/** Wonders whose time is over are deleted, decided or not; their authors were warned. */
export const forgetWonders = operation({
  name: 'wonders.forget-wonders',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: ownWonders,
  allow: mayHappen,
  run: ({ tx }) => forget(tx),
  audit: ({ result }) => ({ child: null, log: null, detail: { deleted: result.count } }),
})
