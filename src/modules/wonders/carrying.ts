import { discussionPaths } from '#modules/discussions'
import { relayPaths } from '#modules/relay'
import type { Tx } from '#platform/database/transaction.ts'
import { drafts } from '#platform/http/drafts.ts'
import { reservedFields } from '#platform/http/reserved-fields.ts'
import type { Wonder } from './store.ts'

/**
 * What was written stands in another form, as a draft that its writer alone sees, to be put in words for those who read it there. What she had
 * begun to write in it stays, and the form then shows beside it what did not come in. The wonder itself goes nowhere.
 */
const carry = async (
  tx: Tx,
  { place, words }: { place: string; words: Readonly<Record<string, string>> },
): Promise<void> => {
  const begun = (await drafts.find({ tx }, place))?.fields ?? {}
  const kept = Object.fromEntries(Object.entries(begun).filter(([, value]) => value !== ''))
  const outside = Object.entries(words).filter(([name, value]) => value !== '' && (kept[name] ?? value) !== value)
  const beside = outside.map(([, value]) => value).join('\n\n')
  await drafts.save({ tx }, place, { ...words, ...kept, [reservedFields.beside]: beside })
}

/** Into the form with which a log starts: the family reads why. */
export const carryIntoStart = (tx: Tx, wonder: Wonder): Promise<void> =>
  carry(tx, { place: relayPaths.start, words: { why: wonder.seen } })

/** Into the question to a team. The screening comes first. */
export const carryIntoQuestion = (tx: Tx, wonder: Wonder): Promise<void> =>
  carry(tx, { place: discussionPaths.ask, words: { seen: wonder.seen, tried: wonder.done ?? '' } })
