import { discussionPaths } from '#modules/discussions'
import { relayPaths } from '#modules/relay'
import type { Tx } from '#platform/database/transaction.ts'
import { drafts } from '#platform/http/drafts.ts'
import type { Wonder } from './store.ts'

/**
 * What was written stands in another form, as a draft that its writer alone sees, to be put in words for those who read it there. What she had
 * begun to write in it stays. The wonder itself goes nowhere.
 */
const carry = async (tx: Tx, place: string, words: Readonly<Record<string, string>>): Promise<void> => {
  const begun = await drafts.find({ tx }, place)
  const kept = Object.entries(begun?.fields ?? {}).filter(([, value]) => value !== '')
  await drafts.save({ tx }, place, { ...words, ...Object.fromEntries(kept) })
}

/** Into the form with which a log starts: the family reads why. */
export const carryIntoStart = (tx: Tx, { seen }: Wonder): Promise<void> => carry(tx, relayPaths.start, { why: seen })

/** Into the question to a team. The screening comes first. */
export const carryIntoQuestion = (tx: Tx, { seen, done }: Wonder): Promise<void> =>
  carry(tx, discussionPaths.ask, { seen, tried: done ?? '' })
