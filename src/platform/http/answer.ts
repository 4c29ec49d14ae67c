import type { Context } from 'hono'
import { renderPage } from '#ui/Page.tsx'
import type { Known, Outcome } from '../door.ts'
import type { Language } from '../language/language.ts'
import { type Fields, textsIn } from './form-input.ts'
import { errorsInWords } from './issue-words.ts'
import type { Kernel } from './kernel.ts'
import { NotTakenPage, type NotTakenProps } from './NotTakenPage.tsx'
import { notTakenMessages } from './not-taken-messages.ts'
import { isAboutPath } from './posted.ts'
import type { ActRoute, FormRoute } from './route.ts'
import type { ShellEnv } from './shell-env.ts'

export type NotDone = Exclude<Outcome, { kind: 'done' }>

/** Where a browser is sent, or which page it gets, when an act did not happen and there is no form to show again. */
export const answerNotDone = async (kernel: Kernel, c: Context<ShellEnv>, outcome: NotDone): Promise<Response> => {
  const isPost = c.req.method === 'POST'
  if ('actor' in outcome) c.set('visit', visitBy(kernel, c, outcome))
  switch (outcome.kind) {
    case 'sign-in':
    case 'code':
    case 'choose':
      return c.redirect(wayIn(outcome, isPost ? (ownReferer(c) ?? '/') : pathAndQuery(c)), 303)
    case 'absent':
      return kernel.refusalPage(c, 404)
    case 'invalid':
      return kernel.refusalPage(c, isPost && !isAboutPath(c, outcome.issues) ? 422 : 404)
    case 'refused':
      return kernel.refusalPage(c, 403, kernel.reasonWords(kernel.languageOf(c, outcome.language))(outcome.reason))
    case 'stale':
      return kernel.refusalPage(c, 409)
  }
}

/** Why a post comes back without its form: what came of it, or that its page was of an earlier session. */
export type NotTaken = NotDone | { kind: 'old-page' }

/**
 * The same for a post in which somebody may have written something: where there is no form to show it in, she gets her words back on a
 * page of their own. `place`: where the form is found.
 */
export const answerNotTaken = async (
  kernel: Kernel,
  c: Context<ShellEnv>,
  route: FormRoute | ActRoute,
  { why, fields, place = c.req.path }: { why: NotTaken; fields: Fields; place?: string },
): Promise<Response> => {
  const written = textsIn(route.operation.input, fields)
  if (written.length === 0 && why.kind !== 'old-page') return answerNotDone(kernel, c, why)
  const visit = 'actor' in why ? visitBy(kernel, c, why) : kernel.plainVisit(c)
  const back = route.kind === 'form' ? place : (ownReferer(c) ?? '/')
  const { status, reason, next } = because(kernel, c, why, { language: visit.lang, back })
  return c.html(await renderPage(NotTakenPage({ visit, reason, written, next })), status)
}

type Because = { status: 403 | 404 | 409 | 422; reason: string; next: NotTakenProps['next'] }

const because = (
  kernel: Kernel,
  c: Context,
  why: NotTaken,
  { language, back }: { language: Language; back: string },
): Because => {
  const t = notTakenMessages(language)
  const home = { href: '/', label: 'toFrontPage' } as const
  switch (why.kind) {
    case 'old-page':
      return { status: 403, reason: t.oldPage, next: { href: back, label: 'toForm' } }
    case 'sign-in':
      return { status: 403, reason: t.signedOut, next: { href: wayIn(why, back), label: 'signIn' } }
    case 'code':
    case 'choose':
      return { status: 403, reason: t.noRole, next: { href: wayIn(why, back), label: 'chooseRole' } }
    case 'refused':
      return { status: 403, reason: kernel.reasonWords(language)(why.reason), next: home }
    case 'stale':
      return { status: 409, reason: kernel.reasonWords(language)('changed-meanwhile'), next: home }
    case 'invalid':
      if (isAboutPath(c, why.issues)) return { status: 404, reason: t.absent, next: home }
      return {
        status: 422,
        reason: Object.values(errorsInWords(why.issues, language, kernel.issueWords)).join(' '),
        next: { href: back, label: 'toForm' },
      }
    case 'absent':
      return { status: 404, reason: t.absent, next: home }
  }
}

const visitBy = (kernel: Kernel, c: Context, { actor, now, language, severalRoles }: Known) =>
  kernel.visitOf(c, { actor, now, language, severalRoles, csrf: kernel.callerOf(c).csrf, address: addressOf(c) })

/** To the sign-in, and from there to where she was going. */
export const wayIn = (outcome: Extract<NotDone, { kind: 'sign-in' | 'code' | 'choose' }>, til: string): string => {
  const step = { 'sign-in': '/logg-inn', code: '/logg-inn/kode', choose: '/logg-inn/rolle' }[outcome.kind]
  const expired = outcome.kind === 'sign-in' && outcome.expired ? '&utlopt=ja' : ''
  return `${step}?til=${encodeURIComponent(til)}${expired}`
}

/** Where this page is found again: what answers a post has the address of its form. */
export const addressOf = (c: Context): string => (c.req.method === 'POST' ? c.req.path : pathAndQuery(c))

const pathAndQuery = (c: Context): string => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}

/** The page a button stood on: only its path, only if it is ours. */
const ownReferer = (c: Context): string | undefined => {
  const referer = c.req.header('referer')
  if (!referer || !URL.canParse(referer)) return undefined
  const url = new URL(referer)
  return url.host === new URL(c.req.url).host ? url.pathname + url.search : undefined
}
