/**
 * Sealing puts what was written since the last time into the municipality's tree and signs where the tree then stands. It runs
 * behind the writers and takes no lock they could meet. Rows come in the order (transaction, id), and only those of transactions
 * before which none is still open: so what was sealed is all there ever was up to the horizon, and a row that turns up before it
 * later was put there.
 */
import type { Uuid } from '#platform/id.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { isSigned, openCheckpoint, signCheckpoint, type TreeHead } from './checkpoint.ts'
import { commitmentsOf, type EntryForm, entryHash, placeMac } from './leaf.ts'
import { append, emptyFrontier, type Frontier, isFrontier, rootOf } from './merkle.ts'
import type { SqlClient } from './sql-client.ts'
import {
  appendSealed,
  beginSeal,
  carriedRowsToSeal,
  readCheckpoints,
  readEpochEnd,
  rowsToSeal,
  type SealState,
  type StoredCheckpoint,
} from './tree-store.ts'

/** The last checkpoint is not as it was signed. Nothing more is sealed until the audit has been verified and repaired. */
export class AuditBroken extends Error {
  override name = 'AuditBroken'
}

export type SealResult =
  /** Somebody else is sealing this municipality. */
  | { outcome: 'busy' }
  /** Everything that may be sealed is sealed. */
  | { outcome: 'nothing' }
  /** `checkpoint` is the signed note, to be kept outside as well; `more` says that the batch was full. */
  | { outcome: 'sealed'; count: number; more: boolean; checkpoint: string }

export type SealOptions = { municipality: Uuid; keyring: Keyring; now: Date; limit?: number }

/** Seals one batch as laget_jobs. `client` is in a transaction of the default isolation level; the caller commits. */
export const sealBatch = async (
  client: SqlClient,
  { municipality, keyring, now, limit = 10_000 }: SealOptions,
): Promise<SealResult> => {
  const state = await beginSeal(client, municipality)
  if (!state) return { outcome: 'busy' }
  const { epoch, frontier, horizon, previous } = await whereToGoOn(client, municipality, keyring, state)
  const batch = await nextRows(client, municipality, { horizon, ended: state.ended, limit })
  if (batch.rows.length === 0) return { outcome: 'nothing' }
  const leaves = batch.rows.map((entry, i) => {
    const hash = entryHash(entry, commitmentsOf(entry))
    const position = frontier.size + BigInt(i)
    return {
      entryId: entry.id,
      hash,
      mac: placeMac(keyring, { municipality, epoch, position, entryId: entry.id, hash }),
    }
  })
  const grown = append(
    frontier,
    leaves.map((leaf) => leaf.hash),
  )
  const checkpoint = {
    municipality,
    epoch,
    size: grown.size,
    root: rootOf(grown),
    at: now.toISOString(),
    horizon: batch.horizon,
    cluster: state.cluster,
    ...(previous && { previous }),
  }
  const signed = signCheckpoint(keyring, checkpoint)
  await appendSealed(client, frontier.size, leaves, { ...checkpoint, signed, peaks: [...grown.peaks] })
  return { outcome: 'sealed', count: leaves.length, more: leaves.length === limit, checkpoint: signed.text }
}

/** Throws when the checkpoint that was kept outside the database is none of the database's any more. */
export const requireKept = async (
  client: SqlClient,
  { municipality, keyring, note }: { municipality: Uuid; keyring: Keyring; note: string },
): Promise<void> => {
  const kept = openCheckpoint(keyring, note)
  const between = kept && { above: kept.size - 1n, upTo: kept.size }
  const [found] = between ? await readCheckpoints(client, municipality, kept.epoch, between) : []
  if (kept?.municipality === municipality && found?.root.equals(kept.root)) return
  throw new AuditBroken(
    `The trace of municipality ${municipality} stands behind the checkpoint that was kept of it: what was sealed has been cut off or replaced. ` +
      'Nothing more is sealed. If an older backup was restored on purpose, take that checkpoint out of the folder checkpoints.',
  )
}

type GoingOn = { epoch: number; frontier: Frontier; horizon: string; previous?: TreeHead }

/** Goes on from the last checkpoint, or begins a new epoch when this is not the life of the cluster it was made in. */
const whereToGoOn = async (
  client: SqlClient,
  municipality: Uuid,
  keyring: Keyring,
  { last, ...cluster }: SealState,
): Promise<GoingOn> => {
  if (!last) return { epoch: 1, frontier: emptyFrontier, horizon: '0' }
  const before = last.epoch > 1 ? (await readEpochEnd(client, municipality, last.epoch - 1)).last : undefined
  const previous = before && { size: before.size, root: before.root }
  const frontier = { size: last.size, peaks: last.peaks }
  const sound = isFrontier(frontier) && rootOf(frontier).equals(last.root)
  if (!sound || !isSigned(keyring, { ...last, ...(previous && { previous }) }, last.signed)) {
    throw new AuditBroken(
      `The last checkpoint of municipality ${municipality} is not as it was signed: verify the audit before sealing more of it.`,
    )
  }
  if (isAnotherLife(last, cluster)) {
    return {
      epoch: last.epoch + 1,
      frontier: emptyFrontier,
      horizon: '0',
      previous: { size: last.size, root: last.root },
    }
  }
  return { epoch: last.epoch, frontier, horizon: last.horizon, ...(previous && { previous }) }
}

/**
 * True after a dump was restored into another cluster: transaction numbers begin anew there, so order and horizon of the old ones
 * say nothing about the new ones.
 */
export const isAnotherLife = (
  { cluster, horizon }: Pick<StoredCheckpoint, 'cluster' | 'horizon'>,
  now: { cluster: string; begun: string },
): boolean => cluster !== now.cluster || BigInt(now.begun) < BigInt(horizon)

/**
 * An epoch opens with what was carried here unsealed, numbered beyond what this cluster has counted to; its horizon stays 0 until
 * the last of that is in. After that the horizon follows the transactions that have ended, or the last row of a full batch.
 */
const nextRows = async (
  client: SqlClient,
  municipality: Uuid,
  { horizon, ended, limit }: { horizon: string; ended: string; limit: number },
): Promise<{ rows: EntryForm[]; horizon: string }> => {
  if (horizon === '0') {
    const carried = await carriedRowsToSeal(client, municipality, limit)
    if (carried.length > 0) return { rows: carried, horizon }
  }
  const rows = await rowsToSeal(client, municipality, { from: horizon, below: ended, limit })
  const last = rows.at(-1)
  return { rows, horizon: last && rows.length === limit ? last.xid : ended }
}

/** Makes entries of the counters of days that are over, as laget_jobs. Answers how many; the next batch seals them. */
export const closeCounts = async (client: SqlClient, municipality: Uuid): Promise<number> => {
  const text = 'select audit.close_counts($1) as written'
  const { rows } = await client.query<{ written: number }>({ text, values: [municipality] })
  return rows[0]?.written ?? 0
}
