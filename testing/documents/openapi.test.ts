import { describe, expect, test } from 'vitest'
import { openApiDocument } from '#platform/http/openapi.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { modules } from '../../src/app.ts'
import { follow, openApiBreaches } from './openapi-structure.ts'

const document = openApiDocument(modules)
type Operation = {
  operationId: string
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { $ref: string }>
}
type Described = {
  content: {
    'application/problem+json': {
      schema: { allOf: [object, { properties: { type: { oneOf: { const: string }[] } } }] }
    }
  }
  headers?: Record<string, object>
}
const paths = document.paths as Record<string, Record<string, Operation>>
const routes = modules.flatMap((module) => module.routes).filter((route) => route.api)

test('docs/openapi.json is current: npm run docs writes it', async () => {
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json')
})

test('it is served, to everyone, as JSON', async () => {
  const laget = await openLaget(await testDatabase())
  const answer = await laget.visitor.get('/api/openapi.json')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(answer.json).toEqual(JSON.parse(JSON.stringify(document)))
})

test('it keeps to OpenAPI 3.1', () => {
  expect(openApiBreaches(JSON.parse(JSON.stringify(document)))).toEqual([])
})

test('every operation of the API is in it by its name, and no other', () => {
  const ids = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
  expect(ids.sort()).toEqual(routes.map(({ operation }) => operation.name).sort())
})

test('a request is described by its contract, without what stands in the path', () => {
  const { post } = paths['/api/v1/logs/{log}/notes'] ?? {}
  expect(post?.requestBody?.content['application/json']?.schema).toMatchObject({
    additionalProperties: false,
    properties: { kind: { enum: ['note', 'concern', 'bright-spot'] }, text: { type: 'string', maxLength: 4000 } },
    required: ['kind', 'text', 'areas'],
  })
})

test('every reason of every module is among the reasons for a refusal, in words', () => {
  const { oneOf } = follow(document, '#/components/schemas/RefusalReason') as { oneOf: Record<string, string>[] }
  const reasons = modules.flatMap((module) => Object.keys(module.reasons('en')))
  expect(oneOf.map((one) => one.const)).toEqual(
    expect.arrayContaining(reasons.map((one) => `urn:laget:problem:${one}`)),
  )
  for (const one of oneOf) expect(one.description, one.const).toMatch(/^\p{Lu}.*[.!?]$/u)
})

describe('a problem is answered as it is described', async () => {
  const never = { points: 0, seconds: 60 }
  const often = { points: 1000, seconds: 60 }
  const rates = { address: often, session: often, heavy: never, heavyAddress: never }
  const { visitor } = await openLaget(await testDatabase(), { requestRates: rates })
  const log = '/api/v1/logs/01a20000-0000-7000-8000-000000000000'

  test.each([
    ['401', 'get', '/api/v1/logs/{log}', () => visitor.get(log)],
    [
      '403',
      'post',
      '/api/v1/logs/{log}/notes',
      () => visitor.postJson(`${log}/notes`, {}, { origin: 'https://x.example' }),
    ],
    ['413', 'post', '/api/v1/logs/{log}/notes', () => visitor.postJson(`${log}/notes`, 'x'.repeat(300_000))],
    ['415', 'post', '/api/v1/logs/{log}/notes', () => visitor.postForm(`${log}/notes`, {})],
    ['429', 'get', '/api/v1/logs/{log}/trace', () => visitor.get(`${log}/trace`, { 'accept-language': 'nn' })],
  ])('%s to %s %s', async (status, method, path, ask) => {
    const { responses } = paths[path]?.[method] ?? {}
    const { content, headers = {} } = follow(document, responses?.[status]?.$ref ?? '') as Described
    const [, { properties }] = content['application/problem+json'].schema.allOf
    const answer = await ask()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([Number(status), 'application/problem+json'])
    expect(properties.type.oneOf.map((one) => one.const)).toContain(answer.json.type)
    expect(answer.json.title).toMatch(/^\p{Lu}.*\.$/u)
    expect(answer.headers.get('content-language')).toBe(status === '429' ? 'nn' : 'nb')
    for (const name of Object.keys(headers)) expect(answer.headers.get(name), name).toBeTruthy()
  })
})

describe('what the check of the structure finds', () => {
  type Loose = { [name: string]: Loose } & { paths: Loose; components: Loose }
  const spoilt = (spoil: (copy: Loose) => void) => {
    const copy = JSON.parse(JSON.stringify(document))
    spoil(copy)
    return openApiBreaches(copy)
  }
  const notes = '/api/v1/logs/{log}/notes'
  const operation = (copy: Loose): Record<string, unknown> => copy.paths[notes]?.post ?? {}
  test.each<[string, (copy: Loose) => void, string]>([
    ['another version', (copy) => Object.assign(copy, { openapi: '3.0.3' }), '#/openapi is not 3.1'],
    [
      'a misspelt field',
      (copy) => Object.assign(operation(copy), { sumary: 'x' }),
      'has sumary, which is no field of Operation',
    ],
    ['a missing field', (copy) => delete operation(copy).responses, 'lacks responses'],
    [
      'a reference to nothing',
      (copy) => Object.assign(operation(copy), { requestBody: { $ref: '#/components/x' } }),
      'nothing is there',
    ],
    [
      'a status that is none',
      (copy) => Object.assign(operation(copy).responses as object, { '2000': {} }),
      'has the key 2000',
    ],
    [
      'a type that is none',
      (copy) => Object.assign(copy.components.schemas?.Done ?? {}, { type: 'thing' }),
      'is none of null',
    ],
    [
      'a name twice',
      (copy) => Object.assign(operation(copy), { operationId: 'relay.open-log' }),
      'two operations are called relay.open-log',
    ],
    [
      'a parameter that the path lacks',
      (copy) => Object.assign(operation(copy), { parameters: [] }),
      'does not declare the parameters of its path',
    ],
    [
      'a key that is none',
      (copy) => Object.assign(operation(copy), { security: [{ secret: [] }] }),
      'asks for the key secret',
    ],
  ])('%s', (_, spoil, what) => {
    expect(spoilt(spoil).join('\n')).toContain(what)
  })
})
