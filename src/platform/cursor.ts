import type { Uuid } from './id.ts'
import { Invalid } from './operation.ts'

/** Where the next page begins: before this row, by time and id. In an address it is written `2026-12-03T12:00:00.000Z~<id>`. */
export type Cursor = { at: Date; id: Uuid }

export const cursorText = ({ at, id }: Cursor): string => `${at.toISOString()}~${id}`

/** For a statement, an instant and an id that all rows of the page come before; without a cursor all rows do. */
export const cursorValues = (cursor: Cursor | undefined): readonly [Date | 'infinity', Uuid] =>
  cursor ? [cursor.at, cursor.id] : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']

export const readCursor = (text: string | undefined): Cursor | undefined => {
  if (!text) return undefined
  const [at = '', id = ''] = text.split('~')
  if (Number.isNaN(Date.parse(at))) throw new Invalid([{ path: 'before', code: 'invalid_value' }])
  return { at: new Date(at), id }
}
