import type { Hono } from 'hono'
import type { Metrics } from '../metrics.ts'
import type { AskReadiness } from '../readiness.ts'
import { isLoopback } from './client-address.ts'
import type { ShellEnv } from './shell-env.ts'

export const probePaths = { health: '/healthz', readiness: '/readyz', metrics: '/metrics' } as const

export type ProbeParts = { metrics: Metrics; readiness: AskReadiness; metricsFor: 'loopback' | 'everyone' }

/** For whoever runs the machine. `/healthz`: the process answers. `/readyz`: it can serve, else 503 and in a word why not. */
export const serveProbes = (app: Hono<ShellEnv>, { metrics, readiness, metricsFor }: ProbeParts): void => {
  app.get(probePaths.health, (c) => c.text('ok'))
  app.get(probePaths.readiness, async (c) => {
    const state = await readiness()
    return c.text(state, state === 'ready' ? 200 : 503)
  })
  app.get(probePaths.metrics, async (c) => {
    // A stranger is not told that there is something here.
    if (metricsFor === 'loopback' && !isLoopback(c)) return c.notFound()
    const { text, contentType } = await metrics.read()
    return c.body(text, 200, { 'Content-Type': contentType })
  })
}
