import { createServer, type IncomingMessage, type RequestListener, request as send } from 'node:http'
import { duplexPair } from 'node:stream'
import { buffer } from 'node:stream/consumers'

/**
 * A node listener as a fetch handler: real HTTP over a pair of streams in memory. So browsers reach it through the house's one port and
 * its headers, and the sign-in reaches it without a network, behind whatever proxy the demo may stand.
 */
export const inProcess = (listener: RequestListener, publicUrl: URL): ((request: Request) => Promise<Response>) => {
  const server = createServer(listener)
  return async (request) => {
    const body = Buffer.from(await request.arrayBuffer())
    const [ours, theirs] = duplexPair()
    server.emit('connection', theirs)
    const { pathname, search } = new URL(request.url)
    const headers = { ...Object.fromEntries(request.headers), ...standing(publicUrl), 'content-length': body.length }
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      send({ method: request.method, path: pathname + search, headers, createConnection: () => ours })
        .on('response', resolve)
        .on('error', reject)
        .end(body)
    })
    return responseFrom(answer)
  }
}

/** What a proxy would say: the address that people know, whatever the request claimed. */
const standing = ({ host, protocol }: URL) => ({
  host,
  'x-forwarded-host': host,
  'x-forwarded-proto': protocol.slice(0, -1),
  'x-forwarded-for': '127.0.0.1',
  connection: 'close',
})

const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])
const withoutBody = new Set([204, 304])

const responseFrom = async (answer: IncomingMessage): Promise<Response> => {
  const headers = new Headers()
  for (let at = 0; at < answer.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = answer.rawHeaders.slice(at, at + 2)
    if (!ofTheConnection.has(name.toLowerCase())) headers.append(name, value)
  }
  const status = answer.statusCode ?? 500
  const body = await buffer(answer)
  return new Response(withoutBody.has(status) ? null : new Uint8Array(body), { status, headers })
}
