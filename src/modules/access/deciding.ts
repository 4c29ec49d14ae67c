import type { z } from 'zod'
import type { Person } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { newId, noPost, type Uuid } from '#platform/id.ts'
import { type Day, dayOf } from '#platform/language/day.ts'
import { Invalid } from '#platform/operation.ts'
import type { ServiceConsent } from './contract.ts'
import type { GiverRole, LogFacts } from './facts.ts'
import { type ConsentRow, insertConsents } from './store.ts'

/** The one purpose there is so far. The ground for processing is law, named in the settings; consent lifts confidentiality. */
export const purpose = 'coordination'

/** Which wording of the consent text was shown; raised when the words change, so that what was agreed to can be found again. */
export const textVersion = '2026-11-22'

/** The last day of a consent given today, unless the giver says otherwise: the municipality's number of months ahead, at most the 28th. */
export const defaultUntil = (facts: LogFacts, now: Date): Day => {
  const [year, month, day] = dayOf(now).split('-').map(Number) as [number, number, number]
  const months = month - 1 + facts.settings['consent-months']
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year + Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(Math.min(day, 28))}`
}

export type Answer = {
  log: Uuid
  answer: 'yes' | 'no'
  services: z.infer<typeof ServiceConsent>[]
  until?: Day | undefined
  giver: { person: Uuid; role: GiverRole }
  channel: 'digital' | 'paper' | 'oral'
  givenOn: Day
  how: string | null
  language: 'nb' | 'nn' | 'en'
}

/** Writes one giver's answer: a row for each service, a yes with its areas or a no. Checks what only the log's facts can tell. */
export const writeAnswer = async (
  { tx, actor, now, facts, known }: { tx: Tx; actor: Person; now: Date; facts: LogFacts; known: ReadonlySet<Uuid> },
  answer: Answer,
): Promise<void> => {
  const until = answer.until ?? defaultUntil(facts, now)
  const issues = answer.services.flatMap(({ service, areas }, at) => [
    ...(known.has(service) ? [] : [{ path: `services.${at}.service`, code: 'invalid_value' }]),
    ...(areas.every((area) => facts.settings.areas.includes(area))
      ? []
      : [{ path: `services.${at}.areas`, code: 'invalid_value' }]),
  ])
  if (until < dayOf(now)) issues.push({ path: 'until', code: 'day-in-past' })
  if (answer.answer === 'yes' && answer.services.every((one) => one.areas.length === 0))
    issues.push({ path: 'services', code: 'nothing-ticked' })
  if (issues.length > 0) throw new Invalid(issues)
  await insertConsents(
    tx,
    answer.services.map(({ service, areas }): ConsentRow => {
      const given = answer.answer === 'yes' && areas.length > 0
      return {
        municipality_id: actor.municipality,
        id: newId(),
        log_id: answer.log,
        child_id: facts.log.record,
        service_id: service,
        purpose,
        decision: given ? 'given' : 'refused',
        areas: given ? areas : [],
        valid_from: dayOf(now),
        valid_until: until,
        giver_id: answer.giver.person,
        giver_role: answer.giver.role,
        channel: answer.channel,
        given_on: answer.givenOn,
        how: answer.how,
        language: answer.language,
        text_version: textVersion,
        recorded_by: actor.person,
        recorded_post: actor.kind === 'in-role' ? actor.post : noPost,
        decided_at: now,
      }
    }),
  )
}
