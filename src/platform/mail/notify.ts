import { prepared, type Tx } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'

const call = prepared('mail.notify', 'select mail.notify($1, $2, $3)')

/**
 * Tells a person of the actor's municipality by mail that something awaits her, in the act's own transaction. `kind` says what about, for
 * those who ask later (`baton-offered`); the mail does not say it. While a mail to her is waiting, and for an hour after one, there is no other.
 */
export const notify = async (tx: Tx, { person, kind }: { person: Uuid; kind: string }): Promise<void> => {
  await tx.prepared(call, [newId(), person, kind])
}
