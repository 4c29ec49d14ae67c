import { defaultUntil, givers, recordConsent } from '#modules/access'
import { operation } from '#platform/operation.ts'
import { whoHasAnswered } from '../answers.ts'
import { OnLog } from '../contract.ts'
import { familyOf, serviceNames } from '../naming.ts'
import { orderOf } from '../proposals.ts'
import { proposalsOf } from '../store/life.ts'
import { logSubject } from '../subject.ts'

/** What the form needs with which staff write down what was said on paper or orally: who may say it, and about which services they were asked. */
export const prepareConsentRecord = operation({
  name: 'relay.prepare-consent-record',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: recordConsent.allow,
  run: async ({ tx, actor, now, input, subject }) => {
    const { facts } = subject
    const [family, proposals, names] = await Promise.all([
      familyOf(tx, subject),
      proposalsOf(tx, input.log),
      serviceNames(tx),
    ])
    const decide = new Set(givers(facts, now).map((one) => one.id))
    const asked = whoHasAnswered(facts, family, actor, now)
    const areasOf = new Map(proposals.map((one) => [one.service, one.areas]))
    return {
      log: input.log,
      child: { name: family.child?.name ?? '' },
      givers: asked
        .filter(({ id, state }) => state !== 'unconfirmed' && decide.has(id))
        .map(({ id, name }) => ({ id, name })),
      unconfirmed: asked.filter(({ state }) => state === 'unconfirmed').map(({ name }) => name),
      services: orderOf(proposals).map((id) => ({
        id,
        name: names.get(id) ?? '',
        areas: areasOf.get(id) ?? [],
      })),
      until: defaultUntil(facts, now),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
