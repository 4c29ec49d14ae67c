import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { contentPolicy } from '../src/platform/http/security-headers.ts'
import { assetsFolder } from '../src/ui/assets.ts'

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

export type PageAnswer = { status?: number; html?: string }

/** Serves pages of the kit and their assets under the product's own policy, until the test ends. Gives the address. */
export const servePages = async (
  answer: (request: IncomingMessage, body: string) => PageAnswer | Promise<PageAnswer>,
): Promise<string> => {
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/'
    if (path.startsWith('/assets/')) {
      response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain')
      createReadStream(join(assetsFolder, basename(path)))
        .on('error', () => response.writeHead(404).end())
        .pipe(response)
      return
    }
    const body = (await request.toArray()).join('')
    const { status = 200, html = '' } = await answer(request, body)
    response
      .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': contentPolicy })
      .end(html)
  }
  const server = createServer((request, response) => void reply(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
