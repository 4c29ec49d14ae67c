import { newId, noPost } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { operation, Refused } from '#platform/operation.ts'
import { deciders, latestDecisions } from '../consented.ts'
import { WithdrawConsent } from '../contract.ts'
import { purpose, textVersion } from '../deciding.ts'
import { mayDecideConsent } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { insertConsents } from '../store.ts'
import { logToDecide } from '../subject.ts'

/** Row 50: the service's people see nothing from this transaction on. One guardian is enough (row 30). */
export const withdrawConsent = operation({
  name: 'access.withdraw-consent',
  effect: 'change',
  by: ['outside'],
  input: WithdrawConsent,
  subject: logToDecide,
  allow: mayDecideConsent,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { facts } = subject
    const role = deciders(facts, now).find((d) => d.person === actor.person)?.role ?? 'guardian'
    const mine = latestDecisions(facts).find((d) => d.service === input.service && d.giver === actor.person)
    const anyone = latestDecisions(facts).some((d) => d.service === input.service && d.decision === 'given')
    if (!anyone || mine?.decision === 'withdrawn') throw new Refused('no-consent-to-withdraw')
    await insertConsents(tx, [
      {
        municipality_id: actor.municipality,
        id: newId(),
        log_id: input.log,
        child_id: facts.log.record,
        service_id: input.service,
        purpose,
        decision: 'withdrawn',
        areas: [],
        valid_from: dayOf(now),
        valid_until: dayOf(now),
        giver_id: actor.person,
        giver_role: role,
        channel: 'digital',
        given_on: dayOf(now),
        how: null,
        language: 'nb',
        text_version: textVersion,
        recorded_by: actor.person,
        recorded_post: noPost,
        decided_at: now,
      },
    ])
    announce(accessChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { service: input.service },
  }),
})
