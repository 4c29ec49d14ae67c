import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { keepNumber } from '#platform/identity/kept-number.ts'
import type { Keyring } from '#platform/keys/key.ts'
import type { Day } from '#platform/language/day.ts'
import type { BlockGround, NewChild, NewGuardian, Relation, Source } from './contract.ts'

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
  source: Source | null
  source_date: Day | null
  registered_by: Uuid
  confirmed_by: Uuid | null
  confirmed_at: Date | null
  ended_at: Date | null
  ended_by: Uuid | null
}
export type BlockTable = {
  municipality_id: Uuid
  id: Uuid
  guardian_id: Uuid
  child_id: Uuid
  basis: BlockGround
  review_on: Day
  decided_by: Uuid
  since: Date
  lifted_at: Date | null
  lifted_by: Uuid | null
}

/** This module's own tables, and no others: a neighbour's does not compile. */
export const db = tables<{
  'children.child': ChildTable
  'children.guardian': GuardianTable
  'children.guardian_block': BlockTable
}>()

const registerChild = prepared('children.register-child', 'select children.register_child($1, $2, $3, $4, $5)')
const registerGuardian = prepared(
  'children.register-guardian',
  'select children.register_guardian($1, $2, $3, $4, $5, $6, $7, $8)',
)

const heads = prepared<{ heads: boolean }>(
  'children.heads-opening-unit',
  'select access.heads_opening_unit($1) as heads',
)

export const headsOpeningUnit = async (tx: Tx, child: Uuid): Promise<boolean> =>
  (await tx.prepared(heads, [child]))[0]?.heads ?? false

/** The hash an identity number is found by and the ciphertext it is kept as; nothing of either without a number. */
export const secretly = (keyring: Keyring, identityNumber: string | undefined): [Buffer | null, Buffer | null] => {
  if (!identityNumber) return [null, null]
  const { hash, cipher } = keepNumber(keyring, identityNumber)
  return [hash, cipher]
}

/** Writes a child down as a new record; whether she was known already is found out by the database and not told. */
export const addChild = async (tx: Tx, keyring: Keyring, child: NewChild): Promise<Uuid> => {
  const id = newId()
  await tx.prepared(registerChild, [id, child.name, child.birthDate, ...secretly(keyring, child.identityNumber)])
  return id
}

/** Writes a guardian down, unconfirmed. */
export const addGuardian = async (tx: Tx, keyring: Keyring, child: Uuid, guardian: NewGuardian): Promise<Uuid> => {
  const [id, person] = [newId(), newId()]
  const secret = secretly(keyring, guardian.identityNumber)
  await tx.prepared(registerGuardian, [id, child, person, guardian.name, guardian.relation, ...secret, null])
  return id
}

/** `unit`: whose registrar answers for the links. */
export type ChildHead = { id: Uuid; name: string; birthDate: Day; person: Uuid | null; unit: Uuid }

const headOf = prepared<ChildHead>(
  'children.head',
  `select c.id, c.name, c.birth_date as "birthDate", c.person_id as person, c.unit_id as unit
   from children.child c where c.municipality_id = platform.municipality() and c.id = $1`,
)

export const childById = async (tx: Tx, id: Uuid): Promise<ChildHead | undefined> =>
  (await tx.prepared(headOf, [id]))[0]

/** `mine`: whoever reads wrote her down. */
export type GuardianHead = {
  id: Uuid
  person: Uuid
  name: string
  relation: Relation
  responsibility: boolean
  confirmed: boolean
  mine: boolean
}

/**
 * A guardian as staff are shown her: by the link. Whose it is would tell those who wrote her down whether she was known here, and since when
 * (row 5).
 */
export const asLink = ({ person: _, ...guardian }: GuardianHead): Omit<GuardianHead, 'person'> => guardian

const guardians = prepared<GuardianHead>(
  'children.guardians',
  `select g.id, g.person_id as person, g.name, g.relation, g.responsibility, g.confirmed_at is not null as confirmed,
     g.registered_by = platform.person() as mine
   from children.guardian g where g.municipality_id = platform.municipality() and g.child_id = $1 and g.ended_at is null order by g.id`,
)

/** The guardians of a child, as the reader may see them. */
export const guardiansOf = (tx: Tx, child: Uuid): Promise<GuardianHead[]> => tx.prepared(guardians, [child])

/** Names of children, as far as the reader may see them. */
export const childNames = async (tx: Tx, ids: readonly Uuid[]): Promise<Map<Uuid, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx.prepared(namesOf, [[...new Set(ids)]])
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const namesOf = prepared<{ id: Uuid; name: string }>(
  'children.names',
  'select c.id, c.name from children.child c where c.municipality_id = platform.municipality() and c.id = any ($1)',
)
