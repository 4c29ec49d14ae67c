import type { Context } from 'hono'
import type { Outcome } from '../door.ts'
import type { Kernel } from './kernel.ts'

type NotDone = Exclude<Outcome, { kind: 'done' }>

/** Where a browser is sent, or which page it gets, when an act did not happen and there is no form to show again. */
export const answerNotDone = async (kernel: Kernel, c: Context, outcome: NotDone): Promise<Response> => {
  const back = encodeURIComponent(c.req.method === 'GET' ? pathAndQuery(c) : (ownReferer(c) ?? '/'))
  switch (outcome.kind) {
    case 'sign-in':
      return c.redirect(`/logg-inn?til=${back}${outcome.expired ? '&utlopt=ja' : ''}`, 303)
    case 'code':
      return c.redirect(`/logg-inn/kode?til=${back}`, 303)
    case 'choose':
      return c.redirect(`/logg-inn/rolle?til=${back}`, 303)
    case 'absent':
      return kernel.refusalPage(c, 404)
    case 'invalid':
      return kernel.refusalPage(c, c.req.method === 'GET' ? 404 : 422)
    case 'refused':
      return kernel.refusalPage(c, 403, kernel.reasonWords(kernel.languageOf(c))(outcome.reason))
    case 'stale':
      return kernel.refusalPage(c, 409)
  }
}

export const pathAndQuery = (c: Context): string => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}

/** The page a button stood on: only its path, only if it is ours. */
export const ownReferer = (c: Context): string | undefined => {
  const referer = c.req.header('referer')
  if (!referer || !URL.canParse(referer)) return undefined
  const url = new URL(referer)
  return url.host === c.req.header('host') ? url.pathname + url.search : undefined
}
