import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { endServer, type ServerExit } from './server-process.ts'
import { startEmbedded } from './supervisor.ts'

test('a server that is stopped while it recovers from the crash of a child ends in order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'laget-stop-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const events: unknown[] = []
  const postgres = await startEmbedded({
    dataFolder: folder,
    log: (event, detail) => events.push({ event, ...detail }),
  })
  onTestFinished(() => postgres.stop())
  const client = new Client({
    host: postgres.socketFolder,
    port: postgres.port,
    user: 'postgres',
    database: 'postgres',
  })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  process.kill(rows[0].pid, 'SIGKILL')
  const log = () => readFile(join(folder, 'postgres.log'), 'utf8')
  await expect.poll(log, { interval: 1, timeout: 10_000 }).toMatch(/reinitializing/)
  await postgres.stop()
  expect(events).toContainEqual({ event: 'postgres-ended', pid: postgres.pid, code: 0, signal: null, asked: true })
})

test('what does not listen is told with more weight', async () => {
  const child = spawn('/bin/sh', ['-c', "trap 'echo asked' INT; trap '' QUIT; echo here; while :; do read -r _; done"])
  const exited = new Promise<ServerExit>((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })))
  await once(child.stdout, 'data')
  await endServer({ child, exited }, [
    ['SIGINT', 20],
    ['SIGQUIT', 20],
    ['SIGKILL', 10_000],
  ])
  expect(await exited).toEqual({ code: null, signal: 'SIGKILL' })
})

test('what has ended already is no trouble', async () => {
  const child = spawn('true')
  const exited = new Promise<ServerExit>((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })))
  await exited
  await endServer({ child, exited })
  expect(child.exitCode).toBe(0)
})
