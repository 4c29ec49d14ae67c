import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type pg from 'pg'
import { access, everyLogIsDue, forgetStart } from '#modules/access'
import { children, forgetChild } from '#modules/children'
import { directory } from '#modules/directory'
import { countHarmless, discussions } from '#modules/discussions'
import { guide } from '#modules/guide'
import { organisation } from '#modules/organisation'
import {
  beginBreach,
  relay,
  settleLog,
  settleLogsOfChild,
  settleLogsOfPost,
  settleWhatIsDue,
  tellNewParticipant,
  tellOfAnswer,
  tellOfBaton,
  tellOfBreach,
  tellOfClosing,
  tellOfJoining,
  tellOfOffer,
  tellOfProposal,
  tellWhoLeft,
} from '#modules/relay'
import { reports } from '#modules/reports'
import { terms } from '#modules/terms'
import { wonders } from '#modules/wonders'
import type { Person } from '#platform/actor.ts'
import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { createDoor, type Door, type Reactions } from '#platform/door.ts'
import { drafts } from '#platform/http/drafts.ts'
import type { Kernel } from '#platform/http/kernel.ts'
import { parkedForms } from '#platform/http/parked-forms.ts'
import type { Rates } from '#platform/http/rate-limit.ts'
import { readerLanguage } from '#platform/http/reader-language.ts'
import { serveApi } from '#platform/http/serve-api.ts'
import { serveDrafts } from '#platform/http/serve-drafts.ts'
import { serveOpenApi } from '#platform/http/serve-openapi.ts'
import { serveRoutes } from '#platform/http/serve-routes.ts'
import { createShell } from '#platform/http/shell.ts'
import type { ShellEnv } from '#platform/http/shell-env.ts'
import { wordsOf } from '#platform/http/words-of-modules.ts'
import { sameOrigin } from '#platform/identity/form-token.ts'
import { readSession } from '#platform/identity/identity-parts.ts'
import type { Issuer } from '#platform/identity/issuers.ts'
import { identityRoutes } from '#platform/identity/routes.ts'
import type { Keyring } from '#platform/keys/key.ts'
import type { Hub } from '#platform/live/hub.ts'
import { serveLive } from '#platform/live/serve-live.ts'
import { type Beat, everySoOften } from '#platform/live/stream.ts'
import type { Log } from '#platform/log.ts'
import type { Metrics } from '#platform/metrics.ts'
import type { Module } from '#platform/module.ts'
import type { AskReadiness } from '#platform/readiness.ts'
import { assetsFolder, loadAssets } from '#ui/assets.ts'
import { frontPage } from './front-page.tsx'
import { navigationFor } from './navigation.ts'

/** The modules of the house. */
export const modules: readonly Module[] = [
  relay,
  access,
  children,
  organisation,
  guide,
  terms,
  wonders,
  directory,
  reports,
  discussions,
]

/** What follows from what, inside the announcer's transaction. The order is the order of things. */
export const reactions: Reactions = {
  'access.changed': [settleLog, tellWhoLeft],
  'children.guardians-changed': [settleLogsOfChild],
  'directory.words-missed': [countHarmless],
  'organisation.post-ended': [settleLogsOfPost],
  'organisation.setting-changed': [everyLogIsDue, settleWhatIsDue],
  'relay.facts-changed': [settleLog],
  'relay.baton-settled': [tellOfBaton],
  'relay.offer-made': [tellOfOffer],
  'relay.offer-asked': [tellOfOffer],
  'relay.offer-answered': [tellOfAnswer],
  'relay.participant-added': [tellNewParticipant],
  'relay.service-proposed': [tellOfProposal],
  'relay.join-answered': [tellOfJoining],
  'relay.log-closed': [settleLogsOfChild, tellOfClosing],
  'relay.entry-removed': [beginBreach, tellOfBreach],
  'relay.start-ended': [forgetStart, forgetChild],
}

export type AppParts = {
  config: Pick<Config, 'url' | 'secure' | 'proxies' | 'metrics' | 'session'>
  pool: pg.Pool
  keyring: Keyring
  clock: Clock
  log: Log
  metrics: Metrics
  readiness: AskReadiness
  issuers: readonly Issuer[]
  hub: Hub
  /** When open streams look up by themselves, where not every so often: tests do not wait. */
  beat?: Beat | undefined
  /** Others than the usual ones: tests ask faster than people. */
  requestRates?: Rates | undefined
  /** A demo's own pages (the issuer, the outbox), where there is a demo. */
  mount?: ((app: Hono<ShellEnv>) => void) | undefined
}

/** The whole house as one Hono app over one door. */
export const createApp = async (parts: AppParts): Promise<{ app: Hono<ShellEnv>; door: Door }> => {
  const { config, pool, keyring, clock } = parts
  const publicUrl = new URL(config.url)
  const door = createDoor({ pool, clock, keyring, reactions, counted: parts.metrics.refusal })
  const assets = await loadAssets()
  const languageOf = readerLanguage(config.secure)
  const visitOf: Kernel['visitOf'] = (c, { actor, now, language, severalRoles, csrf, address }) => ({
    lang: languageOf(c, language),
    now,
    address,
    assets,
    csrf,
    newKey: randomUUID,
    // until archive, own data, backup and lawful disclosure work (README.md)
    practice: true,
    ...(actor.kind === 'visitor' && actor.municipalityName !== null && { municipality: actor.municipalityName }),
    ...((actor.kind === 'in-role' || actor.kind === 'outside') && { me: meOf(actor, severalRoles) }),
    ...(actor.kind !== 'system' && { navigation: navigationFor(actor, languageOf(c, language), address) }),
  })
  const visitor = { kind: 'visitor', municipality: null, municipalityName: null } as const
  const plainVisit = (c: Parameters<Kernel['visitOf']>[0], csrf?: string) => ({
    ...visitOf(c, {
      actor: visitor,
      now: clock.now(),
      language: null,
      severalRoles: false,
      csrf,
      address: new URL(c.req.url).pathname,
    }),
    // somebody who seems to be signed in is not asked to sign in
    withoutSignIn: 'token' in readSession(c, { keyring, publicUrl }).knock,
  })
  const app = await createShell(
    { ...parts, rates: parts.requestRates, assetsFolder, visitOf: (c) => plainVisit(c) },
    (shell, { heavy, refuse, addressOf }) => {
      const kernel: Kernel = {
        door,
        callerOf: (c) => readSession(c, { keyring, publicUrl }),
        sameOrigin: (c) => sameOrigin(c.req.raw, publicUrl),
        languageOf,
        visitOf,
        plainVisit: (c) => plainVisit(c),
        ...wordsOf(modules),
        awaits: modules.flatMap(({ awaits }) => awaits ?? []),
        heavy,
        drafts,
        parkedForms: parkedForms({ pool, keyring, clock }),
        refusalPage: (c, status, reason) => refuse(c, status, { reason }),
      }
      const routes = modules.flatMap((module) => module.routes)
      shell.get('/', frontPage(kernel, plainVisit))
      shell.route(
        '/',
        identityRoutes({
          ...parts,
          publicUrl,
          limits: config.session,
          addressOf,
          visitOf: (c, { csrf, address, reader }) =>
            reader
              ? visitOf(c, { ...reader, now: clock.now(), severalRoles: false, csrf, address })
              : { ...plainVisit(c, csrf), address, withoutSignIn: true },
        }),
      )
      parts.mount?.(shell)
      serveDrafts(shell, kernel, routes)
      serveRoutes(shell, kernel, routes)
      serveApi(shell, kernel, routes)
      serveLive(shell, kernel, routes, { hub: parts.hub, beat: parts.beat ?? everySoOften })
      serveOpenApi(shell, modules)
    },
  )
  return { app, door }
}

/** How the header shows who is here, and in which of her roles. */
const meOf = (actor: Person, severalRoles: boolean) => ({
  name: actor.name,
  role: actor.kind === 'in-role' ? `${actor.title}, ${actor.unitName}` : '',
  switchRole: severalRoles ? '/logg-inn/rolle' : undefined,
  signOut: '/logg-ut',
})
