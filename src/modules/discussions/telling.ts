import { postsInForce } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import { noPost } from '#platform/id.ts'
import { notify } from '#platform/mail/notify.ts'
import type { Question } from './store/questions.ts'

/** A mail to whoever asked that something awaits her there. Who has left the post she asked in sees the question no more, and gets none. */
export const tellAsker = async (
  tx: Tx,
  { askedBy, askedPost }: Question,
  kind: 'discussion-advised' | 'discussion-to-mend',
): Promise<void> => {
  const isThere = askedPost === noPost || (await postsInForce(tx, [askedPost])).has(askedPost)
  if (isThere) await notify(tx, { person: askedBy, kind })
}
