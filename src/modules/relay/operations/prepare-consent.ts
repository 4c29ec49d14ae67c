import {
  type Area,
  decideConsent,
  defaultUntil,
  type LatestHearing,
  type LogFacts,
  latestConsents,
  latestHearings,
} from '#modules/access'
import { colleagues } from '#modules/organisation'
import type { Uuid } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { childOf, serviceNames } from '../naming.ts'
import { lastStart, proposalsOf } from '../store/life.ts'
import { logSubject } from '../subject.ts'

/** What someone who decides reads before she answers: why, which services, what each would see, and what she said last. */
export const prepareConsent = operation({
  name: 'relay.prepare-consent',
  effect: 'read',
  by: ['outside'],
  input: OnLog,
  subject: logSubject,
  allow: decideConsent.allow,
  run: async ({ tx, actor, now, input, subject }) => {
    const { facts } = subject
    const [start, proposed, child, names, said, people, hearings] = await Promise.all([
      lastStart(tx, input.log),
      proposalsOf(tx, input.log),
      childOf(tx, subject),
      serviceNames(tx),
      latestConsents(tx, input.log, facts.log.consentSince),
      colleagues(tx, [facts.log.startedPost, ...facts.participants.filter((p) => !p.endedAt).map((p) => p.post)]),
      latestHearings(tx, input.log, facts.log.consentSince),
    ])
    const mine = new Map(said.filter((one) => one.giver_id === actor.person).map((one) => [one.service_id, one]))
    const proposals = proposed.length > 0 ? proposed : answeredBefore(facts)
    const asked = [...new Map(proposals.map((one) => [one.service, one])).values()]
    return {
      log: input.log,
      child,
      why: start?.why ?? '',
      services: asked.map(({ service, areas, why }) => {
        const before = mine.get(service)
        return {
          id: service,
          name: names.get(service) ?? '',
          areas,
          why,
          chosen: before ? before.areas : areas,
          decision: before?.decision ?? null,
          until: before?.valid_until ?? null,
        }
      }),
      until: defaultUntil(facts, now),
      heard: asField(hearings.find((one) => one.giver_id === actor.person)),
      people: [...people.values()].map(({ person, name, title, unit }) => ({ person, name, title, unit })),
      without: facts.exclusions.filter((x) => !x.liftedAt).map((x) => x.person),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})

/** What she said last about whether anyone has talked with the child, as the form has it. */
const asField = (said: LatestHearing | undefined): Record<string, string> =>
  said
    ? {
        'heard.talked': said.talked_on ? 'yes' : 'not-yet',
        'heard.talkedBy': said.talked_by ?? '',
        'heard.talkedOn': said.talked_on ?? '',
        'heard.missing': said.missing ?? '',
      }
    : {}

/** A paused log shows nobody what was asked, but the family may renew it (row 53): what was answered says what that was. */
const answeredBefore = ({ decisions }: LogFacts): { service: Uuid; areas: Area[]; why: null }[] =>
  [...new Set(decisions.map(({ service }) => service))].map((service) => ({
    service,
    areas: [...new Set(decisions.flatMap((one) => (one.service === service ? one.areas : [])))],
    why: null,
  }))
