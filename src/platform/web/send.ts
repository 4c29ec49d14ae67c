import type { ClientRequest, IncomingMessage } from 'node:http'
import type { RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

export type Request = (options: RequestOptions, answered: (answer: IncomingMessage) => void) => ClientRequest

/** `addresses`: where the host was found, and nowhere else is it looked for. */
export type Question = { method: 'HEAD' | 'GET'; url: URL; addresses: readonly string[]; signal: AbortSignal }

export type Sent = { status: number; location: string | undefined }

/** An address of IPv6 without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** One question on a connection of its own, closed when the head of the answer has come. */
export const send = (request: Request, { method, url, addresses, signal }: Question): Promise<Sent> => {
  const { promise, resolve, reject } = Promise.withResolvers<Sent>()
  const asked = request(
    {
      method,
      signal,
      hostname: hostOf(url),
      path: url.pathname + url.search,
      headers: { 'user-agent': 'Laget', accept: '*/*' },
      agent: false,
      lookup: only(addresses),
    },
    (answer) => {
      answer.on('error', reject)
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location })
      answer.destroy()
    },
  )
  asked.on('error', reject)
  // an answer that is no HTTP may end without an error
  asked.on('close', () => reject(new Error('closed without an answer')))
  asked.end()
  return promise
}

/** A name that is looked up again may by then lead to somewhere else: it is not. */
const only =
  (addresses: readonly string[]): LookupFunction =>
  (_, { all }, found) => {
    const places = addresses.map((address) => ({ address, family: isIP(address) }))
    const [first] = places
    if (all) found(null, places)
    else if (first) found(null, first.address, first.family)
  }
