import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { takeOwnership } from './ownership.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laget-owner-'))
  return () => rm(folder, { recursive: true })
})

const ownerFile = () => join(folder, 'postgres.owner')

describe('the owner of a data folder', () => {
  test('is one at a time, and the second is told who it is', async () => {
    const first = await takeOwnership(folder)
    await expect(takeOwnership(folder)).rejects.toMatchObject({
      code: 'already-running',
      message: `Laget already runs on the data folder ${folder} (process ${process.pid}): stop it first, or give this one another folder with LAGET_DATA.`,
    })
    // The refused one must not have loosened the lock of the first.
    await expect(takeOwnership(folder)).rejects.toMatchObject({ code: 'already-running' })
    await first.release()
    const next = await takeOwnership(folder)
    await next.release()
  })

  test('is exactly one of many that come at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeOwnership(folder)))
    const winners = results.filter((each) => each.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    const losers = results.filter((each) => each.status === 'rejected')
    expect(losers.map((each) => each.reason.code)).toEqual(Array(7).fill('already-running'))
    await winners[0]?.value.release()
  })

  test('leaves nothing in the way when it is killed', async () => {
    const script = `
      import { takeOwnership } from ${JSON.stringify(join(import.meta.dirname, 'ownership.ts'))}
      globalThis.kept = await takeOwnership(${JSON.stringify(folder)})
      console.log('taken')
      setInterval(() => {}, 1000)
    `
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(other.stdout, 'data')
    await expect(takeOwnership(folder)).rejects.toThrow(`(process ${other.pid})`)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const next = await takeOwnership(folder)
    expect(JSON.parse(await readFile(ownerFile(), 'utf8'))).toMatchObject({ pid: process.pid })
    await next.release()
    expect(await readdir(folder)).toEqual(['postgres.lock'])
  })

  test('is still respected where the file system grants every lock', async () => {
    const first = await takeOwnership(folder)
    const record = await readFile(ownerFile(), 'utf8')
    await first.release()
    await writeFile(ownerFile(), record)
    await expect(takeOwnership(folder)).rejects.toMatchObject({ code: 'already-running' })
  })

  test('is not mistaken for another process that got its number, or its number on another boot', async () => {
    for (const later of [{ startedAt: '1' }, { boot: 'an earlier one' }]) {
      const first = await takeOwnership(folder)
      const record = JSON.parse(await readFile(ownerFile(), 'utf8'))
      await first.release()
      await writeFile(ownerFile(), JSON.stringify({ ...record, ...later }))
      const next = await takeOwnership(folder)
      await next.release()
    }
  })

  test('is refused in one sentence where no lock can be made', async () => {
    await expect(takeOwnership(join(folder, 'missing'))).rejects.toMatchObject({
      code: 'data-folder',
      message: `Laget cannot lock its data folder ${join(folder, 'missing')}: it must be writable and on a local disk (LAGET_DATA names it).`,
    })
  })
})
