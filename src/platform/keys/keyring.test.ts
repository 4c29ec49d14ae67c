import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decrypt, encrypt } from './encrypt.ts'
import { currentKey, KeyringError, keyPurposes } from './key.ts'
import { createKeyring, loadKeyring, rotate } from './keyring.ts'
import { sign, verify } from './sign.ts'

const now = new Date('2026-11-22T10:00:00Z')
const later = new Date('2027-01-01T10:00:00Z')
let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laget-keys-'))
  file = join(folder, 'keyring.json')
})
afterEach(() => rm(folder, { recursive: true }))

const rewrite = async (change: (text: string) => string) => writeFile(file, change(await readFile(file, 'utf8')))

describe('creating', () => {
  it('writes a file that only its owner may read, with one current key per purpose', async () => {
    const keyring = await createKeyring(file, now)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(keyring.keys.map(({ purpose, status }) => [purpose, status])).toEqual(keyPurposes.map((p) => [p, 'current']))
    expect(await readdir(folder)).toEqual(['keyring.json'])
  })

  it('keeps the file closed even where new files are open by habit', async () => {
    const umask = process.umask(0)
    try {
      await createKeyring(file, now)
    } finally {
      process.umask(umask)
    }
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('takes a folder too, and makes the folders on the way', async () => {
    await createKeyring(join(folder, 'a', 'b/'), now)
    await expect(loadKeyring(join(folder, 'a', 'b'))).resolves.toHaveProperty('keys.length', 4)
    expect((await stat(join(folder, 'a', 'b'))).mode & 0o777).toBe(0o700)
  })

  it('never overwrites a keyring', async () => {
    await createKeyring(file, now)
    const before = await readFile(file, 'utf8')
    await expect(createKeyring(file, later)).rejects.toThrow('exists already and is not overwritten')
    expect(await readFile(file, 'utf8')).toBe(before)
    expect(await readdir(folder)).toEqual(['keyring.json'])
  })

  it('lets exactly one of several at once succeed', async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => createKeyring(file, now)))
    const made = results.filter((result) => result.status === 'fulfilled')
    expect(made).toHaveLength(1)
    expect((await loadKeyring(file)).keys.map((key) => key.id)).toEqual(made[0]?.value.keys.map((key) => key.id))
  })
})

describe('loading', () => {
  it('gives back keys that open and verify what the written ones made', async () => {
    const written = await createKeyring(file, now)
    const read = await loadKeyring(file)
    expect(decrypt(read, encrypt(written, 'hei', 'test:1'), 'test:1')).toBe('hei')
    expect(verify(read, Buffer.from('hei'), sign(written, Buffer.from('hei')))).toBe(true)
  })

  it('demands the file in one sentence', async () => {
    const error = await loadKeyring(file).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(KeyringError)
    expect((error as Error).message).toBe(
      `The keyring ${file} does not exist: LAGET_KEYS must name the keyring this database was set up with.`,
    )
  })

  it.each([0o640, 0o604, 0o644, 0o660])('refuses a file with mode %o', async (mode) => {
    await createKeyring(file, now)
    await chmod(file, mode)
    await expect(loadKeyring(file)).rejects.toThrow(`open to others (mode ${mode.toString(8)})`)
  })

  it('accepts a file that even its owner may only read', async () => {
    await createKeyring(file, now)
    await chmod(file, 0o400)
    await expect(loadKeyring(file)).resolves.toHaveProperty('keys.length', 4)
  })

  it('tells where the form is wrong without telling what stands there', async () => {
    await createKeyring(file, now)
    await rewrite((text) => text.replace(/("secret": ")[^"]{8}/, '$1'))
    const error = await loadKeyring(file).catch((reason: unknown) => reason)
    expect((error as Error).message).toContain('not in the expected form at keys.0.secret')
    const secret = JSON.parse(await readFile(file, 'utf8')).keys[0].secret
    expect(inspect(error)).not.toContain(secret)
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, -20), 'is not JSON'],
    ['without a current key', (text: string) => text.replace('"current"', '"old"'), 'one current key for "encrypt"'],
    ['with two current keys', (text: string) => text.replace('"hash"', '"encrypt"'), 'one current key for "encrypt"'],
    [
      'from a later version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      'expected form at version',
    ],
  ])('refuses a file %s', async (_, change, sentence) => {
    await createKeyring(file, now)
    await rewrite(change)
    await expect(loadKeyring(file)).rejects.toThrow(sentence)
  })

  it('refuses two keys with one id', async () => {
    const keyring = await createKeyring(file, now)
    await rewrite((text) => text.replace(currentKey(keyring, 'hash').id, currentKey(keyring, 'encrypt').id))
    await expect(loadKeyring(file)).rejects.toThrow('two keys with the same id')
  })
})

describe('rotating', () => {
  it('makes a new current key for the purpose alone and keeps the old one', async () => {
    const before = await createKeyring(file, now)
    await rotate(file, 'encrypt', later)
    const after = await loadKeyring(file)
    expect(after.keys.filter((key) => key.purpose === 'encrypt').map((key) => [key.status, key.created])).toEqual([
      ['old', now.toISOString()],
      ['current', later.toISOString()],
    ])
    expect(currentKey(after, 'sign').id).toBe(currentKey(before, 'sign').id)
    expect(decrypt(after, encrypt(before, 'hei', 'test:1'), 'test:1')).toBe('hei')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('loses no key when several rotate at once', async () => {
    await createKeyring(file, now)
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => rotate(file, 'hash', later)))
    const given = results.flatMap((result) =>
      result.status === 'fulfilled' ? [currentKey(result.value, 'hash').id] : [],
    )
    const kept = (await loadKeyring(file)).keys.map((key) => key.id)
    expect(given.length).toBeGreaterThan(0)
    expect(kept).toEqual(expect.arrayContaining(given))
  })

  it('says what to do when an earlier change was cut off', async () => {
    await createKeyring(file, now)
    await writeFile(`${file}.new`, '')
    await expect(rotate(file, 'hash', later)).rejects.toThrow('or one was cut off; then remove it')
  })

  it('demands a keyring that is there', async () => {
    await mkdir(join(folder, 'empty'))
    await expect(rotate(join(folder, 'empty'), 'hash', later)).rejects.toThrow('does not exist')
  })
})

it('shows no secret when a keyring is printed or sent by mistake', async () => {
  const keyring = await createKeyring(file, now)
  const secrets: string[] = JSON.parse(await readFile(file, 'utf8')).keys.map((key: { secret: string }) => key.secret)
  const shown = inspect(keyring, { depth: 9, showHidden: true }) + JSON.stringify(keyring)
  for (const secret of secrets) {
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(Buffer.from(secret, 'base64').toString('hex'))
  }
})
