import { prepared, type Tx } from '../database/transaction.ts'
import type { Uuid } from '../id.ts'
import { decrypt, encrypt } from '../keys/encrypt.ts'
import type { Keyring } from '../keys/key.ts'
import { lookupHash, lookupHashes } from '../keys/lookup-hash.ts'
import type { Assertion } from './assertion.ts'
import { identityPurpose } from './identity-number.ts'
import type { Challenge } from './relying-party.ts'

type Kept = { state_hash: Buffer; issuer: string; secrets_cipher: Buffer; return_to: string }

const begin = prepared('identity.begin-sign-in', 'select identity.begin_sign_in($1, $2, $3, $4, $5, $6)')
const take = prepared<Kept>('identity.take-sign-in', 'select * from identity.take_sign_in($1, $2)')
const see = prepared<Kept>('identity.see-sign-in', 'select * from identity.see_sign_in($1, $2)')
const find = prepared<{ municipality_id: Uuid; municipality_name: string; person_id: Uuid }>(
  'identity.find-persons',
  'select * from identity.find_persons($1, $2, $3, $4, $5)',
)

const minutesToSignIn = 20

/** The issuer was asked and has not answered yet. `browser` is the token in the cookie of the browser that asked. */
export type Asked = { kind: 'asked'; challenge: Challenge; browser: string }
/** The issuer has answered, several municipalities know her, and she has not said yet which one she means. */
export type Known = { kind: 'known'; assertion: Assertion; idToken: string }

export type UnderWay<Secrets extends Asked | Known> = { issuer: string; returnTo: string; secrets: Secrets }
export type At = { tx: Tx; keyring: Keyring; now: Date }

const purposes = { asked: 'identity.sign-in-state', known: 'identity.sign-in-browser' } as const
const contextOf = (hash: Buffer) => `identity.sign_in:${hash.toString('hex')}`

/** Found again by `name`: the `state` in the issuer's answer, or the browser's token. */
export const keepSignIn = async (
  { tx, keyring, now }: At,
  name: string,
  { issuer, returnTo, secrets }: UnderWay<Asked | Known>,
): Promise<void> => {
  const hash = lookupHash(keyring, purposes[secrets.kind], name)
  const cipher = encrypt(keyring, JSON.stringify(secrets), contextOf(hash))
  await tx.prepared(begin, [hash, issuer, cipher, returnTo, minutesToSignIn, now])
}

/** Once: the second time the same answer comes there is nothing left. */
export const takeAsked = async (at: At, state: string): Promise<UnderWay<Asked> | undefined> =>
  opened<Asked>(at, await at.tx.prepared(take, [lookupHashes(at.keyring, purposes.asked, state), at.now]))

export const takeKnown = async (at: At, browser: string): Promise<UnderWay<Known> | undefined> =>
  opened<Known>(at, await at.tx.prepared(take, [lookupHashes(at.keyring, purposes.known, browser), at.now]))

export const seeKnown = async (at: At, browser: string): Promise<UnderWay<Known> | undefined> =>
  opened<Known>(at, await at.tx.prepared(see, [lookupHashes(at.keyring, purposes.known, browser), at.now]))

const opened = <Secrets extends Asked | Known>({ keyring }: At, [kept]: Kept[]): UnderWay<Secrets> | undefined =>
  kept && {
    issuer: kept.issuer,
    returnTo: kept.return_to,
    secrets: JSON.parse(decrypt(keyring, kept.secrets_cipher, contextOf(kept.state_hash))),
  }

export type FoundPerson = { municipality: Uuid; municipalityName: string; person: Uuid }

/** Who this is, in every municipality where she has a role now; `municipality` is the number of the only one the issuer speaks for. */
export const findPersons = async (
  { tx, keyring, now }: At,
  issuer: { url: string; municipality?: string | undefined },
  { subject, identityNumber }: Assertion,
): Promise<FoundPerson[]> => {
  const hashes = identityNumber ? lookupHashes(keyring, identityPurpose, identityNumber) : []
  const rows = await tx.prepared(find, [issuer.url, subject ?? null, hashes, issuer.municipality ?? null, now])
  return rows.map((row) => ({
    municipality: row.municipality_id,
    municipalityName: row.municipality_name,
    person: row.person_id,
  }))
}
