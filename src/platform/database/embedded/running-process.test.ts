import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeZombie } from '#testing/zombie.ts'
import { inspectByPs, inspectProcess, isPostgres, type RunningProcess, servesFolder } from './running-process.ts'

const linux = process.platform === 'linux'

const makeGone = async (): Promise<number> => {
  const child = spawn('true')
  await once(child, 'exit')
  return child.pid ?? -1
}

describe.each([
  ['the way of this system', inspectProcess],
  ['ps', inspectByPs],
])('a process id, asked by %s', (_, inspect) => {
  test('of a live process tells what it is', async () => {
    const self = await inspect(process.pid)
    if (self.state !== 'alive') throw new Error(self.state)
    expect(self.startedAt).toBeTruthy()
    expect((await inspect(process.pid)) as RunningProcess).toEqual(self)
    expect(isPostgres(self)).toBe('no')
    if (linux && inspect === inspectProcess) expect(basename(self.executable ?? '')).toMatch(/node/)
  })

  test('of a process that is gone', async () => {
    expect(await inspect(await makeGone())).toEqual({ state: 'gone' })
  })

  test('of a zombie, which still answers signals', async () => {
    const pid = await makeZombie()
    expect(await inspect(pid)).toEqual({ state: 'zombie' })
    expect(process.kill(pid, 0)).toBe(true)
  })
})

describe('a server on this very folder', () => {
  const process = (known: Partial<RunningProcess>): RunningProcess => ({
    state: 'alive',
    startedAt: '1',
    executable: undefined,
    workingFolder: undefined,
    commandLine: undefined,
    ...known,
  })
  const folder = '/srv/laget/postgres'

  test.each([
    ['by its working folder', { executable: '/x/postgres', workingFolder: folder }, 'yes'],
    ['by its working folder, however it was named', { executable: '/x/postgres', workingFolder: '/srv/other' }, 'no'],
    ['by -D, where the system hides the rest', { commandLine: `/x y/bin/postgres -D ${folder} -c port=5432` }, 'yes'],
    ['not by a longer -D', { commandLine: `/x/bin/postgres -D ${folder}-old -c port=5432` }, 'unknown'],
    ['not when another program has the folder', { executable: '/bin/sleep', workingFolder: folder }, 'no'],
    ['not when another program speaks of it', { commandLine: `tail -f postgres -D ${folder}` }, 'no'],
    ['not when nothing is known', {}, 'unknown'],
    ['not when only the program is known', { executable: '/x/postgres' }, 'unknown'],
  ] as const)('%s', (_, known, answer) => {
    expect(servesFolder(process(known), folder)).toBe(answer)
  })
})
