import { decidingGuardians, releaseHealth } from '#modules/access'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { familyOf } from '../naming.ts'
import { logSubject } from '../subject.ts'

/** Rows 39 and 40: which guardians see what is about the young person's health, for her to change. */
export const openHealthRelease = operation({
  name: 'relay.open-health-release',
  effect: 'read',
  by: ['outside'],
  input: OnLog,
  subject: logSubject,
  allow: releaseHealth.allow,
  run: async ({ tx, input, subject }) => {
    const { facts } = subject
    const { child, guardians } = await familyOf(tx, subject)
    const deciding = decidingGuardians(facts)
    return {
      log: input.log,
      child: { name: child?.name ?? '' },
      guardians: guardians
        .filter(({ person }) => deciding.includes(person))
        .map(({ person, name }) => ({
          person,
          name,
          sees: facts.healthReleases.filter((one) => one.guardian === person).at(-1)?.released ?? false,
        })),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
