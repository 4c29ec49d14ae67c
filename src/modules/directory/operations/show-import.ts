import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayKeep } from '../policy.ts'
import { directorySubject } from '../subject.ts'

/** Where a file of offers is put forward. */
export const showImport = operation({
  name: 'directory.show-import',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: directorySubject,
  allow: mayKeep,
  run: async () => ({}),
  audit: () => ({ child: null, log: null }),
})
