import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished, vi } from 'vitest'
import { verifyNow, writeActs } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { twoMunicipalities } from '#testing/two-municipalities.ts'
import { settableClock } from '../clock.ts'
import { openPool } from '../database/pools.ts'
import { createDoor } from '../door.ts'
import { runJobs } from '../jobs/run-jobs.ts'
import { newKeyring } from '../keys/key.ts'
import { createLog } from '../log.ts'
import { keptCheckpoints } from './kept-checkpoints.ts'
import { AuditBroken } from './seal.ts'
import { sealAudit } from './seal-job.ts'

const database = await testDatabase()
const { here, there } = await twoMunicipalities(database)
const clock = settableClock('2026-11-23T08:00:00Z')
const keyring = newKeyring(clock.now())
const pool = openPool(database.connections.jobs, () => undefined)
afterAll(() => pool.end())
const log = createLog('silent')
const door = createDoor({ pool, clock, keyring, reactions: {} })

it('seals every municipality’s acts when the minute ticks, and writes no act of its own', async () => {
  await writeActs(database, here.id, 3)
  await writeActs(database, there.id, 2)
  const running = await runJobs({ jobs: [sealAudit(keyring)], door, pool, clock, log })
  onTestFinished(() => running.stop())
  const tick = { name: 'audit.seal', schedule: 'each-minute', _cron: { ts: '2026-11-23T08:00:00Z' } }
  const sealed = async (municipality: string) => {
    const verdict = await verifyNow(database, { municipality, keyring })
    return [verdict.fault, verdict.sealed, verdict.unsealed]
  }
  // A transaction of another test file may hold the sealer back for a moment: the next tick goes on.
  await vi.waitFor(
    async () => {
      await pool.query("select graphile_worker.add_job('tick', $1)", [tick])
      expect([await sealed(here.id), await sealed(there.id)]).toEqual([
        [undefined, 3n, 0n],
        [undefined, 2n, 0n],
      ])
    },
    { timeout: 60_000, interval: 100 },
  )
})

it.each([
  ['all of it', here, ''],
  ['its end', there, 'and size > 2'],
])('seals no further when %s was cut off, for that would sign for what is left', async (_, cut, end) => {
  const folder = await mkdtemp(join(tmpdir(), 'laget-kept-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const job = sealAudit(keyring, keptCheckpoints(join(folder, 'checkpoints')))
  const seal = () => job.run({ pool, clock, door, log }, { municipality: cut.id })
  for (const acts of [2, 2]) {
    await writeActs(database, cut.id, acts)
    await vi.waitFor(async () => {
      await seal()
      expect(await verifyNow(database, { municipality: cut.id, keyring })).toMatchObject({ unsealed: 0n })
    }, 30_000)
  }
  const dba = database.pool('admin')
  await dba.query(`delete from audit.checkpoint where municipality_id = $1 ${end}`, [cut.id])
  await dba.query(`delete from audit.leaf where municipality_id = $1 ${end.replace('size > 2', 'position >= 2')}`, [
    cut.id,
  ])
  await expect(seal()).rejects.toThrow(AuditBroken)
})
