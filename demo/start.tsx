import type { Context, Hono } from 'hono'
import type { ShellEnv } from '#platform/http/shell-env.ts'
import { visitorVisit } from '#platform/http/visitor-visit.ts'
import type { Issuer } from '#platform/identity/issuers.ts'
import { dayOf } from '#platform/language/day.ts'
import type { Deliver } from '#platform/mail/deliver.ts'
import { demoDelivery, readDemoOutbox } from '#platform/mail/outbox.ts'
import type { OpenParts } from '#platform/run.ts'
import { loadAssets } from '#ui/assets.ts'
import { renderPage } from '#ui/Page.tsx'
import type { AppParts } from '../src/app.ts'
import { reactions } from '../src/app.ts'
import { askOwners } from './ask-owners.ts'
import { openDemoIssuer } from './issuer/demo-issuer.ts'
import { demoIssuerPath } from './issuer/demo-issuer-path.ts'
import { keepFresh, writtenAt } from './keep-fresh.ts'
import { OutboxPage } from './OutboxPage.tsx'
import { demoPeople } from './people.ts'

export type Demo = { issuers: readonly Issuer[]; mount: NonNullable<AppParts['mount']>; letters: Deliver }

/** Opens the demo over a demo database: sees to it that its history is fresh, lets everyone in as anybody, and shows the outbox. */
export const startDemo = async (parts: OpenParts): Promise<Demo> => {
  const { config, kind, pool, jobsPool, keyring, clock } = parts
  const publicUrl = new URL(config.url)
  await keepFresh({ pool, jobsPool, keyring, reactions, clock })
  const letters = demoDelivery(jobsPool)
  await askOwners(parts, letters)
  const assets = await loadAssets()
  const visitOf = visitorVisit({ assets, clock, practice: true })
  const demo = openDemoIssuer({
    kind,
    publicUrl,
    people: async () => demoPeople(dayOf((await writtenAt(jobsPool)) ?? clock.now())),
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
  return { issuers: [demo.issuer], mount, letters }
}
