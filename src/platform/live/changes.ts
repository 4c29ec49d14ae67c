import { prepared, type Tx } from '../database/transaction.ts'
import type { Uuid } from '../id.ts'

/** Something that pages show has changed, for the `version`th time. Says what it is by its id and nothing of what was done. */
export type Change = { municipality: Uuid; topic: Uuid; version: number }

export const channel = 'laget_changed'

const mark = 'select platform.mark_changed($1)'
const current = prepared<{ version: number }>('platform.version-of', 'select platform.version_of($1) as version')

/** Among the last statements of an act; the pages are told when it has committed. */
export const markChanged = (tx: Tx, topics: ReadonlySet<Uuid>): void => {
  if (topics.size > 0) tx.last({ name: 'platform.mark-changed', text: mark, values: [[...topics]] })
}

/** How often it has changed: what a page was made of, and what a stream compares with. */
export const versionOf = async (tx: Tx, topic: Uuid): Promise<number> =>
  (await tx.prepared(current, [topic]))[0]?.version ?? 0

const form = /^([0-9a-f-]{36}) ([0-9a-f-]{36}) (\d{1,10})$/

/** What the database notified; nothing if it is not ours. */
export const readChange = (payload: string | undefined): Change | undefined => {
  const [, municipality, topic, version] = form.exec(payload ?? '') ?? []
  return municipality && topic ? { municipality, topic, version: Number(version) } : undefined
}
