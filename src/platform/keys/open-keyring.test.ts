import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openKeyring } from './open-keyring.ts'

const now = new Date('2026-11-22T10:00:00Z')
const place = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'laget-open-keyring-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'data', 'keyring.json')
}
const ids = async (path: string, mayCreate: boolean) =>
  (await openKeyring(path, { mayCreate, now })).keys.map(({ id }) => id)

it('makes a keyring for a new database, once', async () => {
  const path = await place()
  const made = await ids(path, true)
  expect(await ids(path, true)).toEqual(made)
  expect(await ids(path, false)).toEqual(made)
})

it('never makes one for a database that is there already', async () => {
  await expect(ids(await place(), false)).rejects.toThrow('does not exist: LAGET_KEYS must name the keyring')
})

it('tells why it could not be made', async () => {
  const path = await place()
  await ids(path, true)
  await writeFile(join(path, '..', 'second.json.new'), '')
  await expect(ids(join(path, '..', 'second.json'), true)).rejects.toThrow('another change of the keyring is under way')
})
