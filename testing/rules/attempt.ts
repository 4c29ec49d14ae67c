import pg from 'pg'
import type { House, Someone } from '../house.ts'
import { tries } from '../tries.ts'

const codeOf = (error: unknown): string => {
  if (error instanceof pg.DatabaseError) return error.code ?? 'error'
  throw error
}

/** What the database says to someone of the web's role who asks it herself: how many rows, `refused`, or the code of what it breaks. */
export const attempt = async (who: Someone, sql: string, values: unknown[]): Promise<number | string> =>
  tries(who, sql, values).catch(codeOf)

/** The same for someone with every right there is, until the commit: `done`, or the code of what it breaks. */
export const withEveryRight = async ({ admin }: House, sql: string, values: unknown[]): Promise<string> => {
  const client = await admin.connect()
  try {
    await client.query('begin')
    await client.query(sql, values)
    await client.query('commit')
    return 'done'
  } catch (error) {
    await client.query('rollback')
    return codeOf(error)
  } finally {
    client.release()
  }
}
