import type { Uuid } from '#platform/id.ts'
import { type Keyring, KeyringError } from '#platform/keys/key.ts'
import { openCheckpoint } from './checkpoint.ts'
import type { SqlClient } from './sql-client.ts'
import { readMunicipalities } from './tree-store.ts'
import { type Anchor, type AuditVerdict, verifyAudit } from './verify.ts'

export type VerifyCommand = {
  /** A connection as laget_jobs, not in a transaction. */
  client: SqlClient
  keyring: Keyring
  /** Signed checkpoints that were kept outside, as text. */
  anchors?: readonly string[]
  /** This municipality and no other. */
  only?: Uuid | undefined
  /** Given the newest signed checkpoint of each municipality whose tree is as it was written. */
  keep?: (note: string) => Promise<void>
  print: (line: string) => void
}

/** Verifies the audit of every municipality, or of one, and says in plain sentences how it stands. The result is the exit code: 1 when broken. */
export const verifyCommand = async (command: VerifyCommand): Promise<0 | 1> => {
  const { client, keyring, anchors = [], only, keep, print } = command
  const kept = anchors.map((note) => openAnchor(keyring, note))
  await client.query({ text: 'begin isolation level repeatable read, read only' })
  try {
    const all = [...(await readMunicipalities(client)), ...kept.map((anchor) => anchor.municipality)]
    const municipalities = new Set(all.filter((one) => only === undefined || one === only))
    if (municipalities.size === 0) {
      print(
        only ? `Nothing is known of a municipality ${only}.` : 'The audit is empty: nothing has been done here yet.',
      )
      return only ? 1 : 0
    }
    let broken = false
    for (const municipality of municipalities) {
      const verdict = await verifyAudit(client, { municipality, keyring, anchors: kept })
      for (const line of sentences(verdict)) print(line)
      if (verdict.newest && !verdict.fault) await keep?.(verdict.newest)
      broken ||= verdict.fault !== undefined
    }
    return broken ? 1 : 0
  } finally {
    await client.query({ text: 'rollback' })
  }
}

const openAnchor = (keyring: Keyring, note: string): Anchor => {
  const anchor = openCheckpoint(keyring, note)
  if (anchor) return anchor
  throw new KeyringError('A checkpoint to compare with was not signed with a key of this keyring, or was altered.')
}

const counted = (count: number | bigint, one: string, many: string) => `${count} ${BigInt(count) === 1n ? one : many}`

const sentences = ({ municipality, fault, ...found }: AuditVerdict): string[] => {
  if (fault) return [`Municipality ${municipality}: BROKEN. ${fault.sentence}`]
  const sealed = `${counted(found.sealed, 'act is', 'acts are')} sealed under ${counted(found.checkpoints, 'checkpoint', 'checkpoints')}`
  const epochs = found.epochs > 1 ? ` in ${found.epochs} epochs` : ''
  const erased = found.erased > 0n ? `, ${found.erased} of them with personal fields erased by rule` : ''
  const waiting = found.unsealed > 0n ? ` ${counted(found.unsealed, 'act waits', 'acts wait')} to be sealed.` : ''
  return [`Municipality ${municipality}: as it was written. ${sealed}${epochs}${erased}.${waiting}`]
}
