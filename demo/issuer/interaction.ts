import { text } from 'node:stream/consumers'
import type { Child } from 'hono/jsx'
import type { ErrorOut, Interaction, KoaContextWithOIDC, Provider } from 'oidc-provider'
import { isLanguage, type Language } from '#platform/language/language.ts'
import { renderPage } from '#ui/Page.tsx'
import type { DemoIssuerOptions, DemoPerson } from './demo-issuer.ts'
import { demoIssuerPath } from './demo-issuer-path.ts'
import { ChoosePerson, SignedOutOfDemo, Stopped } from './Pages.tsx'
import { askedLevels } from './sign-in-policy.ts'

type Middleware = Parameters<Provider['use']>[0]
type Koa = Parameters<Middleware>[0]

const page = async (ctx: Koa, status: number, content: Child): Promise<void> => {
  ctx.status = status
  ctx.type = 'html'
  ctx.set('Cache-Control', 'no-store')
  ctx.body = await renderPage(content)
}

/** The list of people, and the choice. */
export const signInPages =
  (provider: Provider, options: DemoIssuerOptions): Middleware =>
  async (ctx, next) => {
    if (!/^\/interaksjon\/[\w-]+$/.test(ctx.path)) return next()
    const interaction = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined)
    const address = demoIssuerPath + ctx.path
    const visit = options.visitOf({ lang: languageOf(ctx, interaction), address })
    if (!interaction) return page(ctx, 400, Stopped({ visit, code: 'session_not_found' }))
    const people = await options.people()
    const posted = ctx.method === 'POST' ? new URLSearchParams(await text(ctx.req)) : undefined
    if (posted?.has('avbryt')) return finish(ctx, provider, { error: 'access_denied' })
    const key = posted?.get('hvem') ?? interaction.params.login_hint
    const person = people.find((one) => one.key === key)
    if (person) return finish(ctx, provider, { login: loginOf(person, interaction, options) })
    return page(ctx, posted ? 422 : 200, ChoosePerson({ visit, people, action: address }))
  }

const languageOf = (ctx: Koa, interaction: Interaction | undefined): Language => {
  const wishes = [ctx.query.lang, ...String(interaction?.params.ui_locales ?? '').split(' ')]
  return wishes.find(isLanguage) ?? 'nb'
}

type Result = Parameters<Provider['interactionFinished']>[2]

const loginOf = (person: DemoPerson, { params }: Interaction, { levelOf }: DemoIssuerOptions) => ({
  accountId: person.key,
  acr: levelOf?.(person, askedLevels(params.acr_values)) ?? 'idporten-loa-high',
  amr: ['TestID'],
  // the session ends with the browser
  remember: false,
})

const finish = async (ctx: Koa, provider: Provider, result: Result): Promise<void> => {
  ctx.respond = false
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false })
}

/** Signing out asks nothing: there is nothing to lose, and whoever came here has pressed a button for it already. */
export const endAtOnce = async (ctx: KoaContextWithOIDC): Promise<void> => {
  await forget(ctx)
  goBack(ctx)
}

/**
 * In two places the provider answers with a page whose script sends the browser on: when nobody is signed in who signs out, and when
 * somebody signs in who is another than before. Here they become redirects.
 */
export const withoutScript: Middleware = async (ctx, next) => {
  await next()
  const { oidc } = ctx as Partial<KoaContextWithOIDC>
  if (ctx.status !== 200 || (oidc?.route !== 'end_session' && oidc?.route !== 'resume')) return
  await forget(ctx as KoaContextWithOIDC)
  goBack(ctx as KoaContextWithOIDC)
}

const forget = async (ctx: KoaContextWithOIDC): Promise<void> => {
  await ctx.oidc.session?.destroy()
  ctx.cookies.set(ctx.oidc.provider.cookieName('session'), null, { path: demoIssuerPath, overwrite: true })
}

const goBack = (ctx: KoaContextWithOIDC): void => {
  const { postLogoutRedirectUri, state } = (ctx.oidc.session?.state ?? {}) as Record<string, string | undefined>
  const to = new URL(postLogoutRedirectUri ?? ctx.oidc.urlFor('end_session_success'))
  if (postLogoutRedirectUri && state) to.searchParams.set('state', state)
  ctx.status = 303
  ctx.redirect(to.href)
}

export const showSignedOut =
  ({ visitOf }: DemoIssuerOptions) =>
  async (ctx: KoaContextWithOIDC): Promise<void> => {
    const visit = visitOf({ lang: languageOf(ctx, undefined), address: '/logget-ut' })
    await page(ctx, 200, SignedOutOfDemo({ visit }))
  }

export const showError =
  ({ visitOf }: DemoIssuerOptions) =>
  async (ctx: KoaContextWithOIDC, out: ErrorOut): Promise<void> => {
    const visit = visitOf({ lang: languageOf(ctx, undefined), address: '/logg-inn' })
    await page(ctx, ctx.status, Stopped({ visit, code: out.error }))
  }
