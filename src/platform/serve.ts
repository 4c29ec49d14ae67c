import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { CannotStart } from './cannot-start.ts'

export type ServerOptions = {
  fetch(request: Request, env: unknown): Response | Promise<Response>
  port: number
  /** Every network when left out. */
  host?: string | undefined
}

export type RunningServer = {
  port: number
  /** Takes no more requests and finishes those under way; after `patience` ms their connections are cut. */
  stop(patience?: number): Promise<void>
}

/** Somebody who sends a line and then nothing holds a connection no longer than this. */
const timeouts = { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 }

export const startServer = async ({ fetch, port, host }: ServerOptions): Promise<RunningServer> => {
  // The options name no other kind of server than node's plain one.
  const server = createAdaptorServer({ fetch, serverOptions: timeouts }) as Server
  try {
    server.listen({ port, host })
    await once(server, 'listening')
  } catch (error) {
    throw whyNot(error, port, host)
  }
  const address = server.address() as AddressInfo
  return { port: address.port, stop: (patience = 5000) => stopServer(server, patience) }
}

const whyNot = (error: unknown, port: number, host = 'all networks'): CannotStart => {
  const { code } = error as { code?: string }
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken: stop what runs there, or choose another with PORT.`,
    EACCES: `This user may not open port ${port}: choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set LAGET_HOST to one it has, or leave it out.`,
    ENOTFOUND: `This machine knows no host ${host}: set LAGET_HOST to an address it has, or leave it out.`,
  }
  return new CannotStart(sentences[code ?? ''] ?? `Laget cannot listen on port ${port} of ${host} (${code}).`, {
    cause: error,
  })
}

const stopServer = async (server: Server, patience: number): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  // A connection that is kept alive becomes idle only when its request is done, and nobody closes it then.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
