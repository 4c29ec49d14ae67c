/**
 * Verifying recomputes a municipality's tree from the rows and holds it against every checkpoint: which rows stand in it, in which
 * order, unchanged. What it proves by itself is that nobody without the keys has touched what was sealed; that nobody cut off the
 * end of it, together with its checkpoints, shows only against a checkpoint that was kept outside.
 */
import { createHash } from 'node:crypto'
import type { Uuid } from '#platform/id.ts'
import type { Keyring } from '#platform/keys/key.ts'
import type { TreeHead } from './checkpoint.ts'
import { isErasureMac } from './erase.ts'
import { isAnotherLife } from './seal.ts'
import type { SqlClient } from './sql-client.ts'
import { type ErasureRow, readCluster, readErasures, readOutsideTree, type StoredCheckpoint } from './tree-store.ts'
import { type AuditFault, verifyEpoch } from './verify-epoch.ts'

/** A checkpoint kept outside, opened. */
export type Anchor = TreeHead & { municipality: Uuid; epoch: number }

export type VerifyOptions = {
  municipality: Uuid
  keyring: Keyring
  anchors?: readonly Anchor[]
  /** Rows read at a time: what the verifier needs memory for. */
  pageSize?: number
}

export type AuditVerdict = {
  municipality: Uuid
  epochs: number
  sealed: bigint
  checkpoints: number
  /** Sealed acts whose personal fields were erased by rule. */
  erased: bigint
  /** Acts that wait for the sealer. Zero when a fault was found before they were counted. */
  unsealed: bigint
  /** The newest signed checkpoint, to be kept outside; absent while nothing is sealed, and when a fault was found. */
  newest?: string
  /** The first thing that is not as it was sealed; absent when all is. */
  fault?: AuditFault
}

/** Verifies one municipality as laget_jobs. `client` is in a repeatable-read transaction, so that writers and the sealer may go on. */
export const verifyAudit = async (
  client: SqlClient,
  { municipality, keyring, anchors = [], pageSize = 2_000 }: VerifyOptions,
): Promise<AuditVerdict> => {
  const verdict: AuditVerdict = { municipality, epochs: 0, sealed: 0n, checkpoints: 0, erased: 0n, unsealed: 0n }
  const own = anchors.filter((anchor) => anchor.municipality === municipality)
  const newestAnchored = Math.max(0, ...own.map((anchor) => anchor.epoch))
  let last: StoredCheckpoint | undefined
  for (let epoch = 1, more = true; more; epoch++) {
    const previous = last && { size: last.size, root: last.root }
    const kept = own.filter((anchor) => anchor.epoch === epoch)
    const found = await verifyEpoch(client, { municipality, keyring, epoch, previous, anchors: kept, pageSize })
    verdict.sealed += found.leaves
    verdict.checkpoints += found.checkpoints
    verdict.erased += BigInt(found.erased)
    if (found.fault) return { ...verdict, fault: found.fault }
    more = found.later || epoch < newestAnchored
    if (found.last) verdict.epochs = epoch
    else if (more) return { ...verdict, fault: missingEpoch(epoch) }
    last = found.last
  }
  const erasure = await faultInErasures(client, { municipality, keyring, pageSize })
  if (erasure) return { ...verdict, fault: erasure }
  const { unsealed, unexpected, firstUnexpected } = await outsideTree(client, municipality, last)
  if (!firstUnexpected) return { ...verdict, unsealed, ...(last && { newest: last.signed.text }) }
  const others = unexpected > 1n ? ` So were ${unexpected - 1n} more.` : ''
  const sentence = `The act ${firstUnexpected} was inserted after the acts of its time were sealed.${others}`
  return { ...verdict, unsealed, fault: { kind: 'inserted', entryId: firstUnexpected, sentence } }
}

const missingEpoch = (epoch: number): AuditFault => ({
  kind: 'removed',
  epoch,
  sentence: `Epoch ${epoch} was removed: there are later ones, or a checkpoint of it was kept outside.`,
})

/** In another life of the cluster, and while an epoch opens, the horizon says nothing about rows outside the tree: they wait. */
const outsideTree = async (client: SqlClient, municipality: Uuid, last: StoredCheckpoint | undefined) => {
  const judged = last && last.horizon !== '0' && !isAnotherLife(last, await readCluster(client))
  return readOutsideTree(client, municipality, judged ? last.horizon : null)
}

const nowhere = '00000000-0000-0000-0000-000000000000'

/**
 * Holds what was erased against the acts that erased it: each names how many entries and, by a hash over their ids, which; and bears the mac
 * that only the program can make.
 */
const faultInErasures = async (
  client: SqlClient,
  { municipality, keyring, pageSize }: { municipality: Uuid; keyring: Keyring; pageSize: number },
): Promise<AuditFault | undefined> => {
  let last: ErasureRow | undefined
  let count = 0n
  let ids = createHash('sha256')
  const check = (): AuditFault | undefined => {
    if (!last) return undefined
    const { act_id: act, operation, cause: orderedBy, reason: rule, count: named, entries, mac } = last
    const digest = ids.digest('hex')
    const names = operation === 'audit.erase' && named === String(count) && entries === digest
    const ours = orderedBy && rule && mac && isErasureMac(keyring, { municipality, act, orderedBy, rule, digest }, mac)
    if (names && ours) return undefined
    const what = names
      ? 'was not done by this program'
      : operation
        ? 'is not the act that erased the entries said to be erased by it'
        : 'was removed'
    return { kind: 'erasure', entryId: act, sentence: `The act ${act}, an erasure by rule, ${what}.` }
  }
  for (let full = true; full; ) {
    const rows = await readErasures(client, municipality, last ?? { act_id: nowhere, entry_id: nowhere }, pageSize)
    full = rows.length === pageSize
    for (const row of rows) {
      if (last && row.act_id !== last.act_id) {
        const fault = check()
        if (fault) return fault
        count = 0n
        ids = createHash('sha256')
      }
      ids.update(count === 0n ? row.entry_id : `,${row.entry_id}`)
      count += 1n
      last = row
    }
  }
  return check()
}
