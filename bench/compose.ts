import type { Hono } from 'hono'
import type pg from 'pg'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openPool } from '#platform/database/pools.ts'
import type { ShellEnv } from '#platform/http/shell-env.ts'
import { loadKeyring } from '#platform/keys/keyring.ts'
import { createHub } from '#platform/live/hub.ts'
import { createLog } from '#platform/log.ts'
import { createMetrics } from '#platform/metrics.ts'
import { createReadiness } from '#platform/readiness.ts'
import { createApp } from '../src/app.ts'
import type { Told } from './child-process.ts'

/** Where the app believes that it lives. Behind one proxy: so that everyone who asks has an address of her own, as in life. */
export const publicUrl = 'http://laget.example'

/** As run.ts opens it. */
export const benchPool = ({ login }: Told): pg.Pool =>
  openPool({ ...login, connectionTimeoutMillis: 5000, idle_in_transaction_session_timeout: 60_000 }, (error) => {
    throw error
  })

/** The whole house as the product has it, without jobs and demo. */
export const composeApp = async (told: Told): Promise<{ app: Hono<ShellEnv>; pool: pg.Pool }> => {
  const pool = benchPool(told)
  const { app } = await createApp({
    config: { ...readConfig({}), url: publicUrl, proxies: 1 },
    pool,
    keyring: await loadKeyring(told.keyring),
    clock: systemClock,
    log: createLog('warn'),
    metrics: createMetrics(),
    readiness: await createReadiness(pool, new AbortController().signal),
    issuers: [],
    hub: createHub({ stopping: new AbortController().signal }),
  })
  return { app, pool }
}
