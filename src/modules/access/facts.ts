import type { Settings } from '#modules/organisation'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'

export type Area = string
export type Decision = 'given' | 'refused' | 'withdrawn'
export type GiverRole = 'guardian' | 'child'
/** Someone who is kept out, or was. */
type KeptOut = { person: Uuid; liftedAt: Date | null }

export type PostFacts = {
  post: Uuid
  person: Uuid
  unit: Uuid
  service: Uuid
  role: string
  from: Date
  until: Date | null
}

/** A link between a child and a guardian, with every block of that person that stands on this record of the child or on one that points at it. */
type GuardianFacts = {
  id: Uuid
  person: Uuid
  responsibility: boolean
  confirmedAt: Date | null
  endedAt: Date | null
  blocks: { record: Uuid; unit: Uuid; liftedAt: Date | null }[]
}

/** What access to one log is judged by: facts only, never a grant. Instants are Dates, days are `YYYY-MM-DD`. */
export type LogFacts = {
  log: {
    id: Uuid
    child: Uuid
    /** The record the log points at: the starter's own, while that is another one than the child's first. */
    record: Uuid
    state: 'awaiting' | 'open' | 'paused' | 'closed'
    openingUnit: Uuid
    startedPost: Uuid
    openedAt: Date | null
    closedAt: Date | null
    consentSince: Date
    /** The present holder while open, else the last one. */
    holder: { person: Uuid; post: Uuid } | null
  }
  child: { birthDate: Day; person: Uuid | null; unit: Uuid }
  guardians: GuardianFacts[]
  /** The child as the record has her that this log was started with: the same, unless another record came first. */
  record: { birthDate: Day; person: Uuid | null; guardians: GuardianFacts[] }
  /** The units that have opened a log for this child. */
  openedBy: Uuid[]
  /** Whoever is guardian or the child herself in any record of her: at work they stay out (row 17). */
  relatives: Uuid[]
  /** Every decision that counts since the log was last started, oldest first. */
  decisions: {
    service: Uuid
    giver: Uuid
    role: GiverRole
    decision: Decision
    channel: 'digital' | 'paper' | 'oral'
    /** When she said it: on paper and orally, before it was written down. */
    givenOn: Day
    areas: Area[]
    from: Day
    until: Day
    at: Date
  }[]
  /** Posts of the starter, holder, participants and the one who is asked, and the heads of their units. */
  posts: PostFacts[]
  participants: { person: Uuid; post: Uuid; endedAt: Date | null }[]
  offer: { person: Uuid; post: Uuid } | null
  exclusions: (KeptOut & { by: Uuid })[]
  conflicts: KeptOut[]
  healthReleases: { guardian: Uuid; released: boolean; at: Date }[]
  /** In which order the family wants the heads of these services to step in. */
  succession: { service: Uuid; rank: number }[]
  areasInUse: Area[]
  /** Those the municipality uses, and those it used: what was written under them stays visible to the family. */
  areasEver: Area[]
  settings: Settings
  /** As they stood on the day the log closed. */
  settingsWhenClosed: Settings | null
}

const read = prepared<{ facts: unknown }>('access.facts', 'select access.facts($1) as facts')

/** The facts of a log the actor sees anything of; null otherwise. */
export const factsOf = async (tx: Tx, log: Uuid): Promise<LogFacts | null> => {
  const [row] = await tx.prepared(read, [log])
  return row?.facts ? parseFacts(row.facts) : null
}

const instants = new Set(['openedAt', 'closedAt', 'consentSince', 'confirmedAt', 'endedAt', 'liftedAt', 'at'])

/** JSON knows no instants: the fields that are, become Dates. `from` and `until` are instants in posts and days in decisions. */
export const parseFacts = (document: unknown): LogFacts => {
  const facts = revive(document) as LogFacts
  const posts = facts.posts.map((post) => ({
    ...post,
    from: new Date(post.from),
    until: post.until && new Date(post.until),
  }))
  return { ...facts, posts }
}

const revive = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(revive)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      instants.has(key) && typeof inner === 'string' ? new Date(inner) : revive(inner),
    ]),
  )
}
