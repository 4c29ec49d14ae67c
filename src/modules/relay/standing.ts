import { colleagues } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import { noPost } from '#platform/id.ts'
import { Refused, Stale } from '#platform/operation.ts'
import { familyNames, familyOf } from './naming.ts'
import type { StandingEntry } from './store/entries.ts'
import type { Member } from './store/measures.ts'
import type { LogSubject } from './subject.ts'

const nameOf = async (tx: Tx, on: LogSubject, { person, post }: Member): Promise<string> => {
  if (post !== noPost) return (await colleagues(tx, [post])).get(post)?.name ?? ''
  return familyNames(await familyOf(tx, on)).get(person) ?? ''
}

/** What stands there now, for whoever was second: the page shows it beside what she wrote. */
export type Standing = {
  version: number
  text: string
  areas: string[]
  writtenBy: { person: string; post: string; name: string }
  writtenAt: Date
}

/**
 * Stops whoever changes something that somebody else has changed since she saw it. `entry`: as it stands now; absent when it has left her view
 * in the meantime. `more`: what stands there besides the text.
 */
export const stopSecond = async (
  tx: Tx,
  on: LogSubject,
  entry: StandingEntry | undefined,
  more: Record<string, unknown> = {},
): Promise<never> => {
  if (!entry) throw new Refused('changed-meanwhile')
  const { version, text, areas, writtenBy: person, writtenByPost: post, writtenAt } = entry
  const writtenBy = { person, post, name: await nameOf(tx, on, { person, post }) }
  throw new Stale({ version, text, areas, writtenBy, writtenAt, ...more } satisfies Standing)
}
