/**
 * Checkpoints in the text form of C2SP tlog-checkpoint: a signed note that can be printed, mailed or given to a witness, and checked
 * by anybody with the public key. Its name and its key's name are the tree's: `laget/audit/<municipality>/<epoch>`. Extension lines
 * carry what else must not be altered: when it was sealed, up to which transaction, on which cluster, and for a later epoch where
 * the one before it ended.
 */
import { hash } from 'node:crypto'
import type { Uuid } from '#platform/id.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { publicKeys, sign, verify } from '#platform/keys/sign.ts'

/** A tree at one size: what a checkpoint vouches for. */
export type TreeHead = { size: bigint; root: Buffer }

export type Checkpoint = TreeHead & {
  municipality: Uuid
  epoch: number
  /** ISO 8601, UTC, milliseconds. */
  at: string
  horizon: string
  cluster: string
  previous?: TreeHead
}

export type SignedCheckpoint = { text: string; keyId: string; signature: Buffer }

const originOf = ({ municipality, epoch }: Checkpoint) => `laget/audit/${municipality}/${epoch}`
const headLines = ({ size, root }: TreeHead) => [String(size), root.toString('base64')]

/** The note's text: what is signed, with its final newline. */
const noteText = (checkpoint: Checkpoint): string =>
  [
    originOf(checkpoint),
    ...headLines(checkpoint),
    `at ${checkpoint.at}`,
    `horizon ${checkpoint.horizon}`,
    ...(checkpoint.cluster ? [`cluster ${checkpoint.cluster}`] : []),
    ...(checkpoint.previous ? [`previous ${headLines(checkpoint.previous).join(' ')}`] : []),
    '',
  ].join('\n')

const ed25519 = Buffer.from([1])

/** C2SP signed-note: the first four bytes of SHA-256 over key name, newline, signature type and public key. */
export const noteKeyHash = (name: string, publicKey: Buffer): Buffer =>
  hash('sha256', Buffer.concat([Buffer.from(`${name}\n`, 'utf8'), ed25519, publicKey]), 'buffer').subarray(0, 4)

export const signCheckpoint = (keyring: Keyring, checkpoint: Checkpoint): SignedCheckpoint => {
  const text = noteText(checkpoint)
  const { keyId, signature } = sign(keyring, Buffer.from(text, 'utf8'))
  return { keyId, signature, text: `${text}\n${signatureLine(keyring, originOf(checkpoint), keyId, signature)}\n` }
}

const signatureLine = (keyring: Keyring, name: string, keyId: string, signature: Buffer): string => {
  const publicKey = publicKeys(keyring).find((key) => key.keyId === keyId)?.publicKey ?? Buffer.alloc(0)
  return `— ${name} ${Buffer.concat([noteKeyHash(name, publicKey), signature]).toString('base64')}`
}

/** True when the signed checkpoint says exactly this and the signature is one of ours. */
export const isSigned = (
  keyring: Keyring,
  checkpoint: Checkpoint,
  { text, keyId, signature }: SignedCheckpoint,
): boolean => {
  const body = noteText(checkpoint)
  return (
    text === `${body}\n${signatureLine(keyring, originOf(checkpoint), keyId, signature)}\n` &&
    verify(keyring, Buffer.from(body, 'utf8'), { keyId, signature })
  )
}

const body = /^laget\/audit\/([0-9a-f-]{36})\/([1-9]\d{0,8})\n([1-9]\d{0,18})\n([A-Za-z0-9+/]{43}=)\n/

/**
 * Reads a checkpoint kept outside. Undefined when it is not one of ours: another form, or no signature of a key in the ring that
 * verifies. Signatures of others (witnesses) may stand beside ours.
 */
export const openCheckpoint = (
  keyring: Keyring,
  note: string,
): (TreeHead & { municipality: Uuid; epoch: number }) | undefined => {
  const end = note.lastIndexOf('\n\n')
  const text = note.slice(0, end + 1)
  const [, municipality, epoch, size, root] = body.exec(text) ?? []
  if (end < 0 || !municipality || !epoch || !size || !root) return undefined
  const name = `laget/audit/${municipality}/${epoch}`
  const lines = note
    .slice(end + 2)
    .split('\n')
    .slice(0, 16)
  const ours = lines.some((line) => {
    const [dash, signer, encoded = ''] = line.split(' ')
    const bytes = Buffer.from(encoded, 'base64')
    // the last character has bits that say nothing: a note is written in one way only
    if (bytes.toString('base64') !== encoded) return false
    return dash === '—' && signer === name && isOurs(keyring, name, text, bytes)
  })
  return ours
    ? { municipality, epoch: Number(epoch), size: BigInt(size), root: Buffer.from(root, 'base64') }
    : undefined
}

const isOurs = (keyring: Keyring, name: string, text: string, bytes: Buffer): boolean =>
  publicKeys(keyring).some(
    ({ keyId, publicKey }) =>
      noteKeyHash(name, publicKey).equals(bytes.subarray(0, 4)) &&
      verify(keyring, Buffer.from(text, 'utf8'), { keyId, signature: bytes.subarray(4) }),
  )
