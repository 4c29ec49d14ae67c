import { relayPaths } from '#modules/relay'
import type { Tx } from '#platform/database/transaction.ts'
import { drafts } from '#platform/http/drafts.ts'
import type { Wonder } from './store.ts'

/**
 * What was seen stands in the form with which a log starts, as a draft that its writer alone sees, to be put in words for the family. What
 * she had begun to write there stays. The wonder itself goes nowhere.
 */
export const carryIntoStart = async (tx: Tx, { seen }: Wonder): Promise<void> => {
  const begun = await drafts.find({ tx }, relayPaths.start)
  await drafts.save({ tx }, relayPaths.start, { ...begun?.fields, why: begun?.fields.why || seen })
}
