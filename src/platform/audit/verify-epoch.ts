import type { Uuid } from '#platform/id.ts'
import { type Keyring, keysFor } from '#platform/keys/key.ts'
import { isSigned, type TreeHead } from './checkpoint.ts'
import { entryHash, isErased, isPlaceMac, macKeyId, type Place } from './leaf.ts'
import { append, emptyFrontier, type Frontier, rootOf } from './merkle.ts'
import type { SqlClient } from './sql-client.ts'
import { readCheckpoints, readEpochEnd, readTreeRows, type StoredCheckpoint, type TreeRow } from './tree-store.ts'

/** What is wrong with the first thing that is wrong. Position and entry are given where there is one to point at. */
export type AuditFault = {
  kind: 'changed' | 'removed' | 'moved' | 'inserted' | 'checkpoint' | 'erasure' | 'unknown-key'
  epoch?: number
  position?: bigint
  entryId?: Uuid
  sentence: string
}

export type EpochToVerify = {
  municipality: Uuid
  keyring: Keyring
  epoch: number
  /** Where the epoch before ended, as this verification found it. */
  previous: TreeHead | undefined
  /** Heads of this epoch that were kept outside. */
  anchors: readonly TreeHead[]
  pageSize: number
}

export type EpochVerdict = {
  leaves: bigint
  checkpoints: number
  erased: number
  last: StoredCheckpoint | undefined
  later: boolean
  fault?: AuditFault
}

/** Walks one epoch from its first leaf to its last, a page at a time, and stops at the first fault. */
export const verifyEpoch = async (client: SqlClient, task: EpochToVerify): Promise<EpochVerdict> => {
  const { municipality, epoch, pageSize } = task
  const { last, later } = await readEpochEnd(client, municipality, epoch)
  const found: EpochVerdict = { leaves: 0n, checkpoints: 0, erased: 0, last, later }
  let frontier = emptyFrontier
  for (let full = true; full; ) {
    const rows = await readTreeRows(client, municipality, epoch, frontier.size, pageSize)
    const upTo = frontier.size + BigInt(rows.length)
    const checkpoints = await readCheckpoints(client, municipality, epoch, { above: frontier.size, upTo })
    full = rows.length === pageSize
    for (const row of rows) {
      const fault = faultInRow(task, row, frontier.size, last)
      if (fault) return { ...found, fault }
      frontier = append(frontier, [row.hash])
      found.leaves = frontier.size
      if (row.entry && isErased(row.entry)) found.erased++
      const checkpoint = checkpoints[0]?.size === frontier.size ? checkpoints.shift() : undefined
      if (checkpoint) found.checkpoints++
      const broken = (checkpoint && faultInCheckpoint(task, checkpoint, frontier)) ?? faultInAnchors(task, frontier)
      if (broken) return { ...found, fault: broken }
    }
  }
  const fault = faultAtEnd(task, frontier, last)
  return fault ? { ...found, fault } : found
}

const act = (id: Uuid, position: bigint, epoch: number) => `The act ${id} (position ${position} of epoch ${epoch})`

const faultInRow = (
  { municipality, keyring, epoch }: EpochToVerify,
  { position, entryId, hash, mac, entry, erasure }: TreeRow,
  expected: bigint,
  last: StoredCheckpoint | undefined,
): AuditFault | undefined => {
  if (position !== expected) {
    const sentence = `The act at position ${expected} of epoch ${epoch} was removed, from the tree as well.`
    return { kind: 'removed', epoch, position: expected, sentence }
  }
  const at = { epoch, position, entryId }
  const place: Place = { municipality, epoch, position, entryId, hash }
  if (!keysFor(keyring, 'hash').some((key) => key.id === macKeyId(mac))) {
    const sentence = `${act(entryId, position, epoch)} was sealed with key ${macKeyId(mac)}, which this keyring lacks.`
    return { kind: 'unknown-key', ...at, sentence }
  }
  if (!isPlaceMac(keyring, place, mac)) {
    const sealedAt = placeOf(keyring, place, mac, last?.size ?? 0n)
    if (sealedAt === undefined) {
      return {
        kind: 'changed',
        ...at,
        sentence: `${act(entryId, position, epoch)} was changed in the tree after it was sealed.`,
      }
    }
    const sentence = `${act(entryId, position, epoch)} was sealed at position ${sealedAt}: acts were moved or removed here.`
    return { kind: 'moved', ...at, sentence }
  }
  if (!entry) return { kind: 'removed', ...at, sentence: `${act(entryId, position, epoch)} was removed.` }
  if (isErased(entry) && !erasure) {
    const sentence = `${act(entryId, position, epoch)} lost its personal fields, and no erasure by rule names it.`
    return { kind: 'removed', ...at, sentence }
  }
  const computed = isErased(entry) ? entryHash(entry, erasure) : entryHash(entry)
  if (computed.equals(hash)) return undefined
  return { kind: 'changed', ...at, sentence: `${act(entryId, position, epoch)} was changed after it was sealed.` }
}

/** Where a leaf was sealed, when its place is all that is wrong with it. */
const placeOf = (keyring: Keyring, place: Place, mac: Buffer, size: bigint): bigint | undefined => {
  for (let position = 0n; position < size; position++) {
    if (isPlaceMac(keyring, { ...place, position }, mac)) return position
  }
  return undefined
}

const faultInCheckpoint = (
  { keyring, previous }: EpochToVerify,
  checkpoint: StoredCheckpoint,
  frontier: Frontier,
): AuditFault | undefined => {
  const { epoch, size, root, signed } = checkpoint
  const fault = (what: string): AuditFault => ({
    kind: 'checkpoint',
    epoch,
    position: size - 1n,
    sentence: `The checkpoint over the first ${size} acts of epoch ${epoch} ${what}.`,
  })
  if (!keysFor(keyring, 'sign').some((key) => key.id === signed.keyId)) {
    return { ...fault(`was signed with key ${signed.keyId}, which this keyring lacks`), kind: 'unknown-key' }
  }
  if (!isSigned(keyring, { ...checkpoint, ...(previous && { previous }) }, signed)) {
    return fault(previous ? 'is not as it was signed, or the epoch before it was cut short' : 'is not as it was signed')
  }
  if (!rootOf(frontier).equals(root)) return fault('does not fit the acts that stand there')
  if (!Buffer.concat(checkpoint.peaks).equals(Buffer.concat([...frontier.peaks]))) {
    return fault('holds other subtree roots than the acts have')
  }
  return undefined
}

const faultInAnchors = ({ epoch, anchors }: EpochToVerify, frontier: Frontier): AuditFault | undefined => {
  const broken = anchors.find(({ size, root }) => size === frontier.size && !rootOf(frontier).equals(root))
  return (
    broken && {
      kind: 'changed',
      epoch,
      position: broken.size - 1n,
      sentence: `The first ${broken.size} acts of epoch ${epoch} are not those of the checkpoint that was kept outside.`,
    }
  )
}

const faultAtEnd = (
  task: EpochToVerify,
  frontier: Frontier,
  last: StoredCheckpoint | undefined,
): AuditFault | undefined => {
  const { epoch, anchors } = task
  const { size } = frontier
  if (!last) {
    if (size === 0n && anchors.length === 0) return undefined
    const sentence = `The acts of epoch ${epoch} stand under no checkpoint: it was removed.`
    return { kind: 'checkpoint', epoch, sentence }
  }
  if (last.size < size) {
    const sentence = `The tree of epoch ${epoch} has ${size} acts, but its last checkpoint covers ${last.size}: acts were inserted or a checkpoint removed.`
    return { kind: 'inserted', epoch, position: last.size, sentence }
  }
  const missing = [last, ...anchors].find((head) => head.size > size)
  if (!missing) return undefined
  const sentence = `The acts from position ${size} of epoch ${epoch} on were removed: a checkpoint covers ${missing.size}.`
  return { kind: 'removed', epoch, position: size, sentence }
}
