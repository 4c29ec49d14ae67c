import { createHash, createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newId } from '#platform/id.ts'
import { currentKey, type Keyring, newKeyring, secretFromBytes, withNewKey } from '#platform/keys/key.ts'
import { publicKeys } from '#platform/keys/sign.ts'
import { type Checkpoint, isSigned, noteKeyHash, openCheckpoint, signCheckpoint } from './checkpoint.ts'

const now = new Date('2026-11-22T10:00:00Z')
const keyring = newKeyring(now)
const root = createHash('sha256').update('root').digest()
const checkpoint: Checkpoint = {
  municipality: newId(),
  epoch: 1,
  size: 20852163n,
  root,
  at: '2026-11-22T12:00:00.000Z',
  horizon: '9007199254740993',
  cluster: '7445566778899001122',
}
const origin = `laget/audit/${checkpoint.municipality}/1`

describe('a checkpoint', () => {
  it('is a C2SP checkpoint: origin, size, root, extension lines, an empty line, the signature', () => {
    const { text, signature } = signCheckpoint(keyring, checkpoint)
    const { publicKey } = publicKeys(keyring)[0] as { publicKey: Buffer }
    const keyHash = createHash('sha256').update(`${origin}\n\u0001`).update(publicKey).digest().subarray(0, 4)
    expect(text.split('\n')).toEqual([
      origin,
      '20852163',
      root.toString('base64'),
      'at 2026-11-22T12:00:00.000Z',
      'horizon 9007199254740993',
      'cluster 7445566778899001122',
      '',
      `— ${origin} ${Buffer.concat([keyHash, signature]).toString('base64')}`,
      '',
    ])
  })

  it('of a later epoch says where the one before it ended', () => {
    const { text } = signCheckpoint(keyring, { ...checkpoint, epoch: 2, previous: { size: 7n, root } })
    expect(text).toContain(`\nprevious 7 ${root.toString('base64')}\n\n—`)
  })

  it('can be checked with the public key alone, over the text with its last newline', () => {
    const { text, signature } = signCheckpoint(keyring, checkpoint)
    const publicKey = createPublicKey(currentKey(keyring, 'sign').secret)
    const signed = text.slice(0, text.indexOf('\n\n') + 1)
    expect(verify(null, Buffer.from(signed), publicKey, signature)).toBe(true)
  })

  it('names its key as the specification says: the key of sum.golang.org', () => {
    const published = Buffer.from('Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8', 'base64')
    expect(published[0]).toBe(1)
    expect(noteKeyHash('sum.golang.org', published.subarray(1)).toString('hex')).toBe('033de0ae')
  })

  it('is the same bytes for the same keys and tree', () => {
    const fixed: Keyring = {
      keys: [
        {
          id: '00000001',
          purpose: 'sign',
          created: '',
          status: 'current',
          secret: secretFromBytes('sign', Buffer.alloc(32, 7)),
        },
      ],
    }
    expect(signCheckpoint(fixed, checkpoint)).toEqual(signCheckpoint(fixed, checkpoint))
  })
})

describe('what was signed', () => {
  const signed = signCheckpoint(keyring, checkpoint)

  it('is recognised, after a rotation too', () => {
    expect(isSigned(keyring, checkpoint, signed)).toBe(true)
    expect(isSigned(withNewKey(keyring, 'sign', now), checkpoint, signed)).toBe(true)
  })

  it.each([
    { municipality: newId() },
    { epoch: 2 },
    { size: 20852164n },
    { root: Buffer.alloc(32) },
    { at: '2026-11-22T12:00:00.001Z' },
    { horizon: '9007199254740992' },
    { cluster: '' },
    { previous: { size: 1n, root } },
  ])('is not what it was with another %o', (change) => {
    expect(isSigned(keyring, { ...checkpoint, ...change }, signed)).toBe(false)
  })

  it('is not recognised with another text, key or signature', () => {
    expect(isSigned(keyring, checkpoint, { ...signed, text: `${signed.text}\n` })).toBe(false)
    expect(isSigned(keyring, checkpoint, { ...signed, keyId: '00000000' })).toBe(false)
    expect(isSigned(keyring, checkpoint, { ...signed, signature: Buffer.alloc(64) })).toBe(false)
    expect(isSigned(newKeyring(now), checkpoint, signed)).toBe(false)
  })
})

describe('one that was kept outside', () => {
  const { text } = signCheckpoint(keyring, checkpoint)

  it('opens with any key of the ring', () => {
    const { municipality, epoch, size } = checkpoint
    expect(openCheckpoint(keyring, text)).toEqual({ municipality, epoch, size, root })
    expect(openCheckpoint(withNewKey(keyring, 'sign', now), text)).toEqual({ municipality, epoch, size, root })
  })

  it('opens when a witness has signed it too', () => {
    const [body, ours] = text.split('\n\n')
    const witness = `— witness.example ${Buffer.alloc(76).toString('base64')}`
    expect(openCheckpoint(keyring, `${body}\n\n${witness}\n${ours}`)).toBeDefined()
    expect(openCheckpoint(keyring, `${body}\n\n${witness}\n`)).toBeUndefined()
  })

  it('does not open when a single character is another', () => {
    for (let at = 0; at < text.length - 1; at++) {
      const other = text[at] === 'x' ? 'y' : 'x'
      expect(openCheckpoint(keyring, text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined()
    }
  })

  it('does not open with other keys, under another name, or when it is no checkpoint', () => {
    expect(openCheckpoint(newKeyring(now), text)).toBeUndefined()
    expect(openCheckpoint(keyring, text.replaceAll(checkpoint.municipality, newId()))).toBeUndefined()
    for (const note of ['', '\n\n', 'laget/audit', text.slice(0, text.indexOf('—'))]) {
      expect(openCheckpoint(keyring, note)).toBeUndefined()
    }
  })
})
