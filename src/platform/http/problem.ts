import type { Context } from 'hono'
import type { Outcome } from '../door.ts'
import type { Kernel } from './kernel.ts'
import { isAboutPath } from './posted.ts'
import { problemMessages } from './problem-messages.ts'
import type { ShellEnv } from './shell-env.ts'

/** Problems of the API itself; a refusal has its own reason instead. */
export const problemStatuses = {
  'other-origin': 403,
  'json-only': 415,
  'not-json': 400,
  'idempotency-key': 400,
  'key-used-for-something-else': 422,
  'sign-in': 401,
  'session-expired': 401,
  'one-time-code': 401,
  'choose-role': 401,
  'not-found': 404,
  stale: 409,
  invalid: 422,
} as const

export type Problem = keyof typeof problemStatuses

/** The name of a kind of problem, not an address: all are listed in the OpenAPI document. */
export const problemType = (reason: string): string => `urn:laget:problem:${reason}`

/** Answers with RFC 9457 problems, titled in the reader's language. Nothing that was sent is repeated in one. */
export const problemsOf = ({ languageOf, reasonWords }: Pick<Kernel, 'languageOf' | 'reasonWords'>) => {
  const say = (c: Context<ShellEnv>, reason: string, status: number, title: string, more: object = {}): Response => {
    const instance = `urn:uuid:${c.get('requestId')}`
    const headers = { 'content-type': 'application/problem+json', 'content-language': languageOf(c) }
    const body = { type: problemType(reason), title, status, instance, ...more }
    return c.body(JSON.stringify(body), status as 400, headers)
  }
  const problem = (c: Context, reason: Problem, more?: object): Response =>
    say(c, reason, problemStatuses[reason], problemMessages(languageOf(c))[reason], more)

  const answer = (c: Context, outcome: Exclude<Outcome, { kind: 'done' }>): Response => {
    switch (outcome.kind) {
      case 'sign-in':
        return problem(c, outcome.expired ? 'session-expired' : 'sign-in')
      case 'code':
        return problem(c, 'one-time-code')
      case 'choose':
        return problem(c, 'choose-role')
      case 'absent':
        return problem(c, 'not-found')
      case 'refused':
        if (outcome.reason === 'key-used-for-something-else') return problem(c, outcome.reason)
        return say(c, outcome.reason, 403, reasonWords(languageOf(c, outcome.language))(outcome.reason))
      case 'stale':
        return problem(c, 'stale', { current: outcome.current })
      case 'invalid':
        if (isAboutPath(c, outcome.issues)) return problem(c, 'not-found')
        return problem(c, 'invalid', { errors: outcome.issues.map(({ path, code }) => ({ path, code })) })
    }
  }
  return { problem, answer }
}
