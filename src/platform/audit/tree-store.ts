import type { Uuid } from '#platform/id.ts'
import type { Checkpoint, SignedCheckpoint } from './checkpoint.ts'
import type { Commitments, EntryForm } from './leaf.ts'
import type { SqlClient } from './sql-client.ts'

/** A checkpoint as it stands in the table. */
export type StoredCheckpoint = Checkpoint & { signed: SignedCheckpoint; peaks: Buffer[] }

type CheckpointRow = {
  epoch: number | null
  size: string
  root: Buffer
  at: string
  key_id: string
  signature: Buffer
  text: string
  horizon: string
  cluster: string
  peaks: Buffer[]
}

const checkpointColumns = (alias: string) => `(${alias}).epoch, (${alias}).size::text as size, (${alias}).root,
  to_char((${alias}).at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, (${alias}).key_id, (${alias}).signature, (${alias}).text,
  (${alias}).horizon::text as horizon, (${alias}).cluster, (${alias}).peaks`

const storedCheckpoint = (municipality: Uuid, row: CheckpointRow): StoredCheckpoint | undefined =>
  row.epoch === null
    ? undefined
    : {
        municipality,
        epoch: row.epoch,
        size: BigInt(row.size),
        root: row.root,
        at: row.at,
        horizon: row.horizon,
        cluster: row.cluster,
        signed: { text: row.text, keyId: row.key_id, signature: row.signature },
        peaks: row.peaks,
      }

/** Transaction numbers are decimal text throughout: they have 64 bits. */
export type SealState = {
  cluster: string
  /** Every transaction before this one has ended. */
  ended: string
  /** No transaction from this one on has begun. */
  begun: string
  last: StoredCheckpoint | undefined
}

/** Takes the municipality's seal until the transaction ends. Undefined when somebody else has it. */
export const beginSeal = async (client: SqlClient, municipality: Uuid): Promise<SealState | undefined> => {
  const { rows } = await client.query<CheckpointRow & { now_cluster: string; ended: string; begun: string }>({
    text: `select s.cluster as now_cluster, s.transactions_ended::text as ended, s.transactions_begun::text as begun, ${checkpointColumns('s.last')}
      from audit.seal_begin($1) s`,
    values: [municipality],
  })
  const [row] = rows
  if (!row) return undefined
  return {
    cluster: row.now_cluster,
    ended: row.ended,
    begun: row.begun,
    last: storedCheckpoint(municipality, row),
  }
}

const entryColumns = `f.municipality_id, f.id, f.at, f.xid::text as xid, f.operation, f.effect, f.actor_kind, f.person_id, f.post_id, f.role,
  f.child_id, f.log_id, f.cause, f.reason, f.detail, f.salt`

export const rowsToSeal = async (
  client: SqlClient,
  municipality: Uuid,
  { from, below, limit }: { from: string; below: string; limit: number },
): Promise<EntryForm[]> => {
  const text = `select ${entryColumns} from audit.seal_rows($1, $2, $3, $4) f`
  return (await client.query<EntryForm>({ text, values: [municipality, from, below, limit] })).rows
}

/** Rows that a restore brought from a cluster whose counter stood higher. */
export const carriedRowsToSeal = async (client: SqlClient, municipality: Uuid, limit: number): Promise<EntryForm[]> => {
  const text = `select ${entryColumns} from audit.seal_carried($1, $2) f`
  return (await client.query<EntryForm>({ text, values: [municipality, limit] })).rows
}

export type SealedLeaf = { entryId: Uuid; hash: Buffer; mac: Buffer }

/** Appends the leaves and, in the same statement, the checkpoint that covers them. */
export const appendSealed = async (
  client: SqlClient,
  first: bigint,
  leaves: SealedLeaf[],
  checkpoint: StoredCheckpoint,
): Promise<void> => {
  const { municipality, epoch, size, root, at, horizon, cluster, signed, peaks } = checkpoint
  await client.query({
    text: 'select audit.seal_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
    values: [
      municipality,
      epoch,
      String(first),
      leaves.map((leaf) => leaf.entryId),
      leaves.map((leaf) => leaf.hash),
      leaves.map((leaf) => leaf.mac),
      String(size),
      root,
      at,
      signed.keyId,
      signed.signature,
      signed.text,
      horizon,
      cluster,
      peaks,
    ],
  })
}

/** Where an epoch ends, and whether there is anything of a later one. */
export const readEpochEnd = async (
  client: SqlClient,
  municipality: Uuid,
  epoch: number,
): Promise<{ last: StoredCheckpoint | undefined; later: boolean }> => {
  const { rows } = await client.query<CheckpointRow & { later: boolean }>({
    text: `select t.later, ${checkpointColumns('t.last')} from audit.tree_epoch($1, $2) t`,
    values: [municipality, epoch],
  })
  const [row] = rows
  return { last: row && storedCheckpoint(municipality, row), later: row?.later ?? false }
}

export const readCheckpoints = async (
  client: SqlClient,
  municipality: Uuid,
  epoch: number,
  { above, upTo }: { above: bigint; upTo: bigint },
): Promise<StoredCheckpoint[]> => {
  const { rows } = await client.query<CheckpointRow>({
    text: `select ${checkpointColumns('c')} from audit.tree_checkpoints($1, $2, $3, $4) c`,
    values: [municipality, epoch, String(above), String(upTo)],
  })
  return rows.flatMap((row) => storedCheckpoint(municipality, row) ?? [])
}

export type TreeRow = {
  position: bigint
  entryId: Uuid
  hash: Buffer
  mac: Buffer
  /** Undefined when the row is gone. */
  entry: EntryForm | undefined
  /** What is left of the personal fields when they were erased by rule. */
  erasure: Commitments | undefined
}

export const readTreeRows = async (
  client: SqlClient,
  municipality: Uuid,
  epoch: number,
  from: bigint,
  limit: number,
): Promise<TreeRow[]> => {
  type Row = Omit<EntryForm, 'id'> & {
    position: string
    entry_id: Uuid
    hash: Buffer
    mac: Buffer
    id: Uuid | null
    person: string | null
    child: string
    detail_commitment: string
  }
  const { rows } = await client.query<Row>({
    text: `select (t.leaf).position::text as position, (t.leaf).entry_id, (t.leaf).hash, (t.leaf).mac,
        ${entryColumns.replaceAll('f.', '(t.entry).')},
        encode((t.erasure).person_commitment, 'hex') as person, encode((t.erasure).child_commitment, 'hex') as child,
        encode((t.erasure).detail_commitment, 'hex') as detail_commitment
      from audit.tree_rows($1, $2, $3, $4) t`,
    values: [municipality, epoch, String(from), limit],
  })
  return rows.map(({ position, entry_id, hash, mac, id, person, child, detail_commitment, ...entry }) => ({
    position: BigInt(position),
    entryId: entry_id,
    hash,
    mac,
    entry: id === null ? undefined : { id, ...entry },
    erasure: person === null ? undefined : { person, child, detail: detail_commitment },
  }))
}

/** How the cluster stands, for judging rows that are not in the tree. */
export const readCluster = async (client: SqlClient): Promise<{ cluster: string; begun: string }> => {
  const text = 'select audit.cluster() as cluster, pg_snapshot_xmax(pg_current_snapshot())::text as begun'
  const { rows } = await client.query<{ cluster: string; begun: string }>({ text })
  return rows[0] ?? { cluster: '', begun: '0' }
}

export type OutsideTree = { unsealed: bigint; unexpected: bigint; firstUnexpected: Uuid | null }

/** `horizon` null: nothing can be expected to be in the tree. */
export const readOutsideTree = async (
  client: SqlClient,
  municipality: Uuid,
  horizon: string | null,
): Promise<OutsideTree> => {
  const { rows } = await client.query<{ unsealed: string; unexpected: string; first_unexpected: Uuid | null }>({
    text: 'select unsealed::text as unsealed, unexpected::text as unexpected, first_unexpected from audit.outside_tree($1, $2)',
    values: [municipality, horizon],
  })
  const [row] = rows
  return {
    unsealed: BigInt(row?.unsealed ?? 0),
    unexpected: BigInt(row?.unexpected ?? 0),
    firstUnexpected: row?.first_unexpected ?? null,
  }
}

export type ErasureRow = {
  act_id: Uuid
  entry_id: Uuid
  operation: string | null
  cause: Uuid | null
  reason: string | null
  count: string | null
  entries: string | null
  mac: string | null
}

/** All that was erased, by act and then by entry, in pages. */
export const readErasures = async (
  client: SqlClient,
  municipality: Uuid,
  after: { act_id: Uuid; entry_id: Uuid },
  limit: number,
): Promise<ErasureRow[]> => {
  const { rows } = await client.query<ErasureRow>({
    text: `select x.act_id, x.entry_id, (x.act).operation, (x.act).cause, (x.act).reason, d ->> 'count' as count, d ->> 'entries' as entries, d ->> 'mac' as mac
      from audit.erasure_rows($1, $2, $3, $4) x cross join lateral (select (x.act).detail::jsonb) detail (d)`,
    values: [municipality, after.act_id, after.entry_id, limit],
  })
  return rows
}

export const readMunicipalities = async (client: SqlClient): Promise<Uuid[]> => {
  const { rows } = await client.query<{ id: Uuid }>({ text: 'select id from audit.municipalities() id' })
  return rows.map(({ id }) => id)
}
