import type { Context } from 'hono'
import type { Outcome } from '../door.ts'
import type { Language } from '../language/language.ts'
import type { Kernel } from './kernel.ts'
import { isAboutPath } from './posted.ts'
import { problemMessages } from './problem-messages.ts'
import type { ShellEnv } from './shell-env.ts'

/** Problems of the API itself and of the shell around it; a refusal has its own reason instead. */
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
  unreadable: 400,
  forbidden: 403,
  'method-not-allowed': 405,
  'too-large': 413,
  'address-too-long': 414,
  'too-many-requests': 429,
  'our-fault': 500,
  away: 503,
} as const

export type Problem = keyof typeof problemStatuses

/** The name of a kind of problem, not an address: all are listed in the OpenAPI document. */
export const problemType = (reason: string): string => `urn:laget:problem:${reason}`

type Said = { reason: string; status: (typeof problemStatuses)[Problem]; title: string; language: Language }

/** Answers with an RFC 9457 problem, titled in the reader's language. Nothing that was sent is repeated in one. */
const say = (c: Context<ShellEnv>, { reason, status, title, language }: Said, more: object = {}): Response => {
  const instance = `urn:uuid:${c.get('requestId')}`
  const headers = { 'content-type': 'application/problem+json', 'content-language': language }
  return c.body(JSON.stringify({ type: problemType(reason), title, status, instance, ...more }), status, headers)
}

export const sayProblem = (c: Context, reason: Problem, language: Language, more?: object): Response =>
  say(c, { reason, status: problemStatuses[reason], title: problemMessages(language)[reason], language }, more)

/** What is answered when an operation did not happen. */
export const problemsOf = ({ languageOf, reasonWords }: Pick<Kernel, 'languageOf' | 'reasonWords'>) => {
  const problem = (c: Context, reason: Problem, more?: object, profile?: Language | null): Response =>
    sayProblem(c, reason, languageOf(c, profile), more)

  const answer = (c: Context, outcome: Exclude<Outcome, { kind: 'done' }>): Response => {
    switch (outcome.kind) {
      case 'sign-in':
        return problem(c, outcome.expired ? 'session-expired' : 'sign-in')
      case 'code':
        return problem(c, 'one-time-code')
      case 'choose':
        return problem(c, 'choose-role')
      case 'absent':
        return problem(c, 'not-found', {}, outcome.language)
      case 'refused': {
        const { reason } = outcome
        if (reason === 'key-used-for-something-else') return problem(c, reason, {}, outcome.language)
        const language = languageOf(c, outcome.language)
        return say(c, { reason, status: 403, title: reasonWords(language)(reason), language })
      }
      case 'stale':
        return problem(c, 'stale', { current: outcome.current }, outcome.language)
      case 'invalid': {
        if (isAboutPath(c, outcome.issues)) return problem(c, 'not-found', {}, outcome.language)
        const errors = outcome.issues.map(({ path, code }) => ({ path, code }))
        return problem(c, 'invalid', { errors }, outcome.language)
      }
    }
  }
  return { problem, answer }
}
