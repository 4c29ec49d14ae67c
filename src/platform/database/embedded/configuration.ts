import { chmod, rename, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { type Account, handOver } from './account.ts'

export type Settings = Readonly<Record<string, string>>

/** Written into the cluster at every start, so that a new version of Laget brings its settings to old data. */
export const settingsFile = 'laget.conf'

/** An eighth of the memory this process may use (a container's limit counts), between 32 MB and 1 GB. */
const sharedBuffers = (): string => {
  const memory = process.constrainedMemory() || totalmem()
  return `${Math.round(Math.min(Math.max(Math.min(memory, totalmem()) / 8 / 2 ** 20, 32), 1024))}MB`
}

const defaults = (): Settings => ({
  cluster_name: 'laget',
  shared_buffers: sharedBuffers(),
  // What a page asks for lies in memory, and a query takes milliseconds: looking up is as cheap as reading on, and compiling never pays.
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The audit tree seals rows below the oldest running transaction: a forgotten one would stop it.
  idle_in_transaction_session_timeout: '60s',

  // The log is read by whoever runs the machine and must hold nothing about a child. Statements and parameters are off; so are
  // ERROR and WARNING, whose texts quote values ("invalid input syntax for type uuid: …"); `terse` cuts DETAIL, which quotes
  // whole rows. What remains are the server's own life and FATAL. The app logs its own errors, without values.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_lock_waits: 'off',
  log_line_prefix: '%m [%p] ',
})

/**
 * `trust` is right here and only here: there is no network, and the socket lies in a folder (0700) that only the operating
 * system's user who owns the data files may enter. Who can reach the socket can read the files without it. A password would have to
 * lie in a file beside them; `peer` cannot tell the roles apart, since they share one system user.
 */
const access = 'local all all trust\n'

/** Writes laget.conf and pg_hba.conf into the cluster. `settings` win over the defaults; names as PostgreSQL knows them. */
export const writeConfiguration = async (
  clusterFolder: string,
  account: Account,
  settings: Settings,
): Promise<void> => {
  const lines = Object.entries({ ...defaults(), ...settings }).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  )
  const heading = '# Written by Laget at every start. Changes of your own: ALTER SYSTEM, which wins over this file.\n'
  await writeWhole(join(clusterFolder, settingsFile), heading + lines.join(''), account)
  await writeWhole(join(clusterFolder, 'pg_hba.conf'), access, account)
}

const writeWhole = async (path: string, text: string, account: Account): Promise<void> => {
  const unfinished = `${path}.new`
  await writeFile(unfinished, text)
  await chmod(unfinished, 0o600)
  await handOver(unfinished, account)
  await rename(unfinished, path)
}

/** What no file and no ALTER SYSTEM may change: given on the command line, which wins over both. */
export const fixedSettings = (socketFolder: string, port: number): string[] =>
  Object.entries({
    // The packages carry OpenSSL 1.1.1 and ICU 60, both without security fixes: never on a network.
    listen_addresses: '',
    port: String(port),
    // A list to PostgreSQL; quoted so that a comma or a blank in the path stays part of it.
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
