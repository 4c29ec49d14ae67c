import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Visit } from '#ui/visit.tsx'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { readToken } from '../identity/tokens.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { AskReadiness } from '../readiness.ts'
import { TooBusy } from '../too-busy.ts'
import { clientAddress } from './client-address.ts'
import { observe, routeOf } from './observe.ts'
import { serveProbes } from './probes.ts'
import { type RefusalStatus, refusalStatuses } from './RefusalPage.tsx'
import { createRateLimits, defaultRates, type Rates } from './rate-limit.ts'
import { createRefuse, HttpRefusal, type Refuse } from './refuse.ts'
import { securityHeaders } from './security-headers.ts'
import type { ShellEnv } from './shell-env.ts'
import { staticAssets } from './static-assets.ts'

export type ShellParts = {
  config: Pick<Config, 'url' | 'secure' | 'proxies' | 'metrics'>
  log: Log
  clock: Clock
  metrics: Metrics
  readiness: AskReadiness
  /** Behind /assets/. */
  assetsFolder: string
  /** The page around a refusal, for someone of whom nothing is known. */
  visitOf(c: Context): Visit
  rates?: Rates | undefined
}

/** What the routes may use of the shell. `heavy` goes before a route that costs much. */
export type ShellTools = {
  heavy: ReturnType<typeof createRateLimits>['heavy']
  refuse: Refuse
  addressOf(c: Context): string
}

/** A form of ours is at most a few pages of text; files are not taken. */
const largestBody = 256 * 1024
/** The longest come from issuers, with a code in them. */
const longestAddress = 4096

/**
 * What stands around every route: an id and a line in the log, headers, limits, assets, probes, and an answer when there is none.
 * The order is the order of the request; headers and log come last on the way out and so see every answer.
 */
export const createShell = async (
  parts: ShellParts,
  routes: (app: Hono<ShellEnv>, tools: ShellTools) => void,
): Promise<Hono<ShellEnv>> => {
  const { config, metrics, log } = parts
  const app = new Hono<ShellEnv>()
  const refuse = createRefuse(parts.visitOf)
  const publicUrl = new URL(config.url)
  const addressOf = (c: Context) => clientAddress(c, config.proxies)
  const limits = createRateLimits({
    rates: parts.rates ?? defaultRates,
    metrics,
    addressOf,
    sessionOf: (c) => readToken(c, 'laget', publicUrl),
    refuse: (c, wait) => refuse(c, 429, { wait }),
  })

  app.onError((error, c) => answerError(error, c, refuse, log))
  app.notFound((c) => refuse(c, 404))
  app.use(observe(parts))
  app.use(securityHeaders(config))
  // Pages hold secrets beside what others wrote; their length tells nothing, as no foreign page can have one fetched with the cookie.
  app.use(compress())
  app.use((c, next) => (c.req.url.length - new URL(c.req.url).origin.length > longestAddress ? refuse(c, 414) : next()))
  // a link on the page to itself would lead to another host: browsers read `//x.example/y` as one
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    return pathname.startsWith('//') ? c.redirect(`/${pathname.replace(/^\/+/, '')}${search}`, 308) : next()
  })
  serveProbes(app, { metrics, readiness: parts.readiness, metricsFor: config.metrics })
  app.get('/assets/*', await staticAssets(parts.assetsFolder))
  const limitBody = bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 413) })
  // Nobody reads what comes with a GET; to look whether anything does would cost every page.
  app.use((c, next) => (c.req.method === 'GET' ? next() : limitBody(c, next)))
  app.use(limits.general)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: async (c, methods) => {
        const answer = await refuse(c, 405)
        answer.headers.set('Allow', methods.join(', '))
        return answer
      },
    }),
  )
  routes(app, { heavy: limits.heavy, refuse, addressOf })
  return app
}

/** The reader learns that we failed, the log what failed; neither what the error says. */
const answerError = (error: Error, c: Context<ShellEnv>, refuse: Refuse, log: Log): Promise<Response> => {
  const status = statusOf(error)
  if (status >= 500) log.error('request-failed', { id: c.get('requestId'), route: routeOf(c), status }, error)
  return refuse(c, status, status === 503 ? { wait: 60 } : {})
}

const statusOf = (error: Error): RefusalStatus => {
  if (error instanceof HttpRefusal) return error.status
  if (error instanceof HTTPException) return refusalStatuses.find((status) => status === error.status) ?? 500
  return error instanceof TooBusy || isDatabaseAway(error) ? 503 : 500
}

/** Connection refused or broken, the server shutting down or starting, no connection free in time. */
const isDatabaseAway = (error: Error): boolean => {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (syscall === 'connect' || ['ECONNRESET', 'EPIPE'].includes(String(code))) return true
  return /^(57P0[123]|08...)$/.test(String(code)) || hasNoCode.test(error.message)
}

// So pg says it.
const hasNoCode =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/
