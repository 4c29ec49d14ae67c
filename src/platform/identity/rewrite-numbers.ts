import type pg from 'pg'
import type { Uuid } from '../id.ts'
import type { Keyring } from '../keys/key.ts'
import { type KeptNumber, keepNumber, openNumber } from './kept-number.ts'

/** Wherever identity numbers lie, they lie in these two columns of a row that is known by its municipality and its id. */
const kept = `select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('ident_hash', 'ident_cipher')) = 2
  order by 1`

type Row = { municipality_id: Uuid; id: Uuid } & KeptNumber

const pageSize = 1000
const first = { municipality_id: '00000000-0000-0000-0000-000000000000', id: '00000000-0000-0000-0000-000000000000' }

/**
 * Encrypts and hashes every identity number anew, with the keyring's current keys; numbers under older ones are opened with those. As the
 * tables' owner, in one transaction, while nobody else works on the database: a person whose number lies under an old hash would not be
 * recognised by whoever registers her again. Gives how many numbers there were.
 */
export const rewriteNumbers = async (client: pg.ClientBase, keyring: Keyring): Promise<number> => {
  await client.query('begin')
  try {
    await client.query('set local role laget_owner')
    const { rows: tables } = await client.query<{ name: string }>(kept)
    let count = 0
    for (const { name } of tables) count += await rewriteTable(client, keyring, name)
    await client.query('commit')
    return count
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const rewriteTable = async (client: pg.ClientBase, keyring: Keyring, table: string): Promise<number> => {
  const read = `select municipality_id, id, ident_hash as hash, ident_cipher as cipher from ${table}
    where ident_cipher is not null and (municipality_id, id) > ($1, $2) order by municipality_id, id limit ${pageSize}`
  const write = `update ${table} t set ident_hash = x.hash, ident_cipher = x.cipher
    from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[]) x (municipality_id, id, hash, cipher)
    where (t.municipality_id, t.id) = (x.municipality_id, x.id)`
  let count = 0
  for (let after = first; ; ) {
    const { rows } = await client.query<Row>(read, [after.municipality_id, after.id])
    const numbers = rows.map((row) => keepNumber(keyring, openNumber(keyring, row)))
    await client.query(write, [
      rows.map(({ municipality_id }) => municipality_id),
      rows.map(({ id }) => id),
      numbers.map(({ hash }) => hash),
      numbers.map(({ cipher }) => cipher),
    ])
    count += rows.length
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return count
    after = last
  }
}
