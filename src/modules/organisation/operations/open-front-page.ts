import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { mayVisit } from '../policy.ts'
import { municipalitySubject } from '../subject.ts'

/** The municipality's front door, for anyone. It has nothing on it that could be read; who comes by leaves no trace. */
export const openFrontPage = operation({
  name: 'organisation.open-front-page',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: z.strictObject({}),
  subject: municipalitySubject,
  allow: mayVisit,
  run: async () => ({}),
  audit: () => [],
})
