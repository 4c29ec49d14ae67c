import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { fjordvikId } from '#demo/fjordvik.ts'
import { sealBatch } from '#platform/audit/seal.ts'
import { type AuditVerdict, verifyAudit } from '#platform/audit/verify.ts'
import { stopwatch, systemClock } from '#platform/clock.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { loadKeyring } from '#platform/keys/keyring.ts'
import { inTransaction } from '../audit.ts'
import { poolsOn } from '../pools.ts'
import { readPostmaster } from './victims.ts'
import type { Note } from './writers.ts'

/** What must hold after every crash, and the whole of what does not, in words. */
export type Claims = { notes: readonly Note[]; batonLog: string; taken: number }

/** Holds what was acknowledged against the database of a running Laget. An empty list is a clean one. */
export const faultsIn = async (dataFolder: string, claims: Claims): Promise<string[]> => {
  const { host, port } = await readPostmaster(dataFolder)
  const login = (user: string) => ({ host, port, user, database: 'laget', ssl: false })
  const connections = {
    admin: login('postgres'),
    owner: login('postgres'),
    app: login('laget_app'),
    jobs: login('laget_jobs'),
  }
  const { pool, end } = poolsOn(connections)
  try {
    const keyring = await loadKeyring(join(dataFolder, 'keyring.json'))
    return [
      ...(await faultsInNotes(pool('admin'), claims.notes)),
      ...(await faultsInBaton(pool('admin'), claims)),
      ...(await faultsInHolders(pool('admin'))),
      ...(await faultsInAudit(pool('jobs'), keyring)),
    ]
  } finally {
    await end()
  }
}

/** Each acknowledged note once; each lost one at most once; and for every entry, acknowledged or not, exactly one row in the trace. */
const faultsInNotes = async (admin: pg.Pool, notes: readonly Note[]): Promise<string[]> => {
  const { rows } = await admin.query<{ text: string; entries: number; acts: number }>(
    `select e.text, count(distinct e.id)::int as entries, count(a.id)::int as acts from relay.entry e
     left join audit.entry a on a.municipality_id = e.municipality_id and a.operation = 'relay.write-note' and a.detail ->> 'entry' = e.id::text
     where e.text = any ($1) group by e.text`,
    [notes.map(({ text }) => text)],
  )
  const found = new Map(rows.map((row) => [row.text, row]))
  return notes.flatMap(({ text, fate }) => {
    const { entries, acts } = found.get(text) ?? { entries: 0, acts: 0 }
    if (entries > 1) return [`"${text}" stands there ${entries} times`]
    if (entries === 0) return fate === 'acknowledged' ? [`"${text}" was acknowledged and is gone`] : []
    return acts === 1 ? [] : [`"${text}" has ${acts} rows in the trace`]
  })
}

/** Whoever was told that she holds the baton has held it: every taking over is one stretch and one row in the trace. */
const faultsInBaton = async (admin: pg.Pool, { batonLog, taken }: Claims): Promise<string[]> => {
  const { rows } = await admin.query<{ stretches: number; acts: number }>(
    `select (select count(*) from relay.holding where log_id = $1 and cause = 'offer')::int as stretches,
       (select count(*) from audit.entry where log_id = $1 and operation = 'relay.accept-offer' and effect = 'change')::int as acts`,
    [batonLog],
  )
  const { stretches = 0, acts = 0 } = rows[0] ?? {}
  return stretches === acts && stretches >= taken
    ? []
    : [`The baton was taken ${taken} times; there are ${stretches} stretches and ${acts} rows in the trace`]
}

const faultsInHolders = async (admin: pg.Pool): Promise<string[]> => {
  const { rows } = await admin.query<{ id: string; holders: number }>(
    `select l.id, count(h.id)::int as holders from relay.log l
     left join relay.holding h on (h.municipality_id, h.log_id, h.id) = (l.municipality_id, l.id, l.holding)
     where l.state = 'open' group by l.id having count(h.id) <> 1`,
  )
  return rows.map(({ id, holders }) => `The open log ${id} has ${holders} holders`)
}

/** Seals until nothing is left outside the tree, beside the sealer of the program, and verifies the whole. */
export const faultsInAudit = async (jobs: pg.Pool, keyring: Keyring): Promise<string[]> => {
  const municipality = fjordvikId
  const since = stopwatch()
  let verdict: AuditVerdict
  do {
    await inTransaction(jobs, 'begin', (client) => sealBatch(client, { municipality, keyring, now: systemClock.now() }))
    verdict = await inTransaction(jobs, 'begin isolation level repeatable read, read only', (client) =>
      verifyAudit(client, { municipality, keyring }),
    )
    if (verdict.fault) return [verdict.fault.sentence]
    if (verdict.unsealed > 0n) await delay(50)
  } while (verdict.unsealed > 0n && since() < 20_000)
  return verdict.unsealed === 0n ? [] : [`${verdict.unsealed} acts could not be sealed`]
}
