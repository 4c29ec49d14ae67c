import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { reservedFields } from '#platform/http/reserved-fields.ts'
import { publicUrl } from './compose.ts'

/** A page, and who looks at it: each with a session and an address of her own, so that nobody is slowed down for asking often. */
export type Place = { path: string; session: string; csrf: string; address: string }

export const headersOf = ({ session, address }: Place): Record<string, string> => ({
  host: new URL(publicUrl).host,
  cookie: `laget=${session}`,
  'x-forwarded-for': address,
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'nb',
})

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

type Send = { port: number; place: Place; method: 'GET' | 'POST'; expect: number; headers?: object; body?: string }

/** Asks, reads the answer to its end, and gives its length as it came. */
const send = ({ port, place, method, expect, headers, body }: Send): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, agent, method, path: place.path, headers: { ...headersOf(place), ...headers } },
      (answer) => {
        let length = 0
        answer.on('data', (part: Buffer) => {
          length += part.length
        })
        answer.on('end', () => {
          if (answer.statusCode === expect) resolve(length)
          else reject(new Error(`${method} ${place.path} answered ${answer.statusCode}`))
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

export const open = (port: number, place: Place): Promise<number> => send({ port, place, method: 'GET', expect: 200 })

export const writeNote = (port: number, place: Place): Promise<number> => {
  const fields = {
    [reservedFields.csrf]: place.csrf,
    [reservedFields.key]: randomUUID(),
    kind: 'note',
    text: 'Vi har snakket om hvordan ukene går og hva vi prøver til neste gang.',
    areas: 'learning',
  }
  const body = new URLSearchParams(fields).toString()
  const headers = {
    origin: publicUrl,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  return send({ port, place, method: 'POST', expect: 303, headers, body })
}
