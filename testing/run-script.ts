import { execFile } from 'node:child_process'
import { join } from 'node:path'

export type ScriptRun = { code: number; said: string; complained: string }

const top = join(import.meta.dirname, '..')

/** Runs one of the operator's commands as npm does: a process of its own, which knows what the environment says and nothing else. */
export const runScript = (name: string, words: readonly string[], env: Record<string, string>): Promise<ScriptRun> =>
  new Promise((resolve) => {
    const command = [join('scripts', `${name}.ts`), ...words]
    execFile(
      process.execPath,
      command,
      { cwd: top, env: { PATH: process.env.PATH, ...env } },
      (error, said, complained) => resolve({ code: error ? Number(error.code ?? -1) : 0, said, complained }),
    )
  })
