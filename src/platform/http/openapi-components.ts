import type { Module } from '../module.ts'
import { houseReasons } from './house-messages.ts'
import { type Problem, problemStatuses, problemType } from './problem.ts'
import { problemMessages } from './problem-messages.ts'

type Json = { [key: string]: unknown }

export const ref = (kind: 'schemas' | 'parameters' | 'responses', name: string): Json => ({
  $ref: `#/components/${kind}/${name}`,
})

/** Problems of the shell around the API, which every request may meet. */
const ofTheShell = {
  '413': 'The request is too large.',
  '429': 'Too many requests; `Retry-After` says how many seconds to wait.',
  default: 'It went wrong on our side. `instance` is the id to give to whoever runs Laget.',
} as const

const responseNames: Record<number, string> = {
  400: 'Unreadable',
  401: 'NotSignedIn',
  403: 'Refused',
  404: 'NotFound',
  409: 'Stale',
  415: 'NotJson',
  422: 'Invalid',
}

/** What an operation may be answered with instead of done. */
export const problems = (effect: 'read' | 'change'): Json => {
  const statuses = effect === 'read' ? [401, 403, 404, 422] : Object.keys(responseNames).map(Number)
  const own = statuses.map((status) => [status, ref('responses', responseNames[status] ?? '')])
  return {
    ...Object.fromEntries(own),
    ...(effect === 'change' && { '413': ref('responses', 'TooLarge') }),
    '429': ref('responses', 'TooMany'),
    default: ref('responses', 'OurFault'),
  }
}

export const components = (modules: readonly Module[]): Json => ({
  securitySchemes: {
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: 'laget',
      description: 'The session, as sign-in gives it. Over https its name is `__Host-laget`.',
    },
  },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'Chosen by the caller, new for each thing she wants done. Kept for a week.',
      schema: { type: 'string', format: 'uuid' },
    },
  },
  schemas: schemas(modules),
  responses: responses(),
})

const schemas = (modules: readonly Module[]): Json => ({
  Reading: {
    description: 'The page as data. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`.',
    type: 'object',
    properties: { abilities: ref('schemas', 'Abilities') },
    required: ['abilities'],
  },
  Abilities: {
    description: 'What the reader may do to what was read, by operation; where she may not, why.',
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { may: { type: 'boolean' }, reason: { type: 'string', description: 'Where `may` is false' } },
      required: ['may'],
    },
  },
  Done: { description: 'What came of it: ids of what was made, where something was.', type: 'object' },
  Problem: {
    description: 'RFC 9457. Nothing that was sent is repeated in it.',
    type: 'object',
    properties: {
      type: { type: 'string', description: 'The kind of problem: `urn:laget:problem:` and its reason' },
      title: { type: 'string', description: "In the reader's language" },
      status: { type: 'integer' },
      instance: { type: 'string', description: 'The id of the request' },
    },
    required: ['type', 'title', 'status', 'instance'],
  },
  RefusalReason: { description: 'Why it may not be done.', oneOf: refusals(modules) },
})

/** Every reason that any module gives, with its words. */
const refusals = (modules: readonly Module[]): Json[] => {
  const tables = [houseReasons, ...modules.map((module) => module.reasons)]
  const reasons = new Map(tables.flatMap((table) => Object.entries(table('en'))))
  return [...reasons]
    .filter(([reason, words]) => typeof words === 'string' && !(reason in problemStatuses) && reason !== 'refused')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, words]) => ({ const: problemType(reason), description: words }))
}

const withStatus = (status: number): Problem[] =>
  (Object.keys(problemStatuses) as Problem[]).filter((name) => problemStatuses[name] === status)

/** The problems that have this status, each with its words. */
const kinds = (status: number): Json[] =>
  withStatus(status).map((name) => ({ const: problemType(name), description: problemMessages('en')[name] }))

const problemResponse = (description: string, ...narrower: Json[]): Json => {
  const schema = narrower.length > 0 ? { allOf: [ref('schemas', 'Problem'), ...narrower] } : ref('schemas', 'Problem')
  return { description, content: { 'application/problem+json': { schema } } }
}

const typed = (types: Json[]): Json => ({ properties: { type: { oneOf: types } } })

const descriptions: Record<number, string> = {
  400: 'It could not be read.',
  401: 'Nobody known is asking.',
  403: 'It may not be done, and why; or it was asked from another origin.',
  404: 'There is no such thing, or it is not for whoever asks.',
  409: 'Somebody else changed the same thing first. `current` is what stands there now.',
  415: 'Only JSON is taken.',
  422: 'Something is missing or wrong. `errors` says at which field and what.',
}

const errors = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'The field, parts joined by dots; empty for the whole' },
      code: { type: 'string' },
    },
    required: ['path', 'code'],
  },
}

const more: Record<number, Json> = {
  409: { properties: { current: { type: 'object' } }, required: ['current'] },
  422: { properties: { errors } },
}

const responses = (): Json => {
  const ofStatus = Object.entries(responseNames).map(([text, name]) => {
    const status = Number(text)
    const reasons = status === 403 ? [...kinds(status), ref('schemas', 'RefusalReason')] : kinds(status)
    const narrower = [typed(reasons), ...(more[status] ? [more[status]] : [])]
    return [name, problemResponse(descriptions[status] ?? '', ...narrower)] as const
  })
  return {
    ...Object.fromEntries(ofStatus),
    TooLarge: problemResponse(ofTheShell['413'], typed(kinds(413))),
    TooMany: {
      ...problemResponse(ofTheShell['429'], typed(kinds(429))),
      headers: { 'Retry-After': { schema: { type: 'integer' } } },
    },
    OurFault: problemResponse(ofTheShell.default, typed([...kinds(500), ...kinds(503)])),
  }
}
