import { operation } from '#platform/operation.ts'
import { OnVersion } from '../contract.ts'
import { moved } from '../moving.ts'
import { mayClose } from '../policy.ts'
import { listingSubject } from '../subject.ts'

/** Readers find the offer no more. Nothing of it is lost: it can be published again. */
export const closeListing = operation({
  name: 'directory.close-listing',
  effect: 'change',
  by: ['in-role'],
  input: OnVersion,
  subject: listingSubject,
  allow: mayClose,
  run: (at) => moved(at, 'closed'),
  audit: ({ result }) => ({ child: null, log: null, detail: result }),
})
