import { Hono } from 'hono'
import type { ClientMetadata } from 'oidc-provider'
import { z } from 'zod'
import { type DemoPerson, openDemoIssuer } from '#demo/issuer/demo-issuer.ts'
import { demoIssuerPath } from '#demo/issuer/demo-issuer-path.ts'
import { settableClock, systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { createDoor } from '#platform/door.ts'
import { readSession } from '#platform/identity/identity-parts.ts'
import type { Issuer } from '#platform/identity/issuers.ts'
import { identityRoutes } from '#platform/identity/routes.ts'
import type { SessionLimits } from '#platform/identity/session-store.ts'
import type { SignInRates } from '#platform/identity/sign-in-limits.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { isLanguage } from '#platform/language/language.ts'
import { createLog } from '#platform/log.ts'
import { operation, subject } from '#platform/operation.ts'
import { yes } from '#platform/verdict.ts'
import type { Assets } from '#ui/assets.ts'
import type { TestDatabase } from './database.ts'
import { type Key, people, registerPeople } from './sign-in-people.ts'
import { aVisit } from './visit.ts'
import { type Visitor, visitor } from './visitor.ts'
import { watchedPool } from './watched-pool.ts'

export type SignInTestOptions = {
  publicUrl?: string
  levelOf?: (person: DemoPerson, asked: readonly string[]) => string
  /** `number`: of the municipality Fjordvik. */
  issuer?: (issuer: Issuer, number: string) => Issuer
  otherClients?: ClientMetadata[]
  /** As many tries as anyone likes, unless it says otherwise. */
  rates?: Partial<SignInRates>
  /** Those of an installation that says nothing, unless it says otherwise. */
  limits?: SessionLimits
  people?: DemoPerson[]
  /** Real ones, for a browser. */
  assets?: Assets
}

const manyTries = { points: 10_000, seconds: 60 }

const whoAmI = operation({
  name: 'test.see-self',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: z.object({}),
  subject: subject('self', async () => ({})),
  allow: () => yes,
  run: async ({ actor }) => actor,
  audit: () => ({ child: null, log: null }),
})

/** The sign-in of a whole Laget with the demo's issuer, over a test database; `/hvem` answers what the door says of whoever asks. */
export const openSignIn = async (database: TestDatabase, options: SignInTestOptions = {}) => {
  const clock = settableClock(systemClock.now())
  const keyring = newKeyring(clock.now())
  const statements: string[] = []
  const pool = watchedPool(database.pool('app'), (text) => void statements.push(text))
  const publicUrl = new URL(options.publicUrl ?? 'http://localhost:3000')
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  const dressed = options.assets && { assets: options.assets }
  const demo = openDemoIssuer({
    kind: 'test',
    publicUrl,
    people: () => options.people ?? people,
    visitOf: ({ lang, address }) => aVisit({ lang, address, me: undefined, ...dressed }),
    ...(options.levelOf && { levelOf: options.levelOf }),
    ...(options.otherClients && { otherClients: options.otherClients }),
  })
  const register = await registerPeople(database, keyring, clock.now())
  const door = createDoor({ pool, clock, keyring, reactions: {} })
  const app = new Hono()
  app.all(`${demoIssuerPath}/*`, (c) => demo.fetch(c.req.raw))
  app.get('/hvem', async (c) => {
    const { knock } = readSession(c, { keyring, publicUrl })
    const outcome = await door.perform(whoAmI, { knock, input: {} })
    return c.json({ ...outcome, subject: undefined })
  })
  app.route(
    '/',
    identityRoutes({
      pool,
      keyring,
      clock,
      publicUrl,
      issuers: [options.issuer?.(demo.issuer, register.number) ?? demo.issuer],
      visitOf: (c, about) => {
        const lang = c.req.query('lang')
        return aVisit({ lang: isLanguage(lang) ? lang : 'nb', me: undefined, ...dressed, ...about })
      },
      addressOf: (c) => c.req.header('x-test-address') ?? '203.0.113.7',
      log,
      limits: options.limits ?? readConfig({}).session,
      rates: { begun: manyTries, failed: manyTries, ...options.rates },
    }),
  )
  return {
    app,
    demo,
    clock,
    keyring,
    lines,
    log,
    door,
    /** What the database was asked, oldest first; emptied by whoever wants to count anew. */
    statements,
    ...register,
    visitor: () => visitor((request) => app.fetch(request), publicUrl.origin),
  }
}
export type SignInTest = Awaited<ReturnType<typeof openSignIn>>

/** Chooses a person on the issuer's list. */
export const choosePerson = (at: Visitor, page: { address: string }, who: Key) => at.post(page.address, { hvem: who })

/** From our own sign-in page, asked for with `query`, to where it leads afterwards. */
export const signIn = async (at: Visitor, who: Key, query = 'til=/hvem') =>
  choosePerson(at, await at.get(`/logg-inn?${query}`), who)

/** What the door says of her: `/hvem`. */
export const whoIs = async (at: Visitor) => JSON.parse((await at.get('/hvem')).text)

/** The session's token that she carries, or nothing. */
export const tokenOf = (at: Visitor): string => at.cookies.get('laget')?.value ?? ''

/** Somebody who carries this token and nothing else. */
export const withToken = (house: SignInTest, value: string): Visitor => {
  const at = house.visitor()
  at.cookies.set('laget', { name: 'laget', value, path: '/' })
  return at
}

/** The hidden token of the first form on a page. */
export const csrfOf = ({ text }: { text: string }): string => /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
