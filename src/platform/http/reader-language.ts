import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLanguage, type Language, languageOf } from '../language/language.ts'

const name = 'laget-sprak'
const oneYear = 365 * 24 * 60 * 60

/**
 * The language to answer in: chosen just now (and then remembered by a cookie that says nothing else), on the reader's profile, chosen
 * before in this browser, or the browser's own.
 */
export const readerLanguage = (secure: boolean) => {
  const remembered = new WeakSet<Request>()
  return (c: Context, profile?: Language | null): Language => {
    const query = c.req.query('lang')
    if (isLanguage(query) && !remembered.has(c.req.raw)) {
      remembered.add(c.req.raw)
      setCookie(c, name, query, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: oneYear })
    }
    const acceptLanguage = c.req.header('accept-language')
    return languageOf({ query, profile: profile ?? undefined, cookie: getCookie(c, name), acceptLanguage })
  }
}
