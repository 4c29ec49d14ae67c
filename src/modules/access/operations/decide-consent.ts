import { services, staffAmong } from '#modules/organisation'
import { newId } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { deciders } from '../consented.ts'
import { DecideConsent } from '../contract.ts'
import { writeAnswer } from '../deciding.ts'
import { mayDecideConsent } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { writeHearing } from '../hearing.ts'
import { insertExclusions } from '../store.ts'
import { logToDecide } from '../subject.ts'

/** Row 3: a guardian or the young person answers, service by service and area by area. A later answer is a later row. */
export const decideConsent = operation({
  name: 'access.decide-consent',
  effect: 'change',
  by: ['outside'],
  input: DecideConsent,
  subject: logToDecide,
  allow: mayDecideConsent,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { facts } = subject
    const role = deciders(facts, now).find((d) => d.person === actor.person)?.role ?? 'guardian'
    const known = new Set((await services(tx)).map((service) => service.id))
    const giver = { person: actor.person, role }
    const { without, heard: _, ...answer } = input
    const working = await staffAmong(tx, without)
    const nobodys = without.flatMap((one, n) => (working.has(one) ? [] : [`without.${n}`]))
    if (nobodys.length > 0) throw new Invalid(nobodys.map((path) => ({ path, code: 'invalid_value' })))
    await writeAnswer(
      { tx, actor, now, facts, known },
      { ...answer, giver, channel: 'digital', givenOn: dayOf(now), how: null },
    )
    await writeHearing({ tx, actor, now, facts }, giver, input)
    // each of the family says it for herself: another's may be lifted
    const mine = facts.exclusions.filter((x) => x.liftedAt === null && x.by === actor.person).map((x) => x.person)
    const added = without.filter((person) => !mine.includes(person))
    await insertExclusions(
      tx,
      added.map((person_id) => ({
        municipality_id: actor.municipality,
        id: newId(),
        log_id: input.log,
        person_id,
        decided_by: actor.person,
        since: now,
      })),
    )
    announce(accessChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { answer: input.answer } }),
})
