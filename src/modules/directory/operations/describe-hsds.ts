import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { directorySubject } from '../subject.ts'

const specification = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema'

/** What programs of others ask first: which HSDS this is, and where it is laid down. */
export const describeHsds = operation({
  name: 'directory.describe-hsds',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: Nothing,
  subject: directorySubject,
  allow: mayRead,
  run: async () => ({
    version: '3.0',
    profile: 'https://docs.openreferral.org/',
    openapi_url: `${specification}/openapi.json`,
  }),
  audit: () => [],
})
