import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { Hono } from 'hono'
import { reservedFields } from '#platform/http/reserved-fields.ts'
import type { ShellEnv } from '#platform/http/shell-env.ts'
import { publicUrl } from './compose.ts'

/**
 * A page, and who looks at it: each with an address of her own, so that nobody is slowed down for asking often, and with a session unless the page
 * is for all.
 */
export type Place = { path: string; session?: string; csrf?: string; address: string }

type Visit = { method: 'GET' | 'POST'; headers: Record<string, string>; body: string | null; expect: number }

const headersOf = ({ session, address }: Place): Record<string, string> => ({
  host: new URL(publicUrl).host,
  ...(session && { cookie: `laget=${session}` }),
  'x-forwarded-for': address,
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'nb',
})

export const visitOf = (place: Place): Visit => ({
  method: 'GET',
  headers: headersOf(place),
  body: null,
  expect: 200,
})

/** A note as its form posts it, with a key of its own. */
export const noteIn = (place: Place): Visit => {
  const fields = {
    [reservedFields.csrf]: place.csrf ?? '',
    [reservedFields.key]: randomUUID(),
    kind: 'note',
    text: 'Vi har snakket om hvordan ukene går og hva vi prøver til neste gang.',
    areas: 'learning',
  }
  const headers = {
    ...headersOf(place),
    origin: publicUrl,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  return { method: 'POST', headers, body: new URLSearchParams(fields).toString(), expect: 303 }
}

/** A page as very many visitors see it. */
export const forVisitors = (path: string): Place[] =>
  Array.from({ length: 400 }, (_, at) => ({ path, address: `10.1.${at >> 8}.${at & 255}` }))

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks, reads the answer to its end, and gives its length as it came. */
const send = (port: number, path: string, { method, headers, body, expect }: Visit): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
      let length = 0
      answer.on('data', (part: Buffer) => {
        length += part.length
      })
      answer.on('end', () => {
        if (answer.statusCode === expect) resolve(length)
        else reject(new Error(`${method} ${path} answered ${answer.statusCode}`))
      })
    })
    asked.on('error', reject)
    asked.end(body ?? undefined)
  })

export const open = (port: number, place: Place): Promise<number> => send(port, place.path, visitOf(place))
export const writeNote = (port: number, place: Place): Promise<number> => send(port, place.path, noteIn(place))

/** The same without a network, and the answer as it reads. */
export const visitWithin = async (app: Hono<ShellEnv>, { path }: Place, visit: Visit): Promise<string> => {
  const { method, headers, body, expect } = visit
  const answer = await app.request(path, { method, headers: { ...headers, 'accept-encoding': 'identity' }, body })
  if (answer.status !== expect) throw new Error(`${method} ${path} answered ${answer.status}`)
  return answer.text()
}
