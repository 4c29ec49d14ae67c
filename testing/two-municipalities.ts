import { type Tx, transaction } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { TestDatabase } from './database.ts'

export type SomeMunicipality = { id: Uuid; person: Uuid; colleague: Uuid }

/**
 * Two municipalities with two employees each, for tests of the platform, which knows no module: no door, no sign-in. `acting` gives a
 * transaction as the acts of `person` have it.
 */
export const twoMunicipalities = async (database: TestDatabase) => {
  /** Past the policies, as the definer functions are. */
  const asKeeper = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
    transaction(database.pool('owner'), async (tx) => {
      await tx.query('set local role laget_keeper')
      return work(tx)
    })
  const here = await asKeeper((tx) => found(tx, '9901', 'Fjordvik'))
  const there = await asKeeper((tx) => found(tx, '9902', 'Skogbygd'))
  const acting = <Result>(now: Date, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
    transaction(database.pool('app'), async (tx) => {
      await tx.query(
        "select set_config('laget.municipality', $1, true), set_config('laget.person', $2, true), set_config('laget.now', $3, true)",
        [here.id, here.person, now.toISOString()],
      )
      return work(tx)
    })
  return { here, there, asKeeper, acting }
}

const found = async (tx: Tx, number: string, name: string): Promise<SomeMunicipality> => {
  const [id, service, unit, person, colleague] = [newId(), newId(), newId(), newId(), newId()]
  await tx.query('insert into organisation.municipality (municipality_id, number, name) values ($1, $2, $3)', [
    id,
    number,
    name,
  ])
  await tx.query(
    "insert into organisation.service (municipality_id, id, code, name) values ($1, $2, 'school', 'Skole')",
    [id, service],
  )
  await tx.query(
    "insert into organisation.unit (municipality_id, id, service_id, name) values ($1, $2, $3, 'Skolen')",
    [id, unit, service],
  )
  for (const one of [person, colleague]) {
    await tx.query("insert into identity.person (municipality_id, id, created_at) values ($1, $2, '2026-01-01')", [
      id,
      one,
    ])
    await tx.query("insert into organisation.staff (municipality_id, person_id, name) values ($1, $2, 'Kari Moe')", [
      id,
      one,
    ])
    await tx.query(
      "insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from) values ($1, $2, $3, $4, 'employee', 'lærer', '2026-01-01')",
      [id, newId(), one, unit],
    )
  }
  return { id, person, colleague }
}
