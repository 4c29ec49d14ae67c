import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { fjordvik } from '#demo/fjordvik.ts'
import { foundMunicipality } from '#modules/organisation'
import { systemClock } from '#platform/clock.ts'
import { transaction } from '#platform/database/transaction.ts'
import { newId } from '#platform/id.ts'
import { enter, sessionPurpose } from '#platform/identity/enter.ts'
import { formToken } from '#platform/identity/form-token.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import type { Place } from './visits.ts'

const sessionsEach = 400

export const foundFjordvik = async (login: pg.ClientConfig, keyring: Keyring): Promise<void> => {
  const pool = new pg.Pool({ ...login, max: 1 })
  await transaction(pool, async (tx) => {
    await enter(tx, { system: fjordvik.municipality.id }, systemClock.now())
    await foundMunicipality(tx, keyring, fjordvik)
  })
  await pool.end()
}

/** Someone signed in very many times, so that nobody is slowed down for asking often; she goes round her logs. */
export const signIn = async (
  admin: pg.ClientBase,
  keyring: Keyring,
  { person, post, logs }: { person: string; post: string; logs: readonly string[] },
  path: (log: string) => string,
): Promise<Place[]> => {
  const sessions = Array.from({ length: sessionsEach }, () => randomBytes(32).toString('base64url'))
  const hashes = sessions.map((session) => lookupHash(keyring, sessionPurpose, session))
  await admin.query(
    `insert into identity.session (municipality_id, id, token_hash, person_id, post_id, issuer, by_number, level, authenticated_at, created_at, seen_at, idle_minutes, expires_at)
     select $1, x.id, x.hash, $2, $3, 'bench', true, 'high', now(), now(), now(), 600, now() + interval '1 day' from unnest($4::uuid[], $5::bytea[]) x(id, hash)`,
    [fjordvik.municipality.id, person, post, sessions.map(newId), hashes],
  )
  return sessions.map((session, at) => ({
    path: path(logs[at % logs.length] ?? ''),
    session,
    csrf: formToken(keyring, session),
    address: `10.0.${at >> 8}.${at & 255}`,
  }))
}
