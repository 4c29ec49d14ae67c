import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished } from 'vitest'
import { inspectByPs } from '../src/platform/database/embedded/running-process.ts'

/** A process that has ended and whose parent never asks for it, until the test is over. Resolves with its pid. */
export const makeZombie = async (): Promise<number> => {
  const parent = spawn('/bin/sh', ['-c', 'sleep 600 & echo $!; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [text] = await once(parent.stdout, 'data')
  const pid = Number(text)
  // A shell would collect its child; what it becomes does not.
  await expect.poll(() => commandOf(parent.pid)).toMatch(/^sleep/)
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => inspectByPs(pid)).toEqual({ state: 'zombie' })
  return pid
}

const commandOf = async (pid = -1): Promise<string | undefined> => {
  const found = await inspectByPs(pid)
  return found.state === 'alive' ? found.commandLine : undefined
}
