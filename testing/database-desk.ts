import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Cluster, Connections } from './cluster.ts'

/**
 * The run's one process hands out databases to its workers, over a socket in the run's private folder. So the cluster starts with
 * the first test that asks, once, and a run without database tests starts none.
 */
export type Desk = { close(): Promise<void> }
export type LentDatabase = { name: string; connections: Connections }

export const openDesk = async (socket: string, cluster: () => Promise<Cluster>): Promise<Desk> => {
  const answer = async ({ method, url }: IncomingMessage): Promise<unknown> => {
    const name = url?.slice(1) ?? ''
    if (method === 'DELETE') return (await cluster()).dropDatabase(name)
    return (await cluster()).createDatabase(name === 'nothing' ? 'nothing' : 'template')
  }
  const server = createServer((call, reply) => {
    answer(call).then(
      (body) => reply.end(JSON.stringify(body ?? null)),
      (error: unknown) => reply.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  server.listen(socket)
  await once(server, 'listening')
  return {
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export const borrowDatabase = (socket: string, from: 'template' | 'nothing'): Promise<LentDatabase> =>
  ask(socket, 'POST', from)

export const returnDatabase = (socket: string, name: string): Promise<null> => ask(socket, 'DELETE', name)

const ask = async <Answer>(socketPath: string, method: string, path: string): Promise<Answer> => {
  const call = request({ socketPath, method, path: `/${path}` })
  call.end()
  const [reply] = (await once(call, 'response')) as [IncomingMessage]
  const body = await text(reply)
  if (reply.statusCode !== 200) throw new Error(`No test database: ${body}`)
  return JSON.parse(body) as Answer
}
