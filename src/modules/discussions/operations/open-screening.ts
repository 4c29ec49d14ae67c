import { operation } from '#platform/operation.ts'
import { OpenScreening } from '../contract.ts'
import { maySee } from '../policy.ts'
import { teamsSubject } from '../subject.ts'

/** Before a question: must this be reported? Then it is not discussed here. What is answered is kept nowhere. */
export const openScreening = operation({
  name: 'discussions.open-screening',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OpenScreening,
  subject: teamsSubject,
  allow: maySee,
  run: async ({ input }) => ({ answer: input.answer }),
  audit: () => [],
})
