import { services } from '#modules/organisation'
import { dayOf } from '#platform/language/day.ts'
import { notify } from '#platform/mail/notify.ts'
import { Invalid, operation, Refused } from '#platform/operation.ts'
import { deciders, givers } from '../consented.ts'
import { RecordConsent } from '../contract.ts'
import { writeAnswer } from '../deciding.ts'
import { mayRecordConsent } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { writeHearing } from '../hearing.ts'
import { logToDecide } from '../subject.ts'

/**
 * What a guardian or the young person said on paper or orally: who, when and how stand with it. A no of her own hand is hers to take back. She is
 * told that something was written down in her name, so that nobody speaks for her unseen.
 */
export const recordConsent = operation({
  name: 'access.record-consent',
  effect: 'change',
  by: ['in-role'],
  input: RecordConsent,
  subject: logToDecide,
  allow: mayRecordConsent,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { facts } = subject
    const giver = givers(facts, now).find((one) => one.id === input.giver)
    if (!giver) throw new Invalid([{ path: 'giver', code: 'not-a-decider' }])
    if (input.givenOn > dayOf(now)) throw new Invalid([{ path: 'givenOn', code: 'day-in-future' }])
    const before = facts.decisions.filter(
      (d) => d.giver === giver.person && input.services.some(({ service }) => service === d.service),
    )
    const byHerself = new Map(before.filter((d) => d.channel === 'digital').map((d) => [d.service, d.decision]))
    const yes = input.services.filter(({ areas }) => input.answer === 'yes' && areas.length > 0)
    if (yes.some(({ service }) => (byHerself.get(service) ?? 'given') !== 'given')) throw new Refused('said-no-herself')
    if (before.some((d) => d.givenOn > input.givenOn)) throw new Invalid([{ path: 'givenOn', code: 'said-since' }])
    const known = new Set((await services(tx)).map((service) => service.id))
    const { giver: _, heard: __, ...answer } = input
    await writeAnswer({ tx, actor, now, facts, known }, { ...answer, giver, language: 'nb' })
    await writeHearing({ tx, actor, now, facts }, giver, input)
    // not to one who is kept away in another record of the child (row 31)
    if (deciders(facts, now).some((d) => d.person === giver.person))
      await notify(tx, { person: giver.person, kind: 'consent-recorded' })
    announce(accessChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { answer: input.answer, channel: input.channel },
  }),
})
