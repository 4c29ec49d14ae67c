import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Clock } from '#platform/clock.ts'
import { type Tx, transaction } from '#platform/database/transaction.ts'
import type { Door, Outcome } from '#platform/door.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { activationCodeHashes } from '#platform/identity/activation-code.ts'
import { type Knock, knockWith, sessionPurpose } from '#platform/identity/enter.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash, lookupHashes } from '#platform/keys/lookup-hash.ts'
import type { AnyOperation } from '#platform/operation.ts'

export type Acting = { pool: pg.Pool; keyring: Keyring; clock: Clock; door: Door }
export type Who = { municipality: Uuid; person: Uuid; post: Uuid }

const openWith = async (
  tx: Tx,
  { keyring, clock }: Pick<Acting, 'keyring' | 'clock'>,
  who: Who,
  token: string,
): Promise<void> => {
  const hash = lookupHash(keyring, sessionPurpose, token)
  const now = clock.now()
  const opened = [
    who.municipality,
    who.person,
    newId(),
    hash,
    'demo-history',
    null,
    'high',
    now,
    1440,
    100_000,
    null,
    [],
    now,
  ]
  await tx.query('select identity.open_session($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)', opened)
  await tx.query('select identity.choose_capacity($1, $2, $3, $4)', [[hash], who.post, hash, now])
}

/** Opens a session in a role, as sign-in does when the issuer has answered. */
export const openSession = async (acting: Omit<Acting, 'door'>, who: Who): Promise<Knock> => {
  const token = randomBytes(32).toString('base64url')
  await transaction(acting.pool, (tx) => openWith(tx, acting, who, token))
  return knockWith(acting.keyring, token, 'localhost')
}

/** Someone who acts through the door with a session of her own. */
export const actor = (door: Door, knock: Knock, { person, post }: Pick<Who, 'person' | 'post'>) => ({
  person,
  post,
  knock,
  perform: <O extends AnyOperation>(
    operation: O,
    input: unknown,
    key?: string,
  ): Promise<Outcome<Awaited<ReturnType<O['run']>>>> =>
    door.perform(operation, { knock, input, once: key ? { key, input } : undefined }),
  /** Performs what must succeed, and gives its result. */
  does: async <O extends AnyOperation>(operation: O, input: unknown): Promise<Awaited<ReturnType<O['run']>>> => {
    const outcome = await door.perform(operation, { knock, input })
    if (outcome.kind !== 'done') throw new Error(`${operation.name}: ${JSON.stringify(outcome)}`)
    return outcome.result
  },
})

/** Someone of the history: what she does must succeed. */
export type DemoActor = Pick<ReturnType<typeof actor>, 'person' | 'post' | 'does'>

/** The first sign-in of someone who needs a one-time code: she types it, and from then on her own session is enough. */
export const useCode = async (acting: Omit<Acting, 'door'>, who: Who, code: string): Promise<void> => {
  const { pool, keyring, clock } = acting
  const token = randomBytes(32).toString('base64url')
  const next = lookupHash(keyring, sessionPurpose, randomBytes(32).toString('base64url'))
  await transaction(pool, (tx) => openWith(tx, acting, who, token))
  await transaction(pool, async (tx) => {
    const typed = [lookupHashes(keyring, sessionPurpose, token), activationCodeHashes(keyring, code), next, clock.now()]
    const { rows } = await tx.query<{ outcome: string }>(
      'select outcome from identity.redeem_code($1, $2, $3, $4)',
      typed,
    )
    if (rows[0]?.outcome !== 'ok') throw new Error(`The code was not taken: ${rows[0]?.outcome}`)
  })
}
