import { randomUUID } from 'node:crypto'
import { fjordvikId } from '#demo/fjordvik.ts'
import { readConfig } from '#platform/config.ts'
import { transaction } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { formToken } from '#platform/identity/form-token.ts'
import { chooseCapacity, openSession } from '#platform/identity/session-store.ts'
import { createHub } from '#platform/live/hub.ts'
import { createLog } from '#platform/log.ts'
import { createMetrics } from '#platform/metrics.ts'
import { type AppParts, createApp } from '../src/app.ts'
import type { TestDatabase } from './database.ts'
import { openHouse } from './house.ts'

const origin = 'http://localhost:3000'
const ours = { origin, 'sec-fetch-site': 'same-origin' }
const never = { points: 1_000_000, seconds: 1 }
const formType = 'application/x-www-form-urlencoded'

/** What a form posts; null leaves out a field that a form of ours would carry. */
export type Fields = Record<string, string | readonly string[] | null>
type Headers = Record<string, string>

type Who = { municipality?: Uuid; person: Uuid; post: Uuid }

/** An answer, read. */
export type Answer = { status: number; headers: globalThis.Headers; text: string; json: Record<string, unknown> }

/**
 * The whole app over a test database, asked as a browser or a program asks it: `as('teacher')` has a session cookie and nothing else, and
 * `visitor` not even that. The house's clock, its people and its door are there too; what the program logs is in `lines`.
 */
export const openLaget = async (database: TestDatabase, more: Partial<AppParts> = {}) => {
  const house = await openHouse(database)
  const { pool, keyring, clock } = house
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  const { app } = await createApp({
    config: { ...readConfig({}), url: origin },
    pool,
    keyring,
    clock,
    log,
    metrics: createMetrics({ ofProcess: false }),
    readiness: async () => 'ready',
    issuers: [],
    hub: createHub({ stopping: new AbortController().signal }),
    requestRates: { address: never, session: never, heavy: never, heavyAddress: never },
    ...more,
  })

  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await app.request(origin + path, init, { incoming: { socket: { remoteAddress: '127.0.0.1' } } })
    const text = await answer.text()
    const json = /json/.test(answer.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : {}
    return { status: answer.status, headers: answer.headers, text, json }
  }

  const browser = (token: string | undefined) => {
    const cookie: Headers = token ? { cookie: `laget=${token}` } : {}
    const csrf = token ? { _csrf: formToken(keyring, token) } : {}
    return {
      token,
      csrf: csrf._csrf,
      ask: (path: string, init: RequestInit & { headers?: Headers } = {}) =>
        ask(path, { ...init, headers: { ...cookie, ...init.headers } }),
      get: (path: string, headers: Headers = {}) => ask(path, { headers: { ...cookie, ...headers } }),
      /** As a form of ours posts it: with the session's token and a key of its own, unless `fields` say otherwise. */
      postForm: (path: string, fields: Fields, headers: Headers = {}) =>
        ask(path, {
          method: 'POST',
          body: encoded({ ...csrf, _key: randomUUID(), ...fields }),
          headers: { ...cookie, ...ours, 'content-type': formType, accept: 'text/html', ...headers },
        }),
      /** As a program of ours asks. */
      postJson: (path: string, body: unknown, headers: Headers = {}) =>
        ask(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { ...cookie, ...ours, 'content-type': 'application/json', ...headers },
        }),
    }
  }

  /** Opens a session in a role, as sign-in does when the issuer has answered. */
  const signIn = async ({ municipality = fjordvikId, person, post }: Who) => {
    const token = await transaction(pool, async (tx) => {
      const at = { tx, keyring, now: clock.now() }
      const opened = await openSession(at, {
        person: { municipality, municipalityName: '', person },
        issuer: 'test',
        assertion: {
          identityNumber: undefined,
          subject: undefined,
          level: 'high',
          secondsSince: 0,
          issuerSession: undefined,
        },
        idToken: '',
        limits: readConfig({}).session,
        replaces: undefined,
      })
      return (await chooseCapacity(at, opened, post)) ?? opened
    })
    return { person, post, ...browser(token) }
  }

  return {
    house,
    clock,
    log,
    lines,
    app,
    visitor: browser(undefined),
    /** Someone who comes with a cookie that is, or was, a session's. */
    withToken: browser,
    signIn,
    as: (key: string) => signIn(house.who(key)),
  }
}

export type Laget = Awaited<ReturnType<typeof openLaget>>
export type Browser = Awaited<ReturnType<Laget['signIn']>>

const encoded = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      value === null ? [] : typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
    ),
  ).toString()

/** The hidden fields of a page's form, by the address it posts to. */
export const hiddenFields = ({ text }: Pick<Answer, 'text'>, action: string): Record<string, string> => {
  const form = new RegExp(`<form[^>]*action="${action}"[\\s\\S]*?</form>`).exec(text)?.[0] ?? ''
  const hidden = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries(Array.from(hidden, ([, name = '', value = '']) => [name, value]))
}

/** What a page is called, as a screen reader says it first. */
export const titleOf = ({ text }: Pick<Answer, 'text'>): string => /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? ''

/** The error summary: what is wrong, by the id of the field it leads to; '' is about the whole form. Every id must be on the page. */
export const errorsOn = ({ text }: Pick<Answer, 'text'>): Record<string, string> => {
  const summary = /<section class="ds-error-summary"[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
  const items = Array.from(
    summary.matchAll(/<li>(?:<a[^>]*href="#([^"]*)"[^>]*>)?(?:<strong>[^<]*<\/strong> )?([^<]*)/g),
  )
  for (const [, id] of items) {
    if (id && !text.includes(`id="${id}"`)) throw new Error(`The summary leads to ${id}, which is not on the page`)
  }
  return Object.fromEntries(items.map(([, id = '', message = '']) => [id, message]))
}
