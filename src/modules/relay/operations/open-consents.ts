import { type LatestHearing, latestConsents, latestHearings } from '#modules/access'
import { staffNames } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { lastDays } from '../breaking.ts'
import { OnLog } from '../contract.ts'
import { isUnheard } from '../hearing.ts'
import { familyNames, familyOf, serviceNames } from '../naming.ts'
import { maySeeConsents } from '../policy.ts'
import { startOf } from '../store/life.ts'
import { logSubject } from '../subject.ts'

/** What everyone has answered, when, how and until when: to keep, and to print. */
export const openConsents = operation({
  name: 'relay.open-consents',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnLog,
  subject: logSubject,
  allow: maySeeConsents,
  run: async ({ tx, now, input, subject }) => {
    const { facts } = subject
    const [family, said, hearings, named, start, unheard] = await Promise.all([
      familyOf(tx, subject),
      latestConsents(tx, input.log, facts.log.consentSince),
      latestHearings(tx, input.log, facts.log.consentSince),
      serviceNames(tx),
      startOf(tx, input.log),
      isUnheard(tx, subject, now),
    ])
    const recorders = await staffNames(
      tx,
      said.filter((one) => one.channel !== 'digital').map((one) => one.recorded_by),
    )
    const names = familyNames(family)
    const givers = [...new Set(said.map((one) => one.giver_id))]
    return {
      log: input.log,
      child: { name: family.child?.name ?? '' },
      why: start.why,
      services: Object.fromEntries(named),
      unheard,
      inForce: lastDays(facts, now),
      givers: givers.map((person) => ({
        name: names.get(person) ?? null,
        heard: heardFrom(hearings.find((one) => one.giver_id === person)),
        answers: said
          .filter((one) => one.giver_id === person)
          .map((one) => ({
            service: one.service_id,
            decision: one.decision,
            areas: one.areas,
            from: one.valid_from,
            until: one.valid_until,
            at: one.decided_at,
            channel: one.channel,
            givenOn: one.given_on,
            how: one.how,
            recordedBy: recorders.get(one.recorded_by) ?? null,
          })),
      })),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})

/** Whether anyone has talked with the child; nobody named is the one who says so. */
const heardFrom = (said: LatestHearing | undefined) =>
  said ? { talkedBy: said.talked_by, talkedOn: said.talked_on, missing: said.missing } : null
