import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Clock } from '#platform/clock.ts'
import { transaction } from '#platform/database/transaction.ts'
import type { Door, Outcome } from '#platform/door.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { type Knock, knockWith, sessionPurpose } from '#platform/identity/enter.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import type { AnyOperation } from '#platform/operation.ts'

export type Acting = { pool: pg.Pool; keyring: Keyring; clock: Clock; door: Door }
export type Who = { municipality: Uuid; person: Uuid; post: Uuid }

/** Opens a session in a role, as sign-in does when the issuer has answered. */
export const openSession = async (
  { pool, keyring, clock }: Omit<Acting, 'door'>,
  { municipality, person, post }: Who,
  token: string = randomBytes(32).toString('base64url'),
): Promise<Knock> => {
  const hash = lookupHash(keyring, sessionPurpose, token)
  const now = clock.now()
  await transaction(pool, async (tx) => {
    const opened = [
      municipality,
      person,
      newId(),
      hash,
      'demo-history',
      person,
      'high',
      now,
      1440,
      100_000,
      null,
      [],
      now,
    ]
    await tx.query('select identity.open_session($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)', opened)
    await tx.query('select identity.choose_capacity($1, $2, $3, $4)', [[hash], post, hash, now])
  })
  return knockWith(keyring, token, 'localhost')
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

export type DemoActor = ReturnType<typeof actor>
