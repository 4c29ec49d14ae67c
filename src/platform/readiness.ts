import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { findMigrations } from './database/sql-files.ts'

/** `database`: it does not answer. `migrations`: it is older than this program. `stopping`: the program is about to end. */
export type Readiness = 'ready' | 'database' | 'migrations' | 'stopping'
export type AskReadiness = () => Promise<Readiness>

/** Can requests be served? Asks the database each time, and waits for it no longer than `patience` ms. */
export const createReadiness = async (pool: pg.Pool, stopping: AbortSignal, patience = 2000): Promise<AskReadiness> => {
  const names = (await findMigrations()).map((file) => basename(file))
  const ask = async (): Promise<Readiness> => {
    const { rows } = await pool.query<{ applied: number }>(
      'select count(*)::int as applied from platform.migration where name = any ($1)',
      [names],
    )
    return rows[0]?.applied === names.length ? 'ready' : 'migrations'
  }
  return async () => {
    if (stopping.aborted) return 'stopping'
    const patient = new AbortController()
    const tooLong = delay(patience, 'database' as const, { signal: patient.signal }).catch(() => 'database' as const)
    return Promise.race([ask().catch(whyNot), tooLong]).finally(() => patient.abort())
  }
}

const noSuchTable = '42P01'
const noSuchSchema = '3F000'

const whyNot = (error: unknown): Readiness =>
  [noSuchTable, noSuchSchema].includes((error as { code?: string }).code ?? '') ? 'migrations' : 'database'
