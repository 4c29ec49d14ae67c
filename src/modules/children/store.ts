import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { identityContext, identityPurpose } from '#platform/identity/identity-number.ts'
import { encrypt } from '#platform/keys/encrypt.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import type { Day } from '#platform/language/day.ts'
import type { NewChild, NewGuardian, Relation } from './contract.ts'

type ChildTable = {
  municipality_id: Uuid
  id: Uuid
  name: string
  birth_date: Day
  person_id: Uuid | null
  unit_id: Uuid
  same_as: Uuid | null
}
type GuardianTable = {
  municipality_id: Uuid
  id: Uuid
  child_id: Uuid
  person_id: Uuid
  name: string
  relation: Relation
  responsibility: boolean
  source: string | null
  source_date: Day | null
  confirmed_by: Uuid | null
  confirmed_at: Date | null
  ended_at: Date | null
}
const db = tables<{ 'children.child': ChildTable; 'children.guardian': GuardianTable }>()

const registerChild = prepared('children.register-child', 'select children.register_child($1, $2, $3, $4, $5)')
const registerGuardian = prepared(
  'children.register-guardian',
  'select children.register_guardian($1, $2, $3, $4, $5, $6, $7, $8)',
)

const secretly = (keyring: Keyring, identityNumber: string | undefined, person: Uuid) =>
  identityNumber
    ? [lookupHash(keyring, identityPurpose, identityNumber), encrypt(keyring, identityNumber, identityContext(person))]
    : [null, null]

/** Writes a child down as a new record; whether she was known already is found out by the database and not told. */
export const addChild = async (tx: Tx, keyring: Keyring, child: NewChild): Promise<Uuid> => {
  const id = newId()
  await tx.prepared(registerChild, [id, child.name, child.birthDate, ...secretly(keyring, child.identityNumber, id)])
  return id
}

/** Writes a guardian down, unconfirmed. */
export const addGuardian = async (tx: Tx, keyring: Keyring, child: Uuid, guardian: NewGuardian): Promise<Uuid> => {
  const [id, person] = [newId(), newId()]
  const secret = secretly(keyring, guardian.identityNumber, person)
  await tx.prepared(registerGuardian, [id, child, person, guardian.name, guardian.relation, ...secret, null])
  return id
}

export type ChildHead = { id: Uuid; name: string; birthDate: Day; person: Uuid | null }

export const childById = (tx: Tx, id: Uuid): Promise<ChildHead | undefined> =>
  tx.first(
    db
      .selectFrom('children.child')
      .select(['id', 'name', 'birth_date as birthDate', 'person_id as person'])
      .where('id', '=', id),
  )

export type GuardianHead = {
  id: Uuid
  person: Uuid
  name: string
  relation: Relation
  responsibility: boolean
  confirmed: boolean
}

/** The guardians of a child, as the reader may see them. */
export const guardiansOf = async (tx: Tx, child: Uuid): Promise<GuardianHead[]> => {
  const rows = await tx.all(
    db
      .selectFrom('children.guardian')
      .select(['id', 'person_id', 'name', 'relation', 'responsibility', 'confirmed_at'])
      .where('child_id', '=', child)
      .where('ended_at', 'is', null)
      .orderBy('id'),
  )
  return rows.map(({ person_id, confirmed_at, ...rest }) => ({
    ...rest,
    person: person_id,
    confirmed: confirmed_at !== null,
  }))
}

const identify = prepared('children.identify-guardian', 'select children.identify_guardian($1, $2, $3, $4)')

export const identifyGuardian = async (
  tx: Tx,
  {
    guardian,
    hash,
    cipher,
    email,
  }: { guardian: Uuid; hash: Buffer | null; cipher: Buffer | null; email: string | null },
): Promise<void> => void (await tx.prepared(identify, [guardian, hash, cipher, email]))

type Confirmation = { responsibility: boolean; source: string; sourceDate: Day; by: Uuid; at: Date }

export const confirmLink = async (
  tx: Tx,
  guardian: Uuid,
  { responsibility, source, sourceDate, by, at }: Confirmation,
): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('children.guardian')
      .set({ responsibility, source, source_date: sourceDate, confirmed_by: by, confirmed_at: at })
      .where('id', '=', guardian),
  ))
