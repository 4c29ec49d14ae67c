import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openRunFolder } from './run-folder.ts'

const emptyParent = async (): Promise<string> => {
  const parent = await mkdtemp(join(tmpdir(), 'laget-run-folder-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  return parent
}

/** Runs a module's code in a process of its own until it prints a line, and gives that line. */
const inOwnProcess = async (code: string) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, line: line.toString().trim() }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

it('is private, and gone when it is removed', async () => {
  const folder = await openRunFolder(await emptyParent())
  const { mode } = await stat(folder.path(''))
  expect(mode & 0o777).toBe(0o700)
  await folder.remove()
  expect(existsSync(folder.path(''))).toBe(false)
})

it('takes the database server and itself away when the run is killed', async () => {
  const parent = await emptyParent()
  const { child, line } = await inOwnProcess(`
    import { openRunFolder } from './run-folder.ts'
    import { startEmbedded } from '../src/platform/database/embedded/supervisor.ts'
    const folder = await openRunFolder(${JSON.stringify(parent)})
    const { pid } = await startEmbedded({ dataFolder: folder.path('data'), settings: { fsync: 'off' } })
    console.log(pid, folder.path(''))
  `)
  const [pid, folder] = [Number(line.split(' ')[0]), line.split(' ')[1] ?? '']
  expect(isRunning(pid)).toBe(true)
  child.kill('SIGKILL')
  await vi.waitFor(() => expect([isRunning(pid), existsSync(folder)]).toEqual([false, false]), { timeout: 60_000 })
})

it('clears away a folder whose run is dead, and leaves alone one whose run lives or is just starting', async () => {
  const parent = await emptyParent()
  const living = await openRunFolder(parent)
  const starting = join(parent, `laget-test-${userInfo().uid}-starting`)
  const dead = join(parent, `laget-test-${userInfo().uid}-dead`)
  await mkdir(starting)
  await mkdir(dead)
  const { child } = await inOwnProcess(`
    import { createServer } from 'node:net'
    createServer().listen(${JSON.stringify(join(dead, 'alive'))}, () => console.log('listening'))
  `)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await openRunFolder(parent)
  expect([dead, starting, living.path('')].map(existsSync)).toEqual([false, true, true])
  await living.remove()
  await next.remove()
})
