import pg from 'pg'
import { z } from 'zod'
import { operation, subject } from '#platform/operation.ts'
import { yes } from '#platform/verdict.ts'
import type { Someone } from './house.ts'

const statement = operation({
  name: 'testing.try-statement',
  effect: 'change',
  by: ['in-role', 'outside', 'system'],
  input: z.strictObject({ sql: z.string(), values: z.array(z.unknown()) }),
  subject: subject<unknown, 'database'>('testing.database', async () => 'database'),
  allow: () => yes,
  run: async ({ tx, input }) => (await tx.query(input.sql, input.values)).rowCount ?? 0,
  audit: () => ({ child: null, log: null }),
})

/**
 * What the second fence alone says to someone who asks the database herself, past every policy in TypeScript: how many rows she wrote,
 * or `refused`.
 */
export const tries = async (one: Someone, sql: string, values: unknown[]): Promise<number | 'refused'> => {
  try {
    const outcome = await one.perform(statement, { sql, values })
    return outcome.kind === 'done' ? outcome.result : 'refused'
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return 'refused'
    throw error
  }
}
