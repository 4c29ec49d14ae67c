import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { probePaths } from './probes.ts'
import type { ShellEnv } from './shell-env.ts'

/** Answered all the time and telling nothing: looked at only by who wants everything. */
const quiet = new Set<string>([...Object.values(probePaths), '/assets/*'])

/**
 * One line and one count per request: method, the pattern of the route, status, time. Not the path, which names a child's log; not the
 * query, which may be somebody's words; not the address. The id is made here, whatever the caller brings: it could be anything.
 */
export const observe =
  ({ log, clock, metrics }: { log: Log; clock: Clock; metrics: Metrics }): MiddlewareHandler<ShellEnv> =>
  async (c, next) => {
    const start = clock.now().getTime()
    const id = randomUUID()
    c.set('requestId', id)
    await next()
    // Not c.header: on an answer that is ready it would make a stream of the page.
    c.res.headers.set('X-Request-Id', id)
    const ms = clock.now().getTime() - start
    const route = routeOf(c)
    const { method } = c.req
    const { status } = c.res
    metrics.request({ method, route, status, seconds: ms / 1000 })
    log[quiet.has(route) ? 'debug' : 'info']('request', { id, method, route, status, ms })
  }

/** The pattern of the route that answered: the last that is more than something every request passes. */
export const routeOf = (c: Context): string => {
  const routes = matchedRoutes(c)
  return routes.findLast(({ path }) => path !== '*' && path !== '/*')?.path ?? 'none'
}
