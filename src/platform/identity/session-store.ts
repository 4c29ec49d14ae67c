import { prepared } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import { decrypt, encrypt } from '../keys/encrypt.ts'
import { lookupHash, lookupHashes } from '../keys/lookup-hash.ts'
import { activationCodeHashes } from './activation-code.ts'
import type { Assertion } from './assertion.ts'
import { sessionPurpose } from './enter.ts'
import type { At, FoundPerson } from './sign-in-store.ts'
import { newToken } from './tokens.ts'

export type SessionLimits = {
  /** Unused for so long, a session is over. */
  idleMinutes: number
  /** Over in any case after so long. */
  absoluteMinutes: number
}

type CapacityRow = {
  post_id: Uuid
  role: string
  name: string
  title: string
  unit_name: string
  service_name: string
  chosen: boolean
}
type EndedRow = { session_id: Uuid; issuer: string; id_token_cipher: Buffer | null }

const open = prepared(
  'identity.open-session',
  'select identity.open_session($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
)
const list = prepared<CapacityRow>('identity.capacities', 'select * from identity.capacities($1, $2)')
const choose = prepared<{ done: boolean }>(
  'identity.choose-capacity',
  'select identity.choose_capacity($1, $2, $3, $4) as done',
)
const redeem = prepared<{ outcome: Redeemed['outcome']; tries_left: number }>(
  'identity.redeem-code',
  'select * from identity.redeem_code($1, $2, $3, $4)',
)
const end = prepared<EndedRow>('identity.end-session', 'select * from identity.end_session($1, $2, $3)')
const endIssuers = prepared<{ municipality_id: Uuid; person_id: Uuid }>(
  'identity.end-issuer-session',
  'select * from identity.end_issuer_session($1, $2)',
)

const idTokenContext = (session: Uuid) => `identity.session:${session}`
const issuerSessionPurpose = 'identity.issuer-session'
const issuerSessionName = (issuer: string, sid: string) => `${issuer} ${sid}`

export type NewSession = {
  person: FoundPerson
  issuer: string
  assertion: Assertion
  idToken: string
  limits: SessionLimits
  /** The session she comes with ends. */
  replaces: string | undefined
}

/** Gives the new session's token, which is nowhere but in the answer. */
export const openSession = async ({ tx, keyring, now }: At, wanted: NewSession): Promise<string> => {
  const { person, issuer, assertion, idToken, limits, replaces } = wanted
  const token = newToken()
  const id = newId()
  const { subject, level, secondsSince, issuerSession } = assertion
  await tx.prepared(open, [
    person.municipality,
    person.person,
    id,
    lookupHash(keyring, sessionPurpose, token),
    issuer,
    subject ?? null,
    level,
    new Date(now.getTime() - secondsSince * 1000),
    limits.idleMinutes,
    limits.absoluteMinutes,
    encrypt(keyring, idToken, idTokenContext(id)),
    replaces ? lookupHashes(keyring, sessionPurpose, replaces) : [],
    now,
    issuerSession ? lookupHash(keyring, issuerSessionPurpose, issuerSessionName(issuer, issuerSession)) : null,
  ])
  return token
}

/** A role to act in. For the family the post is the nil id, and title and place are empty. */
export type Capacity = {
  post: Uuid
  role: string
  name: string
  title: string
  unitName: string
  serviceName: string
  chosen: boolean
}

export const capacitiesOf = async ({ tx, keyring, now }: At, token: string): Promise<Capacity[]> => {
  const rows = await tx.prepared(list, [lookupHashes(keyring, sessionPurpose, token), now])
  return rows.map(({ post_id, unit_name, service_name, ...row }) => ({
    ...row,
    post: post_id,
    unitName: unit_name,
    serviceName: service_name,
  }))
}

/** The session's new token; nothing if that role is not hers or the session is over. */
export const chooseCapacity = async (
  { tx, keyring, now }: At,
  token: string,
  post: Uuid,
): Promise<string | undefined> => {
  const next = newToken()
  const hashes = lookupHashes(keyring, sessionPurpose, token)
  const [row] = await tx.prepared(choose, [hashes, post, lookupHash(keyring, sessionPurpose, next), now])
  return row?.done ? next : undefined
}

export type Redeemed = { outcome: 'ok' | 'wrong' | 'spent' | 'none'; triesLeft: number; token: string }

/** `token` is the session's new one when the outcome is ok. */
export const redeemCode = async ({ tx, keyring, now }: At, token: string, code: string): Promise<Redeemed> => {
  const next = newToken()
  const hashes = lookupHashes(keyring, sessionPurpose, token)
  const nextHash = lookupHash(keyring, sessionPurpose, next)
  const [row] = await tx.prepared(redeem, [hashes, activationCodeHashes(keyring, code), nextHash, now])
  return { outcome: row?.outcome ?? 'none', triesLeft: row?.tries_left ?? 0, token: next }
}

/** What the issuer has to be told; nothing if there was no such session. */
export const endSession = async (
  { tx, keyring, now }: At,
  token: string,
  { everywhere }: { everywhere: boolean },
): Promise<{ issuer: string; idToken: string | undefined } | undefined> => {
  const [row] = await tx.prepared(end, [lookupHashes(keyring, sessionPurpose, token), everywhere, now])
  if (!row) return undefined
  const { session_id, issuer, id_token_cipher } = row
  return {
    issuer,
    idToken: id_token_cipher ? decrypt(keyring, id_token_cipher, idTokenContext(session_id)) : undefined,
  }
}

/** Ends one of the sessions that the issuer's session led to, and binds the transaction to its person; nothing when there is none left. */
export const endIssuerSession = async (
  { tx, keyring, now }: At,
  issuer: string,
  sid: string,
): Promise<{ municipality: Uuid; person: Uuid } | undefined> => {
  const hashes = lookupHashes(keyring, issuerSessionPurpose, issuerSessionName(issuer, sid))
  const [row] = await tx.prepared(endIssuers, [hashes, now])
  return row && { municipality: row.municipality_id, person: row.person_id }
}
