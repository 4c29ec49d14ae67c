import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'
import type { Words } from './store.ts'

/** Its author will discuss it. The words go no further than this transaction, unless whoever reacts keeps them for her. */
export type WonderToDiscuss = Announcement & { type: 'wonders.to-discuss'; wonder: Uuid; words: Words }
export const wonderToDiscuss = (wonder: Uuid, words: Words): WonderToDiscuss => ({
  type: 'wonders.to-discuss',
  wonder,
  words,
})
