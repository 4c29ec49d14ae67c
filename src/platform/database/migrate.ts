import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import pg from 'pg'
import { findMigrations, rolesFile } from './sql-files.ts'

/** What a database is for; decided at its first migration, stored, never changed (it rules what `platform.now()` returns). */
export type DatabaseKind = 'real' | 'demo' | 'test'

export type MigrateOptions = {
  /** Someone who may create roles and owns the database: the embedded superuser, or the login of DATABASE_URL. */
  admin: pg.ClientConfig
  /** Used only when the database is empty. */
  kind: DatabaseKind
  /** Passwords of the login roles; left out where the server trusts the socket (embedded, in a folder nobody else may enter). */
  passwords?: { laget_app: string; laget_jobs: string }
}

export type MigrateResult = { kind: DatabaseKind; applied: string[] }

/** One number for everyone who migrates, so that two processes starting at once take turns. */
const migrationLock = 7_205_201

/**
 * Brings the database to this version: roles, then every migration file that is not in `platform.migration`, each in its own
 * transaction as laget_owner. Refuses a database that is newer than the program, and a file that was edited after it ran.
 */
export const migrate = async ({ admin, kind, passwords }: MigrateOptions): Promise<MigrateResult> => {
  const client = new pg.Client({ ...admin, application_name: 'laget-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(await readFile(rolesFile(), 'utf8'))
    if (passwords) await setPasswords(client, passwords)
    await client.query('set role laget_owner')
    await client.query("select set_config('laget.kind', $1, false)", [kind])
    const applied = await applyAll(client)
    const { rows } = await client.query<{ kind: DatabaseKind }>('select kind from platform.installation')
    return { kind: rows[0]?.kind ?? kind, applied }
  } finally {
    await client.end()
  }
}

const applyAll = async (client: pg.Client): Promise<string[]> => {
  const done = await alreadyApplied(client)
  const files = await findMigrations()
  const names = new Set(files.map((file) => basename(file)))
  const unknown = [...done.keys()].find((name) => !names.has(name))
  if (unknown)
    throw new Error(`The database is newer than this program: it has the migration ${unknown}. Install a newer Laget.`)
  const applied: string[] = []
  for (const file of files) {
    const name = basename(file)
    const text = await readFile(file, 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    const before = done.get(name)
    if (before === checksum) continue
    if (before)
      throw new Error(
        `The migration ${name} was changed after it ran here. Migrations are never edited: write a new one.`,
      )
    await applyOne(client, name, text, checksum)
    applied.push(name)
  }
  return applied
}

const alreadyApplied = async (client: pg.Client): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('platform.migration') is not null as there",
  )
  if (!rows[0]?.there) return new Map()
  const result = await client.query<{ name: string; checksum: string }>('select name, checksum from platform.migration')
  return new Map(result.rows.map(({ name, checksum }) => [name, checksum]))
}

const applyOne = async (client: pg.Client, name: string, text: string, checksum: string): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

const setPasswords = async (client: pg.Client, passwords: Record<string, string>): Promise<void> => {
  for (const [role, password] of Object.entries(passwords)) {
    await client.query(`alter role ${client.escapeIdentifier(role)} with password ${client.escapeLiteral(password)}`)
  }
}
