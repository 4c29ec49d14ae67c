import { appendFile, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keepSmall, openLogFile } from './log-file.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laget-log-'))
  return () => rm(folder, { recursive: true })
})

test('a full log makes way at the start, and one older file is kept', async () => {
  const path = join(folder, 'postgres.log')
  for (const text of ['oldest '.repeat(20), 'older '.repeat(20)]) {
    await appendFile(path, text)
    const log = await openLogFile(folder, 100)
    expect(await readFile(`${path}.1`, 'utf8')).toBe(text)
    expect((await stat(path)).size).toBe(0)
    await log.close()
  }
})

test('a log that is cut while it is written to goes on from its beginning', async () => {
  const path = join(folder, 'postgres.log')
  const writer = await open(path, 'a')
  await writer.write('a'.repeat(200))
  await keepSmall(path, 100)
  await writer.write('after')
  await writer.close()
  expect(await readFile(path, 'utf8')).toBe('after')
})

test('only its owner may read it, and the last complaint is of this start alone', async () => {
  await writeFile(join(folder, 'postgres.log'), 'FATAL: of yesterday\n', { mode: 0o600 })
  const log = await openLogFile(folder)
  expect(await log.lastComplaint()).toBeUndefined()
  await appendFile(log.path, 'FATAL: of today\nLOG: shut down\n')
  expect(await log.lastComplaint()).toBe('FATAL: of today')
  expect((await stat(log.path)).mode & 0o777).toBe(0o600)
  await log.close()
})
