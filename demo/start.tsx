import type { Context, Hono } from 'hono'
import type pg from 'pg'
import type { ShellEnv } from '#platform/http/shell-env.ts'
import { visitorVisit } from '#platform/http/visitor-visit.ts'
import type { Issuer } from '#platform/identity/issuers.ts'
import { dayOf } from '#platform/language/day.ts'
import { readDemoOutbox } from '#platform/mail/outbox.ts'
import type { OpenParts } from '#platform/run.ts'
import { loadAssets } from '#ui/assets.ts'
import { renderPage } from '#ui/Page.tsx'
import type { AppParts } from '../src/app.ts'
import { reactions } from '../src/app.ts'
import { writeHistory } from './history/write-history.ts'
import { openDemoIssuer } from './issuer/demo-issuer.ts'
import { demoIssuerPath } from './issuer/demo-issuer-path.ts'
import { OutboxPage } from './OutboxPage.tsx'
import { demoPeople } from './people.ts'

export type Demo = { issuers: readonly Issuer[]; mount: NonNullable<AppParts['mount']> }

/** Opens the demo over a demo database: writes its history the first time, lets everyone in as anybody, and shows the outbox. */
export const startDemo = async (parts: OpenParts): Promise<Demo> => {
  const { config, kind, pool, jobsPool, keyring, clock } = parts
  const publicUrl = new URL(config.url)
  const today = dayOf(
    await inTurn(jobsPool, async () => {
      const written = await writtenOn(parts)
      if (!written) await writeHistory({ pool, jobsPool, keyring, reactions, now: clock.now() })
      return written ?? clock.now()
    }),
  )
  const assets = await loadAssets()
  const visitOf = visitorVisit({ assets, clock, practice: true })
  const demo = openDemoIssuer({
    kind,
    publicUrl,
    people: () => demoPeople(today),
    visitOf: ({ lang, address }) => ({
      lang,
      address,
      now: clock.now(),
      assets,
      newKey: crypto.randomUUID.bind(crypto),
      practice: true,
    }),
  })
  const mount = (app: Hono<ShellEnv>): void => {
    app.all(`${demoIssuerPath}/*`, (c: Context) => demo.fetch(c.req.raw))
    app.get('/demo/utboks', async (c: Context) =>
      c.html(await renderPage(<OutboxPage visit={visitOf(c)} mails={await readDemoOutbox(pool, config.url)} />)),
    )
  }
  return { issuers: [demo.issuer], mount }
}

const historyLock = 7_205_205

/** Of several processes that open the same database one writes, and the others wait until it is written. */
const inTurn = async <Result,>(pool: pg.Pool, work: () => Promise<Result>): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [historyLock])
    return await work()
  } finally {
    // The lock goes with its connection.
    client.release(true)
  }
}

/** When the history was written; the ages of its children follow that day. */
const writtenOn = async ({ jobsPool }: OpenParts): Promise<Date | undefined> => {
  const { rows } = await jobsPool.query<{ at: Date | null }>('select organisation.founded_at() as at')
  return rows[0]?.at ?? undefined
}
