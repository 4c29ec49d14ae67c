import type pg from 'pg'
import type { Uuid } from '../id.ts'

/** The host name under which a municipality is found, where it has one of its own: for the links in its mails. */
export const hostOf = async (pool: pg.Pool, municipality: Uuid): Promise<string | null> => {
  const { rows } = await pool.query<{ host: string | null }>('select mail.host_of($1) as host', [municipality])
  return rows[0]?.host ?? null
}
