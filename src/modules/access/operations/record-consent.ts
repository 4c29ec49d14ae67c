import { services } from '#modules/organisation'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { deciders } from '../consented.ts'
import { RecordConsent } from '../contract.ts'
import { writeAnswer } from '../deciding.ts'
import { mayRecordConsent } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { logSubject } from '../subject.ts'

/** What a guardian or the young person said on paper or orally: who, when and how stand with it. */
export const recordConsent = operation({
  name: 'access.record-consent',
  effect: 'change',
  by: ['in-role'],
  input: RecordConsent,
  subject: logSubject,
  allow: mayRecordConsent,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { facts } = subject
    const giver = deciders(facts, now).find((d) => d.person === input.giver)
    if (!giver) throw new Invalid([{ path: 'giver', code: 'not-a-decider' }])
    if (input.givenOn > dayOf(now)) throw new Invalid([{ path: 'givenOn', code: 'day-in-future' }])
    const known = new Set((await services(tx)).map((service) => service.id))
    const { giver: _, ...answer } = input
    await writeAnswer({ tx, actor, now, facts, known }, { ...answer, giver, language: 'nb' })
    announce(accessChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { answer: input.answer, channel: input.channel },
  }),
})
