import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What is killed, and in which order. */
export const victims = ['app', 'database', 'app-then-database', 'database-then-app'] as const
export type Victim = (typeof victims)[number]

/** Kills without a word: no handler runs, nothing is closed. */
export const kill = async (dataFolder: string, victim: Victim): Promise<void> => {
  const owner = JSON.parse(await readFile(join(dataFolder, 'postgres.owner'), 'utf8')) as { pid: number }
  const { pid } = await readPostmaster(dataFolder)
  const pids = { app: owner.pid, database: pid }
  for (const one of victim.split('-then-')) process.kill(pids[one as keyof typeof pids], 'SIGKILL')
}

/** What PostgreSQL itself writes down about where it runs: pid, folder, start, port, socket folder. */
export const readPostmaster = async (dataFolder: string): Promise<{ pid: number; port: number; host: string }> => {
  const lines = (await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), host: lines[4] ?? '' }
}
