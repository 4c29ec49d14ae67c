import type pg from 'pg'
import type { FormValues } from '#ui/form/form-state.tsx'
import type { Clock } from '../clock.ts'
import { prepared, type Tx, transaction } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import type { Knock } from '../identity/enter.ts'
import { decrypt, encrypt } from '../keys/encrypt.ts'
import type { Keyring } from '../keys/key.ts'
import { isReadable } from '../unreadable-text.ts'
import { writtenFields } from './drafts.ts'

export type Parked = { fields: FormValues; parkedAt: Date }

export type ParkedForms = {
  /** False when it could not be: nobody knows whose session that was, or it is too much. */
  park(knock: Knock, place: string, fields: FormValues): Promise<boolean>
  /** What the reader posted here with a session that had run out. Once: it is gone when it has been shown. */
  take(at: { tx: Tx }, place: string): Promise<Parked | undefined>
}

const park = prepared<{ parked: boolean }>(
  'platform.park-form',
  'select platform.park_form($1, $2, $3, $4, $5) as parked',
)
const take = prepared<{ id: Uuid; fields_cipher: Buffer; parked_at: Date }>(
  'platform.take-parked-form',
  'select id, fields_cipher, parked_at from platform.take_parked_form($1)',
)

const contextOf = (id: Uuid) => `platform.parked-form:${id}`
const mostBytes = 200_000

/**
 * A form posted with a session that has run out waits for its writer, encrypted, for half an hour, and is shown again in its form when the
 * same person has signed in, in the role she wrote it in. Whose session it was, the database knows; nobody else gets it.
 */
export const parkedForms = ({
  pool,
  keyring,
  clock,
}: {
  pool: pg.Pool
  keyring: Keyring
  clock: Clock
}): ParkedForms => ({
  park: async (knock, place, fields) => {
    const text = JSON.stringify(writtenFields(fields))
    if (!('token' in knock) || place.length > 300 || !isReadable(place)) return false
    if (Buffer.byteLength(text) > mostBytes) return false
    const id = newId()
    const cipher = encrypt(keyring, text, contextOf(id))
    const [row] = await transaction(pool, (tx) => tx.prepared(park, [knock.token, id, place, cipher, clock.now()]))
    return row?.parked === true
  },
  take: async ({ tx }, place) => {
    const [row] = await tx.prepared(take, [place])
    if (!row) return undefined
    const fields: FormValues = JSON.parse(decrypt(keyring, row.fields_cipher, contextOf(row.id)))
    return { fields, parkedAt: row.parked_at }
  },
})
