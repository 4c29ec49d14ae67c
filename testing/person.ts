import { randomUUID } from 'node:crypto'
import { type Visitor, visitor } from './visitor.ts'

/** Where a process of Laget is to be found, another port after every start; and what people call it, where that is something else. */
export type Place = { url: string; publicUrl?: string }

/** The answer never came, or said that the database was away: nobody knows whether it was done. */
export class Lost extends Error {}

/** Someone of the demo with a session of her own, which outlives the program. */
export type Person = {
  /** Hidden fields of a form of ours. */
  hidden(path: string): Promise<Record<string, string>>
  /** As a browser posts a form; done when it is led on. */
  post(path: string, fields: Record<string, string>): Promise<void>
  /** As a program asks. The same key acts once. */
  get<Answer>(path: string): Promise<Answer>
  ask<Answer>(path: string, body: object, key?: string): Promise<Answer>
}

const away = [429, 500, 502, 503]

export const signIn = async (place: Place, key: string): Promise<Person> =>
  personWith(place, await sessionOf(browserAt(place), key))

/** Someone's browser, which calls the place what people call it. */
export const browserAt = (place: Place): Visitor => {
  const reach = (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    return fetch(new Request(new URL(pathname + search, place.url), request))
  }
  return visitor(reach, originOf(place))
}

const originOf = ({ url, publicUrl = url }: Place): string => publicUrl

/** Signs in as someone of the demo, and gives what the session's cookie says. */
export const sessionOf = async (browser: Visitor, key: string): Promise<string> => {
  await browser.get(`/logg-inn?login_hint=${key}`)
  const session = browser.cookies.get('laget')?.value
  if (!session) throw new Error(`${key} could not sign in`)
  return session
}

/** Whoever holds that session, at that place. */
export const personWith = (place: Place, session: string): Person => {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const ours = { origin: originOf(place), 'sec-fetch-site': 'same-origin' }
    const headers = { cookie: `laget=${session}`, ...ours, ...init.headers }
    const answer = await fetch(new URL(path, place.url), { ...init, headers, redirect: 'manual' }).catch((cause) => {
      throw new Lost('No answer', { cause })
    })
    if (away.includes(answer.status)) {
      await answer.text().catch(() => undefined)
      throw new Lost(`Answered ${answer.status}`)
    }
    return answer
  }
  const read = async (answer: Response): Promise<string> =>
    answer.text().catch((cause) => {
      throw new Lost('Half an answer', { cause })
    })
  const json = async <Answer>(path: string, answer: Response): Promise<Answer> => {
    const text = await read(answer)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`)
    return JSON.parse(text) as Answer
  }
  return {
    hidden: async (path) => {
      const page = await read(await send(path, {}))
      const fields = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
      return Object.fromEntries(Array.from(fields, ([, name = '', value = '']) => [name, value]))
    },
    post: async (path, fields) => {
      const body = new URLSearchParams(fields)
      const answer = await send(path, { method: 'POST', body })
      const page = await read(answer)
      if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${page.slice(0, 2000)}`)
    },
    get: async (path) => json(path, await send(`/api/v1${path}`, {})),
    ask: async (path, body, once = randomUUID()) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': once }
      return json(path, await send(`/api/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers }))
    },
  }
}
