import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { type OpenDatabase, openDatabase } from '#platform/database/open-database.ts'
import { createKeyring } from '#platform/keys/keyring.ts'
import { createLog } from '#platform/log.ts'
import { resetDemo } from './demo-reset.ts'

const place = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'laget-reset-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { LAGET_DATA: join(folder, 'data') }
}
const open = async (env: Record<string, string>): Promise<OpenDatabase> => {
  const config = readConfig(env)
  const keyring = await createKeyring(config.keys, systemClock.now())
  return openDatabase({ config, keyring, log: createLog('silent') })
}
const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

it('takes the demo’s database away, and nothing else', async () => {
  const env = await place()
  const database = await open(env)
  await expect(resetDemo(env)).rejects.toThrow('Laget already runs on the data folder')
  expect(await isThere(join(env.LAGET_DATA, 'postgres'))).toBe(true)
  await database.stop()
  await writeFile(join(env.LAGET_DATA, 'notes.txt'), 'mine')
  expect(await resetDemo(env)).toBe(true)
  expect(await isThere(join(env.LAGET_DATA, 'postgres'))).toBe(false)
  expect(await isThere(join(env.LAGET_DATA, 'keyring.json'))).toBe(true)
  expect(await isThere(join(env.LAGET_DATA, 'notes.txt'))).toBe(true)
  expect(await resetDemo(env)).toBe(false)
})

it('never takes a real one away, nor one that DATABASE_URL names', async () => {
  const env = await place()
  const database = await open({ ...env, LAGET_DEMO: 'off' })
  await database.stop()
  await expect(resetDemo(env)).rejects.toThrow('is for real people')
  expect(await isThere(join(env.LAGET_DATA, 'postgres'))).toBe(true)
  const outside = { ...env, DATABASE_URL: 'postgresql://x@127.0.0.1:1/x', LAGET_KEYS: 'keys' }
  await expect(resetDemo(outside)).rejects.toThrow('DATABASE_URL names another database')
})
