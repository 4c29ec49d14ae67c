import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { keepNumber } from '#platform/identity/kept-number.ts'
import type { Keyring } from '#platform/keys/key.ts'
import type { Day } from '#platform/language/day.ts'
import type { Relation, Source } from '../contract.ts'
import { db, secretly } from '../store.ts'

/** A link as the registrar knows it: from where parental responsibility is known, of which date, since when. */
export type Link = {
  id: Uuid
  name: string
  relation: Relation
  responsibility: boolean
  source: Source | null
  sourceDate: Day | null
  confirmedAt: Date | null
}

/** Those that stand, in the order they were written. */
export const linksOf = (tx: Tx, child: Uuid): Promise<Link[]> =>
  tx.all(
    db
      .selectFrom('children.guardian')
      .select(['id', 'name', 'relation', 'responsibility', 'source'])
      .select(['source_date as sourceDate', 'confirmed_at as confirmedAt'])
      .where('child_id', '=', child)
      .where('ended_at', 'is', null)
      .orderBy('id'),
  )

const identify = prepared<{ wrong: string | null }>(
  'children.identify-guardian',
  'select children.identify_guardian($1, $2, $3, $4) as wrong',
)

/** Why the number cannot be hers, in the code of an issue; then whoever asked takes back what she did. */
export const identifyGuardian = async (
  tx: Tx,
  keyring: Keyring,
  guardian: Uuid,
  { identityNumber, email }: { identityNumber?: string | undefined; email?: string | undefined },
): Promise<string | undefined> => {
  const secret = secretly(keyring, identityNumber)
  return (await tx.prepared(identify, [guardian, ...secret, email ?? null]))[0]?.wrong ?? undefined
}

type Confirmation = { responsibility: boolean; source: Source; sourceDate: Day; by: Uuid; at: Date }

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

const replace = prepared('children.replace-guardian', 'select children.replace_guardian($1, $2, $3, $4, $5)')

/** Ends a link and writes the one that counts instead; answers the new one. */
export const replaceGuardian = async (
  tx: Tx,
  link: Uuid,
  { responsibility, source, sourceDate }: { responsibility: boolean; source: string; sourceDate: Day },
): Promise<Uuid> => {
  const id = newId()
  await tx.prepared(replace, [link, id, responsibility, source, sourceDate])
  return id
}

export const endLink = async (tx: Tx, link: Uuid, by: Uuid, at: Date): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('children.guardian')
      .set({ ended_at: at, ended_by: by })
      .where('id', '=', link)
      .where('ended_at', 'is', null),
  ))

export type Candidate = { id: Uuid; name: string; birthDate: Day; registeredAt: Date }

const candidates = prepared<Candidate>(
  'children.match-candidates',
  'select id, name, birth_date as "birthDate", registered_at as "registeredAt" from children.match_candidates($1)',
)

/** Records of the registrar's own unit that may be the same child: the same birthday, and a name in common. */
export const matchCandidates = (tx: Tx, child: Uuid): Promise<Candidate[]> => tx.prepared(candidates, [child])

export type Matched = 'matched' | 'same' | 'both-live' | 'differ'

const match = prepared<{ outcome: Matched }>(
  'children.match-children',
  'select children.match_children($1, $2) as outcome',
)

export const matchRecords = async (tx: Tx, child: Uuid, same: Uuid): Promise<Matched | undefined> =>
  (await tx.prepared(match, [child, same]))[0]?.outcome

export type Connected = 'connected' | 'other-number' | 'connected-already'

const connect = prepared<{ outcome: Connected }>(
  'children.connect-child',
  'select children.connect_child($1, $2, $3, $4) as outcome',
)

export const connectChild = async (
  tx: Tx,
  keyring: Keyring,
  child: Uuid,
  identityNumber: string,
): Promise<Connected | undefined> => {
  const person = newId()
  const { hash, cipher } = keepNumber(keyring, identityNumber)
  return (await tx.prepared(connect, [child, person, hash, cipher]))[0]?.outcome
}

/** How many children a page of the register has. */
export const registerPage = 100

export type RegisteredChild = { id: Uuid; name: string; birthDate: Day; unconfirmed: number; registeredAt: Date }

const registered = `c.id, c.name, c.birth_date as "birthDate", c.registered_at as "registeredAt", links.unconfirmed
   from children.child c cross join lateral (
     select count(*)::int as unconfirmed from children.guardian g
     where g.municipality_id = c.municipality_id and g.child_id = c.id and g.ended_at is null and g.confirmed_at is null
   ) links
   where c.municipality_id = platform.municipality() and c.unit_id = platform.unit() and c.same_as is null`

const ofUnit = prepared<RegisteredChild>(
  'children.of-unit',
  `select ${registered} and ($1::uuid is null or c.id < $1) order by c.id desc limit ${registerPage + 1}`,
)
const toConfirm = prepared<RegisteredChild>(
  'children.to-confirm',
  `select ${registered} and links.unconfirmed > 0 order by c.id limit ${registerPage}`,
)

/** The children of the actor's unit, newest first. */
export const childrenOfUnit = (tx: Tx, after: Uuid | undefined): Promise<RegisteredChild[]> =>
  tx.prepared(ofUnit, [after ?? null])

/** Those of them with a guardian whom nobody has confirmed; who has waited longest comes first. */
export const childrenToConfirm = (tx: Tx): Promise<RegisteredChild[]> => tx.prepared(toConfirm, [])
