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
const purpose = 'coordination'

/** Which wording of the consent text was shown; raised when the words change, so that what was agreed to can be found again. */
export const textVersion = '2026-11-22.2'

/** The last day of a consent given today, unless the giver says otherwise: the municipality's number of months ahead, at most the 28th. */
export const defaultUntil = (facts: LogFacts, now: Date): Day => {
  const [year, month, day] = dayOf(now).split('-').map(Number) as [number, number, number]
  const months = month - 1 + facts.settings['consent-months']
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year + Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(Math.min(day, 28))}`
}

type Acting = { tx: Tx; actor: Person; now: Date; facts: LogFacts }
type Giver = { person: Uuid; role: GiverRole }
/** How it was said, and when. */
type Said = Pick<ConsentRow, 'channel' | 'how' | 'language'> & { givenOn: Day }
type Decided = Pick<ConsentRow, 'decision' | 'areas'> & { service: Uuid; until: Day }

/** One giver's decision about one service, as it is kept. */
const rowFor = ({ actor, now, facts }: Acting, giver: Giver, said: Said, decided: Decided): ConsentRow => ({
  municipality_id: actor.municipality,
  id: newId(),
  log_id: facts.log.id,
  child_id: facts.log.record,
  service_id: decided.service,
  purpose,
  decision: decided.decision,
  areas: decided.areas,
  valid_from: dayOf(now),
  valid_until: decided.until,
  giver_id: giver.person,
  giver_role: giver.role,
  channel: said.channel,
  given_on: said.givenOn,
  how: said.how,
  language: said.language,
  text_version: textVersion,
  recorded_by: actor.person,
  recorded_post: actor.kind === 'in-role' ? actor.post : noPost,
  decided_at: now,
})

/** A giver takes back what she let a service see. */
export const writeWithdrawal = (acting: Acting, giver: Giver, service: Uuid): Promise<void> => {
  const today = dayOf(acting.now)
  const said = { channel: 'digital', givenOn: today, how: null, language: 'nb' } as const
  const row = rowFor(acting, giver, said, { service, decision: 'withdrawn', areas: [], until: today })
  return insertConsents(acting.tx, [row])
}

export type Answer = Said & {
  answer: 'yes' | 'no'
  services: z.infer<typeof ServiceConsent>[]
  until?: Day | undefined
  giver: Giver
}

/** Writes one giver's answer: a row for each service, a yes with its areas or a no. Checks what only the log's facts can tell. */
export const writeAnswer = async (
  { known, ...acting }: Acting & { known: ReadonlySet<Uuid> },
  answer: Answer,
): Promise<void> => {
  const { now, facts } = acting
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
  const rows = answer.services.map(({ service, areas }) => {
    const given = answer.answer === 'yes' && areas.length > 0
    return rowFor(
      acting,
      answer.giver,
      answer,
      given ? { service, decision: 'given', areas, until } : { service, decision: 'refused', areas: [], until },
    )
  })
  await insertConsents(acting.tx, rows)
}
