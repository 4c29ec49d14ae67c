import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type ScriptRun = { code: number; said: string; complained: string }

const scripts = join(import.meta.dirname, '..', 'scripts')

/**
 * Runs one of the operator's commands as npm does: a process of its own, which knows what the environment says and nothing else. It stands in an
 * empty folder, for in the project's own there may lie the data of a Laget that was started there.
 */
export const runScript = async (
  name: string,
  words: readonly string[],
  env: Record<string, string>,
): Promise<ScriptRun> => {
  const folder = await mkdtemp(join(tmpdir(), 'laget-script-'))
  try {
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(scripts, `${name}.ts`), ...words],
        { cwd: folder, env: { PATH: process.env.PATH, ...env } },
        (error, said, complained) => resolve({ code: error ? Number(error.code ?? -1) : 0, said, complained }),
      )
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}
