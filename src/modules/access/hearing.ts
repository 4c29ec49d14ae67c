import type { z } from 'zod'
import type { Person } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { newId, noPost, type Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { Invalid } from '#platform/operation.ts'
import { ageOf } from './consented.ts'
import type { Heard } from './contract.ts'
import type { GiverRole, LogFacts } from './facts.ts'
import { type HearingRow, insertHearing } from './store.ts'

/**
 * Whether one asks a guardian if anyone has talked with the child: as long as the child does not decide herself, by the birth date of the record
 * that the log was started with (row 5: what another record says is not told).
 */
export const asksWhetherHeard = (facts: LogFacts, now: Date): boolean =>
  !ageOf({ ...facts, child: { ...facts.child, birthDate: facts.record.birthDate } }, now).decides

type Said = z.output<typeof Heard>
type Kept = Pick<HearingRow, 'talked_by' | 'talked_on' | 'missing'>

/** What is kept of it. What was filled in under the other answer, and is no longer shown, falls away. */
const keptOf = (said: Said, birthDate: string, today: string): Kept => {
  const issue = (field: string, code: string) => [{ path: `heard.${field}`, code }]
  if (said.talked === 'not-yet') {
    if (!said.missing) throw new Invalid(issue('missing', 'why-not-talked'))
    return { talked_by: null, talked_on: null, missing: said.missing }
  }
  const { talkedOn } = said
  if (!talkedOn) throw new Invalid(issue('talkedOn', 'which-day-talked'))
  if (talkedOn > today) throw new Invalid(issue('talkedOn', 'day-in-future'))
  if (talkedOn < birthDate) throw new Invalid(issue('talkedOn', 'before-birth'))
  return { talked_by: said.talkedBy || null, talked_on: talkedOn, missing: null }
}

/**
 * Keeps, beside a guardian's answer, whether anyone has talked with the child. A "not yet" with a reason is an answer too: nobody's consent waits
 * for it, and a no needs none. Where the child decides herself nothing is asked, and nothing kept.
 */
export const writeHearing = async (
  { tx, actor, now, facts }: { tx: Tx; actor: Person; now: Date; facts: LogFacts },
  giver: { person: Uuid; role: GiverRole },
  { answer, heard }: { answer: 'yes' | 'no'; heard?: Said | undefined },
): Promise<void> => {
  if (giver.role !== 'guardian' || !asksWhetherHeard(facts, now)) return
  if (!heard && answer === 'yes') throw new Invalid([{ path: 'heard.talked', code: 'talked-or-not' }])
  if (!heard) return
  await insertHearing(tx, {
    municipality_id: actor.municipality,
    id: newId(),
    log_id: facts.log.id,
    child_id: facts.log.record,
    giver_id: giver.person,
    ...keptOf(heard, facts.record.birthDate, dayOf(now)),
    recorded_by: actor.person,
    recorded_post: actor.kind === 'in-role' ? actor.post : noPost,
    said_at: now,
  })
}
