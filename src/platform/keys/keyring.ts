/**
 * The installation's keys (LAGET_KEYS): one JSON file that only its owner may read. They live outside the database and outside its
 * backups, so that neither alone gives away identity numbers or lets anyone re-sign the audit tree. Losing the file loses what it
 * encrypted, so it is never made anew behind the operator's back: creating is an act of its own.
 */
import { constants } from 'node:fs'
import { link, mkdir, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import {
  bytesFromSecret,
  type KeyPurpose,
  type Keyring,
  KeyringError,
  keyPurposes,
  newKeyring,
  secretBytes,
  secretFromBytes,
  withNewKey,
} from './key.ts'

const fileForm = z.strictObject({
  version: z.literal(1),
  keys: z.array(
    z.strictObject({
      id: z.string().regex(/^[0-9a-f]{8}$/),
      purpose: z.enum(keyPurposes),
      created: z.iso.datetime(),
      status: z.enum(['current', 'old']),
      secret: z.base64().refine((text) => Buffer.from(text, 'base64').length === secretBytes),
    }),
  ),
})

/** `path` is the keyring file or the folder that holds it as `keyring.json`. */
const fileOf = async (path: string): Promise<string> => {
  const folder = /[/\\]$/.test(path) || (await stat(path).catch(() => undefined))?.isDirectory()
  return folder ? join(path, 'keyring.json') : path
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Reads the keyring. Throws a KeyringError when it is missing, open to others than its owner, or not a keyring. */
export const loadKeyring = async (path: string): Promise<Keyring> => {
  const file = await fileOf(path)
  const handle = await open(file, 'r').catch((error: unknown) => {
    const why = codeOf(error) === 'ENOENT' ? 'does not exist' : `cannot be opened (${codeOf(error)})`
    throw new KeyringError(
      `The keyring ${file} ${why}: LAGET_KEYS must name the keyring this database was set up with.`,
    )
  })
  try {
    const { mode } = await handle.stat()
    // Windows has no such bits and always reports them open.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      const shown = (mode & 0o777).toString(8)
      throw new KeyringError(`The keyring ${file} is open to others (mode ${shown}): run "chmod 600" on it.`)
    }
    return parse(file, await handle.readFile('utf8'))
  } finally {
    await handle.close()
  }
}

const parse = (file: string, text: string): Keyring => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new KeyringError(`The keyring ${file} is not JSON: restore it from your copy.`)
  }
  const form = fileForm.safeParse(json)
  if (!form.success) {
    // Only the place is told: the values are secrets.
    const place = form.error.issues[0]?.path.join('.') || 'its outermost level'
    throw new KeyringError(`The keyring ${file} is not in the expected form at ${place}: restore it from your copy.`)
  }
  const { keys } = form.data
  if (new Set(keys.map((key) => key.id)).size !== keys.length) {
    throw new KeyringError(`The keyring ${file} holds two keys with the same id: restore it from your copy.`)
  }
  for (const purpose of keyPurposes) {
    const statuses = keys.filter((key) => key.purpose === purpose).map((key) => key.status)
    if (statuses.pop() !== 'current' || statuses.includes('current')) {
      throw new KeyringError(`The keyring ${file} must hold one current key for "${purpose}", as its last.`)
    }
  }
  return {
    keys: keys.map(({ secret, ...key }) => ({
      ...key,
      secret: secretFromBytes(key.purpose, Buffer.from(secret, 'base64')),
    })),
  }
}

const render = ({ keys }: Keyring): string => {
  const written = keys.map((key) => ({ ...key, secret: bytesFromSecret(key).toString('base64') }))
  return `${JSON.stringify({ version: 1, keys: written }, null, 2)}\n`
}

const syncFolder = async (folder: string) => {
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  await handle.sync().finally(() => handle.close())
}

/**
 * Writes the keyring whole beside its place, on disk before it is put there. The half-finished name is also the lock: two
 * processes that rotate at once would each drop the other's new key, and with it what was encrypted in between.
 */
const writeDurably = async (
  file: string,
  keyring: Keyring,
  putInPlace: (from: string, to: string) => Promise<void>,
) => {
  const draft = `${file}.new`
  const handle = await open(draft, 'wx', 0o600).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
    throw new KeyringError(
      `${draft} exists: another change of the keyring is under way, or one was cut off; then remove it.`,
    )
  })
  try {
    await handle.writeFile(render(keyring))
    await handle.sync().finally(() => handle.close())
    await putInPlace(draft, file)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(file))
}

/** Makes a keyring with one key per purpose. Throws a KeyringError when there is one already: it is never overwritten. */
export const createKeyring = async (path: string, now: Date): Promise<Keyring> => {
  const file = await fileOf(path)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const keyring = newKeyring(now)
  await writeDurably(file, keyring, async (from, to) => {
    // link, unlike rename, refuses to replace a file that is there.
    await link(from, to).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
      throw new KeyringError(`The keyring ${file} exists already and is not overwritten.`)
    })
    await unlink(from)
  })
  return keyring
}

/**
 * Gives a purpose a new current key and keeps the old ones. Stop the app's processes first and start them after: one that still
 * holds the former keyring in memory cannot read what another writes with the new key.
 */
export const rotate = async (path: string, purpose: KeyPurpose, now: Date): Promise<Keyring> => {
  const file = await fileOf(path)
  const keyring = withNewKey(await loadKeyring(file), purpose, now)
  await writeDurably(file, keyring, rename)
  return keyring
}
