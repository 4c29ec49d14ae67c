import type { Answer } from '#modules/access'
import { cursorText } from '#platform/cursor.ts'
import type { Uuid } from '#platform/id.ts'
import { type Entry, pageLength } from './store/page.ts'
import type { Turn } from './store/turns.ts'

/** What a log tells of: what somebody wrote, who took the baton, what the family answered. */
export type Happened = Entry | (Turn & { kind: 'baton' }) | (Answer & { kind: 'consent' })
type Sources = { entries: Entry[]; turns: Turn[]; answers: Answer[] }

/** Newest first; at one instant by id, as the statements have it. */
const byAge = (a: { at: Date; id: Uuid }, b: { at: Date; id: Uuid }): number =>
  b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)

/** One page of it all, and where the next begins. Each source brings what is on this page and one more, if it has so many. */
export const onOnePage = ({ entries, turns, answers }: Sources): { happened: Happened[]; older: string | null } => {
  const all: Happened[] = [
    ...entries,
    ...turns.map((turn) => ({ ...turn, kind: 'baton' as const })),
    ...answers.map((answer) => ({ ...answer, kind: 'consent' as const })),
  ].sort(byAge)
  const happened = all.slice(0, pageLength)
  const last = happened.at(-1)
  return { happened, older: last && all.length > pageLength ? cursorText(last) : null }
}

export const isWritten = (one: Happened): one is Entry => one.kind !== 'baton' && one.kind !== 'consent'
