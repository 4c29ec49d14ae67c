import type { Generated } from 'kysely'
import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { EntryKind } from './contract.ts'

type Key = { municipality_id: Uuid; id: Uuid }
export type LogTable = Key & {
  child_id: Uuid
  state: 'awaiting' | 'open' | 'paused' | 'closed'
  level: number
  opening_unit_id: Uuid
  opening_service_id: Uuid
  started_by: Uuid
  started_post: Uuid
  started_at: Date
  consent_since: Date
  opened_at: Date | null
  paused_at: Date | null
  closed_at: Date | null
  close_reason: string | null
  holding: Uuid | null
  version: Generated<number>
}
export type StartTable = {
  municipality_id: Uuid
  log_id: Uuid
  n: number
  why: string
  written_by: Uuid
  written_at: Date
}
export type ProposalTable = Key & {
  log_id: Uuid
  service_id: Uuid
  areas: string[]
  rank: number
  proposed_by: Uuid
  proposed_at: Date
}
export type EntryTable = Key & {
  log_id: Uuid
  kind: EntryKind
  areas: string[]
  text: string
  author_id: Uuid
  author_post: Uuid
  written_at: Date
  version: number
  edited_at: Date | null
  removed_at: Date | null
}
export type VersionTable = {
  municipality_id: Uuid
  entry_id: Uuid
  version: number
  log_id: Uuid
  areas: string[]
  text: string
  author_id: Uuid
  replaced_at: Date
}
export type OfferTable = Key & {
  log_id: Uuid
  from_holding: Uuid
  to_person: Uuid
  to_post: Uuid
  message: string
  family_wish: string
  family_words: string | null
  offered_at: Date
  state: 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed'
  answered_at: Date | null
  answer: string | null
}
export type HoldingTable = {
  municipality_id: Uuid
  log_id: Uuid
  id: Uuid
  person_id: Uuid
  post_id: Uuid
  n: number
  cause: string
  since: Date
}
export type ParticipantTable = Key & {
  log_id: Uuid
  person_id: Uuid
  post_id: Uuid
  task: string | null
  added_by: Uuid
  since: Date
  ended_at: Date | null
  ended_by: Uuid | null
}

/** This module's own tables, and no others: a neighbour's does not compile. */
export const db = tables<{
  'relay.log': LogTable
  'relay.start': StartTable
  'relay.proposal': ProposalTable
  'relay.entry': EntryTable
  'relay.entry_version': VersionTable
  'relay.offer': OfferTable
  'relay.holding': HoldingTable
  'relay.participant': ParticipantTable
}>()

const settleBaton = prepared<{ what: Settled }>('relay.settle', 'select relay.settle($1) as what')
const derive = prepared('access.derive', 'select access.derive($1)')

/** What settling a log came to (relay.settle). */
export type Settled = 'unchanged' | 'opened' | 'refused' | 'interim' | 'paused' | 'resumed' | 'consent-withdrawn'

/** After every change of facts: where the baton lies now, then who may see what. In that order, in the act's transaction. */
export const settle = async (tx: Tx, log: Uuid): Promise<Settled> => {
  const [[settled]] = await Promise.all([tx.prepared(settleBaton, [log]), tx.prepared(derive, [log])])
  return settled?.what ?? 'unchanged'
}

const settleTouched = prepared<{ log_id: Uuid; what: Settled }>(
  'relay.settle-touched',
  'select log_id, what from relay.settle_touched($1, $2)',
)

/** The same for every log that a change about a child or a post touches. */
export const settleAll = (tx: Tx, touched: { child?: Uuid; post?: Uuid }): Promise<{ log_id: Uuid; what: Settled }[]> =>
  tx.prepared(settleTouched, [touched.child ?? null, touched.post ?? null])
