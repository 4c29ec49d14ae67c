import type { Generated } from 'kysely'
import { tables } from '#platform/database/tables.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
import type { Change, EntryKind, FamilyWish, GoalState } from './contract.ts'

/** Who in the family says something. */
export type Giver = 'guardian' | 'child'

type Key = { municipality_id: Uuid; id: Uuid }

type LogTable = Key & {
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
type StartTable = {
  municipality_id: Uuid
  log_id: Uuid
  n: number
  why: string
  written_by: Uuid
  written_at: Date
  version: Generated<number>
}
type ProposalTable = Key & {
  log_id: Uuid
  service_id: Uuid
  areas: string[]
  rank: number
  why?: string | null
  proposed_by: Uuid
  proposed_at: Date
  withdrawn_at?: Date | null
}
type EntryTable = Key & {
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
type GoalTable = { municipality_id: Uuid; entry_id: Uuid; log_id: Uuid; state: GoalState; state_since: Date }
type Agreed = {
  log_id: Uuid
  goal_id: Uuid | null
  responsible_id: Uuid
  responsible_post: Uuid
  deadline: Day
  evaluate_on: Day
}
type MeasureTable = Agreed & {
  municipality_id: Uuid
  entry_id: Uuid
  state: 'active' | 'ended'
  ended_at: Date | null
}
type MeasureVersionTable = Agreed & { municipality_id: Uuid; measure_id: Uuid; version: number }
type ContributorTable = {
  municipality_id: Uuid
  measure_id: Uuid
  log_id: Uuid
  person_id: Uuid
  post_id: Uuid
  since: Date
  ended_at: Date | null
}
type EvaluationTable = {
  municipality_id: Uuid
  entry_id: Uuid
  log_id: Uuid
  measure_id: Uuid
  promised_on: Day
  child_own: boolean
  child_change: Change | null
  child_words: string | null
  child_missing: string | null
  talked_by: string | null
  talked_on: Day | null
  guardians_own: boolean
  guardians_change: Change | null
  guardians_words: string | null
  guardians_missing: string | null
  our_change: Change
  score: number | null
  outcome: string
  next_on: Day | null
}
type ViewTable = Key & {
  measure_id: Uuid
  log_id: Uuid
  person_id: Uuid
  giver: Giver
  change: Change
  words: string | null
  given_at: Date
  evaluation_id: Uuid | null
}
export type OfferTable = Key & {
  log_id: Uuid
  from_holding: Uuid
  to_person: Uuid
  to_post: Uuid
  message: string
  family_wish: FamilyWish
  family_words: string | null
  offered_at: Date
  state: 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed'
  answered_at: Date | null
  answer: string | null
}
type ParticipantTable = Key & {
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
type QuestionTable = Key & {
  offer_id: Uuid
  log_id: Uuid
  author_id: Uuid
  author_post: Uuid
  text: string
  asked_at: Date
}
type JoinQuestionTable = Key & {
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
  giver_role: Giver
  answer: 'yes' | 'no'
  areas: string[]
  valid_until: Day | null
  language: Language
  text_version: string
  answered_at: Date
}

export type Tables = {
  'relay.log': LogTable
  'relay.start': StartTable
  'relay.proposal': ProposalTable
  'relay.entry': EntryTable
  'relay.goal': GoalTable
  'relay.measure': MeasureTable
  'relay.measure_version': MeasureVersionTable
  'relay.contributor': ContributorTable
  'relay.evaluation': EvaluationTable
  'relay.view': ViewTable
  'relay.offer': OfferTable
  'relay.participant': ParticipantTable
  'relay.offer_question': QuestionTable
  'relay.join_question': JoinQuestionTable
  'relay.join_answer': JoinAnswerTable
}

/** This module's own tables, and no others: a neighbour's does not compile. What is asked of them stands in store/, subject by subject. */
export const db = tables<Tables>()
