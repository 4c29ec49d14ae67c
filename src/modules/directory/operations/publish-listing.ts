import { operation } from '#platform/operation.ts'
import { OnVersion } from '../contract.ts'
import { moved } from '../moving.ts'
import { mayPublish } from '../policy.ts'
import { listingSubject } from '../subject.ts'

/** A draft that was put forward, or what was taken away, is there for readers. */
export const publishListing = operation({
  name: 'directory.publish-listing',
  effect: 'change',
  by: ['in-role'],
  input: OnVersion,
  subject: listingSubject,
  allow: mayPublish,
  run: (at) => moved(at, 'published'),
  audit: ({ result }) => ({ child: null, log: null, detail: result }),
})
