import { colleagues } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import { Stale } from '#platform/operation.ts'
import type { PageContent } from './content.ts'
import type { Version, WrittenPage } from './store/editing.ts'

/** What somebody else has saved meanwhile, for whoever was second. `seen`: the version she had before her. `by`: empty for what came with the program. */
export type Standing = { version: number; seen: number; content: PageContent; by: string; at: Date }

export const writerOf = async (tx: Tx, { post }: Pick<Version, 'post'>): Promise<string> =>
  post ? ((await colleagues(tx, [post])).get(post)?.name ?? '') : ''

/** Stops whoever changes a page of which somebody has saved a later version than the one she saw. */
export const stopSecond = async (tx: Tx, { latest }: WrittenPage, seen: number): Promise<void> => {
  if (latest.number === seen) return
  const { number, content, at } = latest
  throw new Stale({ version: number, seen, content, by: await writerOf(tx, latest), at } satisfies Standing)
}
