import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import type { Assets } from '#ui/assets.ts'
import type { Visit } from '#ui/visit.tsx'
import type { Clock } from '../clock.ts'
import { languageOf } from '../language/language.ts'

export type VisitorVisitParts = { assets: Assets; clock: Clock; practice: boolean }

/** The page around something shown to nobody in particular: no session is looked up, no database asked. */
export const visitorVisit =
  ({ assets, clock, practice }: VisitorVisitParts) =>
  (c: Context): Visit => {
    const { pathname, search, searchParams } = new URL(c.req.url)
    const query = searchParams.get('lang') ?? undefined
    return {
      lang: languageOf({ query, acceptLanguage: c.req.header('accept-language') }),
      now: clock.now(),
      address: c.req.method === 'POST' ? pathname : pathname + search,
      assets,
      newKey: randomUUID,
      practice,
      withoutSignIn: true,
    }
  }
