import type { Context } from 'hono'
import { renderPage } from '#ui/Page.tsx'
import type { Visit } from '#ui/visit.tsx'
import { type Problem, sayProblem } from './problem.ts'
import { RefusalPage, type RefusalStatus } from './RefusalPage.tsx'
import type { ShellEnv } from './shell-env.ts'

/** Thrown by anything below the shell that has no answer of its own. Its message is for nobody: the status is what is told. */
export class HttpRefusal extends Error {
  readonly status: RefusalStatus
  constructor(status: RefusalStatus) {
    super(`refused with ${status}`)
    this.status = status
  }
}

type RefusalDetails = {
  /** For a page: in words, why this may not be done. */
  reason?: string | undefined
  /** Seconds until it is worth trying again. */
  wait?: number | undefined
}

/** Answers without what was asked for: a page for people, `application/problem+json` (RFC 9457) under /api/. */
export type Refuse = (c: Context, status: RefusalStatus, details?: RefusalDetails) => Promise<Response>

const problems = {
  400: 'unreadable',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'stale',
  413: 'too-large',
  414: 'address-too-long',
  422: 'invalid',
  429: 'too-many-requests',
  500: 'our-fault',
  503: 'away',
} as const satisfies Record<RefusalStatus, Problem>

/** `visitOf`: the page around it, for someone of whom nothing is known. A route that knows the reader has put its own visit into the context. */
export const createRefuse =
  (visitOf: (c: Context) => Visit): Refuse =>
  async (context, status, { reason, wait } = {}) => {
    const c: Context<ShellEnv> = context
    const requestId = c.get('requestId')
    if (wait !== undefined) c.header('Retry-After', String(wait))
    const visit = c.get('visit') ?? visitOf(c)
    if (c.req.path.startsWith('/api/')) return sayProblem(c, problems[status], visit.lang)
    const kept = await keptFrom(c, status)
    return c.html(await renderPage(RefusalPage({ visit, status, requestId, reason, wait, kept })), status)
  }

/** After these the same post may well succeed, and its key lets it act only once. */
const worthRepeating: readonly RefusalStatus[] = [429, 500, 503]

/**
 * What somebody wrote must not be lost because we failed or were busy: the page carries it. Only what a page of ours posted, or a
 * stranger's page could put words into a form of ours.
 */
const keptFrom = async (c: Context, status: RefusalStatus) => {
  if (c.req.method !== 'POST' || !worthRepeating.includes(status)) return undefined
  if (c.req.header('sec-fetch-site') !== 'same-origin' && !isOwnOrigin(c)) return undefined
  const form = await c.req.formData().catch(() => undefined)
  const fields = Array.from(form ?? []).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const { pathname, search } = new URL(c.req.url)
  return fields.length > 0 ? { action: pathname + search, fields } : undefined
}

const isOwnOrigin = (c: Context): boolean => {
  const origin = c.req.header('origin')
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === c.req.header('host')
}
