import { expect } from 'vitest'
import type { Uuid } from '#platform/id.ts'
import type { House } from './house.ts'

const keyOf = {
  'relay.log': 'id',
  'relay.entry': 'id',
  'relay.measure': 'entry_id',
  'terms.term': 'id',
  'discussions.meeting': 'id',
} as const

const waiting = async ({ admin }: House): Promise<number> => {
  const { rows } = await admin.query<{ n: number }>(
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )
  return rows[0]?.n ?? 0
}

/**
 * Lets several act at the very same moment: a row that each of them must write is held until all of them have read and stand waiting for it.
 * At most four, for the pool has four connections.
 */
export const atOnce = <Outcome>(
  house: House,
  table: keyof typeof keyOf,
  id: Uuid,
  acts: (() => Promise<Outcome>)[],
): Promise<Outcome[]> =>
  whileHeld(house, { statement: `select from ${table} where ${keyOf[table]} = $1 for no key update`, key: id }, acts)

/** The same for acts that wait for their turn: the lock that lets through one at a time, by its name, is held until all of them stand before it. */
export const inTurn = <Outcome>(house: House, lock: string, acts: (() => Promise<Outcome>)[]): Promise<Outcome[]> =>
  whileHeld(house, { statement: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', key: lock }, acts)

const whileHeld = async <Outcome>(
  house: House,
  { statement, key }: { statement: string; key: string },
  acts: (() => Promise<Outcome>)[],
): Promise<Outcome[]> => {
  const holder = await house.admin.connect()
  try {
    await holder.query('begin')
    await holder.query(statement, [key])
    const outcomes = Promise.all(acts.map((act) => act()))
    // one that fails before it comes there is told as itself; if all are done, none has waited
    const passedBy = outcomes.then(() => {
      throw new Error(`None of these acts waits for ${key}: ${statement}`)
    })
    await Promise.race([expect.poll(() => waiting(house), { timeout: 10_000 }).toBe(acts.length), passedBy])
    await holder.query('commit')
    return await outcomes
  } finally {
    await holder.query('rollback')
    holder.release()
  }
}
