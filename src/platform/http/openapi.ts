import { z } from 'zod'
import type { Module } from '../module.ts'
import type { AnyOperation } from '../operation.ts'
import { houseActs } from './house-messages.ts'
import { components, problems, ref } from './openapi-components.ts'
import type { Route } from './route.ts'
import { apiRoot } from './serve-api.ts'

type Json = { [key: string]: unknown }
type ApiRoute = Route & { api: string }

/**
 * The JSON API described in OpenAPI 3.1, from the same table that serves it: every operation by its name, what it asks for by its contract,
 * and every reason why it may be refused. Words are English; a problem's title comes in the reader's language.
 */
export const openApiDocument = (modules: readonly Module[]): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Laget',
    version: '1',
    summary: "One relay log around a child, shared by a municipality's services and the family",
    description,
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/', description: 'This installation' }],
  tags: modules.filter((module) => apiRoutes(module).length > 0).map(({ name }) => ({ name })),
  security: [{ session: [] }],
  paths: pathsOf(modules),
  components: components(modules),
})

const description = [
  'The same operations as the pages, through the same door: who may do what, what is traced and what is refused does not differ.',
  'Sign in at `/logg-inn`; the session cookie is the key. A change is taken only from an origin of Laget itself (`Origin` or `Sec-Fetch-Site`), as JSON.',
  'Send an `Idempotency-Key` with every change: sent again with the same key it acts once and is answered as the first time.',
  'What somebody may not see is answered with 404, whether it exists or not. A reading says in `abilities` what may be done from there.',
].join('\n\n')

const apiRoutes = ({ routes }: Module): ApiRoute[] => routes.filter((route): route is ApiRoute => Boolean(route.api))

const pathsOf = (modules: readonly Module[]): Json => {
  const paths: Record<string, Json> = {}
  for (const module of modules) {
    for (const route of apiRoutes(module)) {
      const path = apiRoot + route.api.replaceAll(/:(\w+)/g, '{$1}')
      const method = route.operation.effect === 'read' ? 'get' : 'post'
      paths[path] = { ...paths[path], [method]: operationOf(module, route) }
    }
  }
  return Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const operationOf = (module: Module, { api, operation }: ApiRoute): Json => {
  const { input, inPath } = inputOf(operation, api)
  const reads = operation.effect === 'read'
  const act = module.acts('en')[operation.name] ?? houseActs('en').other
  return {
    operationId: operation.name,
    tags: [module.name],
    summary: act,
    ...(operation.by.includes('visitor') && { security: [{}, { session: [] }] }),
    parameters: [
      ...inPath.map(([name, schema]) => ({ name, in: 'path', required: true, schema })),
      ...(reads ? queryOf(input) : [ref('parameters', 'IdempotencyKey')]),
    ],
    ...(!reads && { requestBody: { required: true, content: { 'application/json': { schema: input } } } }),
    responses: {
      '200': {
        description: reads ? 'What there is to see, and what may be done from here' : 'Done',
        content: { 'application/json': { schema: ref('schemas', reads ? 'Reading' : 'Done') } },
      },
      ...problems(reads ? 'read' : 'change'),
    },
  }
}

type ObjectSchema = { properties?: Record<string, Json>; required?: string[] } & Json

/** A format says it better than the expression that checks it. */
const override = ({ jsonSchema }: { jsonSchema: { format?: unknown; pattern?: unknown } }): void => {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
}

/** The contract as JSON Schema, and what of it stands in the path. */
const inputOf = ({ input }: AnyOperation, api: string): { input: ObjectSchema; inPath: [string, Json][] } => {
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    io: 'input',
    unrepresentable: 'any',
    override,
  }) as ObjectSchema
  const names = Array.from(api.matchAll(/:(\w+)/g), ([, name = '']) => name)
  const { properties = {}, required = [], ...rest } = schema
  const left = required.filter((name) => !names.includes(name))
  return {
    inPath: names.map((name) => [name, properties[name] ?? {}]),
    input: {
      ...rest,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name))),
      ...(left.length > 0 && { required: left }),
    },
  }
}

const queryOf = ({ properties = {}, required = [] }: ObjectSchema): Json[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(required.includes(name) && { required: true }),
    schema,
  }))
