/**
 * What a leaf of the audit tree stands for. Version 1: the UTF-8 of a JSON array without spaces, in this order:
 *
 *     "laget.audit.entry/1", municipality, id, at (UTC, microseconds), xid (decimal), operation, effect, actor kind, C(person),
 *     post, role, C(child), log, cause, reason, C(detail)
 *
 * where what is absent is null and C(field) is the hex SHA-256 of: the entry's 16 salt bytes, the field's name, a colon, and the
 * field as text ('' when absent; detail as PostgreSQL prints jsonb, which is one form for one value). The salt has a fixed length and
 * the name no colon, so no two fields or entries share a commitment; without the salt it tells nothing about the field.
 */
import { hash } from 'node:crypto'
import type { Uuid } from '#platform/id.ts'
import { type Keyring, keyIdBytes } from '#platform/keys/key.ts'
import { lookupHash, matchesHash } from '#platform/keys/lookup-hash.ts'
import { leafHash } from './merkle.ts'

/** An entry as `audit.form` shows it. */
export type EntryForm = {
  municipality_id: Uuid
  id: Uuid
  at: string
  xid: string
  operation: string
  effect: string
  actor_kind: string
  person_id: Uuid | null
  post_id: Uuid | null
  role: string | null
  child_id: Uuid | null
  log_id: Uuid | null
  cause: Uuid | null
  reason: string | null
  detail: string
  salt: Buffer
}

/** Hex. Made of the row while it has its personal fields; kept in `audit.erasure` when it has not. */
export type Commitments = { person: string; child: string; detail: string }

const commitment = (salt: Buffer, field: string, value: string | null): string =>
  hash('sha256', Buffer.concat([salt, Buffer.from(`${field}:${value ?? ''}`, 'utf8')]), 'hex')

export const commitmentsOf = ({ salt, person_id, child_id, detail }: EntryForm): Commitments => ({
  person: commitment(salt, 'person', person_id),
  child: commitment(salt, 'child', child_id),
  detail: commitment(salt, 'detail', detail),
})

/** True when the personal fields are gone: then only stored commitments can stand for them. */
export const isErased = ({ salt }: EntryForm): boolean => salt.length === 0

export const entryHash = (entry: EntryForm, { person, child, detail }: Commitments = commitmentsOf(entry)): Buffer =>
  leafHash(
    Buffer.from(
      JSON.stringify([
        'laget.audit.entry/1',
        entry.municipality_id,
        entry.id,
        entry.at,
        entry.xid,
        entry.operation,
        entry.effect,
        entry.actor_kind,
        person,
        entry.post_id,
        entry.role,
        child,
        entry.log_id,
        entry.cause,
        entry.reason,
        detail,
      ]),
      'utf8',
    ),
  )

/** Where a leaf hash was put. */
export type Place = { municipality: Uuid; epoch: number; position: bigint; entryId: Uuid; hash: Buffer }

const placeText = ({ municipality, epoch, position, entryId, hash: sealed }: Place) =>
  `${municipality} ${epoch} ${position} ${entryId} ${sealed.toString('hex')}`

/** Ties a leaf to its place with a key the database does not have. */
export const placeMac = (keyring: Keyring, place: Place): Buffer => lookupHash(keyring, 'audit.leaf', placeText(place))

export const isPlaceMac = (keyring: Keyring, place: Place, mac: Buffer): boolean =>
  matchesHash(keyring, 'audit.leaf', placeText(place), mac)

export const macKeyId = (mac: Buffer): string => mac.toString('hex', 0, keyIdBytes)
