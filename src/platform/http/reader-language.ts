import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLanguage, type Language, languageOf } from '../language/language.ts'

const name = 'laget-sprak'
const oneYear = 365 * 24 * 60 * 60

/** The language to answer in: chosen just now (and then remembered by a cookie that says nothing else), chosen before, or the browser's. */
export const readerLanguage =
  (secure: boolean) =>
  (c: Context): Language => {
    const query = c.req.query('lang')
    if (isLanguage(query))
      setCookie(c, name, query, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: oneYear })
    return languageOf({ query, cookie: getCookie(c, name), acceptLanguage: c.req.header('accept-language') })
  }
