import type { Generated } from 'kysely'
import { tables } from '#platform/database/tables.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
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
  version: Generated<number>
}
export type ProposalTable = Key & {
  log_id: Uuid
  service_id: Uuid
  areas: string[]
  rank: number
  why?: string | null
  proposed_by: Uuid
  proposed_at: Date
  withdrawn_at?: Date | null
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
  edited_by: Uuid | null
  edited_post: Uuid | null
  removed_at: Date | null
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
  ended_at?: Date | null
  ended_by?: Uuid | null
  version: Generated<number>
}
export type QuestionTable = Key & {
  offer_id: Uuid
  log_id: Uuid
  author_id: Uuid
  author_post: Uuid
  text: string
  asked_at: Date
}
export type JoinQuestionTable = Key & {
  log_id: Uuid
  asking_log_id: Uuid
  service_id: Uuid
  asked_at: Date
  holder_answer: 'yes' | 'no' | null
  holder_answered_at: Date | null
  ended_at: Date | null
  outcome: 'joined' | 'declined' | 'lapsed' | null
}
export type JoinAnswerTable = {
  municipality_id: Uuid
  question_id: Uuid
  person_id: Uuid
  log_id: Uuid
  giver_role: 'guardian' | 'child'
  answer: 'yes' | 'no'
  areas: string[]
  valid_until: Day | null
  language: Language
  text_version: string
  answered_at: Date
}

/** This module's own tables, and no others: a neighbour's does not compile. */
export const db = tables<{
  'relay.log': LogTable
  'relay.start': StartTable
  'relay.proposal': ProposalTable
  'relay.entry': EntryTable
  'relay.offer': OfferTable
  'relay.holding': HoldingTable
  'relay.participant': ParticipantTable
  'relay.offer_question': QuestionTable
  'relay.join_question': JoinQuestionTable
  'relay.join_answer': JoinAnswerTable
}>()
