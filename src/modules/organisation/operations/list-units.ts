import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayListUnits } from '../policy.ts'
import { unitsOf } from '../store/units.ts'
import { municipalitySubject } from '../subject.ts'

/** The units of the municipality, for its administrator. */
export const listUnits = operation({
  name: 'organisation.list-units',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: municipalitySubject,
  allow: mayListUnits,
  run: async ({ tx }) => ({ units: await unitsOf(tx) }),
  audit: () => ({ child: null, log: null }),
})
