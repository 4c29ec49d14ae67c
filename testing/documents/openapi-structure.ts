/**
 * Does a document keep to OpenAPI 3.1? By the tables of the specification: which fields each of its objects may have and must have, what
 * kind of thing each is, that every reference leads somewhere, and what the specification asks across objects. Unknown fields are breaches:
 * a misspelt one would otherwise be silently ignored.
 */
export const openApiBreaches = (document: unknown): string[] => {
  const look: Looking = { document, breaches: [] }
  check(look, document, 'Document', '#')
  return [...look.breaches, ...acrossObjects(document as Document)]
}

type Looking = { document: unknown; breaches: string[] }
type Is = (look: Looking, value: unknown, at: string) => void
type Kind = { required?: string[]; fields?: Record<string, Is>; others?: [name: RegExp, is: Is] }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const say = (look: Looking, at: string, what: string): void => void look.breaches.push(`${at} ${what}`)
const primitive =
  (type: 'string' | 'boolean' | 'number'): Is =>
  (look, value, at) => {
    if (typeof value !== type) say(look, at, `is no ${type}`)
  }
const text = primitive('string')
const yesNo = primitive('boolean')
const count: Is = (look, value, at) => {
  if (!Number.isInteger(value) || Number(value) < 0) say(look, at, 'is no count')
}
const anything: Is = () => undefined
const oneOf =
  (...words: unknown[]): Is =>
  (look, value, at) => {
    if (!words.includes(value)) say(look, at, `is none of ${words.join(', ')}`)
  }
const list =
  (is: Is, least = 0): Is =>
  (look, value, at) => {
    if (!Array.isArray(value)) return say(look, at, 'is no list')
    if (value.length < least) say(look, at, 'is empty')
    for (const [n, one] of value.entries()) is(look, one, `${at}/${n}`)
  }
const map =
  (is: Is, name = /^/): Is =>
  (look, value, at) => {
    if (!isObject(value)) return say(look, at, 'is no map')
    for (const [key, one] of Object.entries(value)) {
      if (!name.test(key)) say(look, at, `has the key ${key}`)
      is(look, one, `${at}/${key}`)
    }
  }
const a =
  (kind: string): Is =>
  (look, value, at) =>
    check(look, value, kind, at)
/** The thing itself, or a reference to one of its kind. */
const orRef =
  (kind: string): Is =>
  (look, value, at) => {
    if (!isObject(value) || !('$ref' in value)) return check(look, value, kind, at)
    const found = follow(look.document, value.$ref)
    if (found === undefined) say(look, at, `leads to ${value.$ref}, and nothing is there`)
    else if (!String(value.$ref).startsWith(`#/components/${homes[kind]}/`)) say(look, at, `leads to something else`)
  }
const homes: Record<string, string> = {
  Schema: 'schemas',
  Response: 'responses',
  Parameter: 'parameters',
  Header: 'headers',
  RequestBody: 'requestBodies',
}

export const follow = (document: unknown, reference: unknown): unknown =>
  String(reference)
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, part) => (isObject(at) ? at[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
      document,
    )

const schema = orRef('Schema')
const contentOf = map(a('MediaType'), /^[\w.+-]+\/[\w.+*-]+$/)
const described = { description: text }
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']
const type: Is = (look, value, at) =>
  Array.isArray(value) ? list(oneOf(...types), 1)(look, value, at) : oneOf(...types)(look, value, at)

const kinds: Record<string, Kind> = {
  Document: {
    required: ['openapi', 'info', 'paths'],
    fields: {
      openapi: (look, value, at) => {
        if (!/^3\.1\.\d+$/.test(String(value))) say(look, at, 'is not 3.1')
      },
      info: a('Info'),
      servers: list(a('Server'), 1),
      tags: list(a('Tag')),
      security: list(map(list(text))),
      paths: map(a('PathItem'), /^\//),
      components: a('Components'),
    },
  },
  Info: {
    required: ['title', 'version'],
    fields: { title: text, version: text, summary: text, license: a('License'), ...described },
  },
  License: { required: ['name'], fields: { name: text, identifier: text } },
  Server: { required: ['url'], fields: { url: text, ...described } },
  Tag: { required: ['name'], fields: { name: text, ...described } },
  PathItem: { fields: Object.fromEntries(methods.map((method) => [method, a('Operation')])) },
  Operation: {
    required: ['operationId', 'responses'],
    fields: {
      operationId: text,
      tags: list(text),
      summary: text,
      security: list(map(list(text))),
      parameters: list(orRef('Parameter')),
      requestBody: orRef('RequestBody'),
      responses: map(orRef('Response'), /^([1-5]\d\d|[1-5]XX|default)$/),
      ...described,
    },
  },
  Parameter: {
    required: ['name', 'in', 'schema'],
    fields: { name: text, in: oneOf('path', 'query', 'header', 'cookie'), required: yesNo, schema, ...described },
  },
  Header: { required: ['schema'], fields: { required: yesNo, schema, ...described } },
  RequestBody: { required: ['content'], fields: { content: contentOf, required: yesNo, ...described } },
  Response: {
    required: ['description'],
    fields: { headers: map(orRef('Header')), content: contentOf, ...described },
  },
  MediaType: { required: ['schema'], fields: { schema } },
  Components: {
    fields: {
      schemas: map(a('Schema'), /^[\w.-]+$/),
      responses: map(a('Response'), /^[\w.-]+$/),
      parameters: map(a('Parameter'), /^[\w.-]+$/),
      securitySchemes: map(a('SecurityScheme'), /^[\w.-]+$/),
    },
  },
  SecurityScheme: {
    required: ['type', 'name', 'in'],
    fields: { type: oneOf('apiKey'), name: text, in: oneOf('query', 'header', 'cookie'), ...described },
  },
  // JSON Schema 2020-12, as far as zod and we ourselves write it
  Schema: {
    fields: {
      type,
      ...described,
      ...Object.fromEntries(['title', 'format', 'pattern', 'contentEncoding'].map((name) => [name, text])),
      ...Object.fromEntries(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties'].map((n) => [n, count])),
      ...Object.fromEntries(
        ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((n) => [
          n,
          primitive('number'),
        ]),
      ),
      ...Object.fromEntries(['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((name) => [name, list(schema, 1)])),
      enum: list(anything, 1),
      const: anything,
      default: anything,
      uniqueItems: yesNo,
      items: schema,
      not: schema,
      propertyNames: schema,
      properties: map(schema),
      required: list(text),
      additionalProperties: (look, value, at) => (typeof value === 'boolean' ? undefined : schema(look, value, at)),
    },
  },
}

const check = (look: Looking, value: unknown, kind: string, at: string): void => {
  if (!isObject(value)) {
    say(look, at, `is no ${kind}`)
    return
  }
  const { required = [], fields = {} } = kinds[kind] ?? {}
  for (const name of required) if (!(name in value)) say(look, at, `lacks ${name}`)
  for (const [name, one] of Object.entries(value)) {
    const is = fields[name]
    if (is) is(look, one, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    else if (!name.startsWith('x-')) say(look, at, `has ${name}, which is no field of ${kind}`)
  }
}

type Parameter = { name: string; in: string; required?: boolean }
type Operation = { operationId: string; parameters?: Record<string, unknown>[]; security?: object[]; tags?: string[] }
type Document = {
  paths: Record<string, Record<string, Operation>>
  security?: object[]
  tags?: { name: string }[]
  components?: { securitySchemes?: object }
}

/** What no object shows by itself: names are unique, paths and their parameters agree, keys and tags are those that were declared. */
const acrossObjects = (document: Document): string[] => {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, at: `${method} ${path}`, operation })),
  )
  const ids = operations.map(({ operation }) => operation.operationId)
  const shapes = Object.keys(document.paths ?? {}).map((path) => path.replaceAll(/\{\w+\}/g, '{}'))
  const keys = Object.keys(document.components?.securitySchemes ?? {})
  const tags = document.tags?.map(({ name }) => name) ?? []
  return [
    ...twice(ids).map((id) => `two operations are called ${id}`),
    ...twice(shapes).map((shape) => `two paths are ${shape}`),
    ...operations.flatMap(({ path, at, operation }) => {
      const parameters = (operation.parameters ?? []).map(
        (one) => ('$ref' in one ? follow(document, one.$ref) : one) as Parameter,
      )
      const inPath = parameters.filter((one) => one.in === 'path')
      const wanted = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name)
      const used = [...(operation.security ?? []), ...(document.security ?? [])].flatMap((one) => Object.keys(one))
      return [
        ...(wanted.join() === inPath.map(({ name }) => name).join()
          ? []
          : [`${at} does not declare the parameters of its path`]),
        ...inPath.filter(({ required }) => !required).map(({ name }) => `${at}: ${name} in a path is always required`),
        ...twice(parameters.map((one) => `${one.in} ${one.name}`)).map((one) => `${at} has twice ${one}`),
        ...used.filter((key) => !keys.includes(key)).map((key) => `${at} asks for the key ${key}, which is none`),
        ...(operation.tags ?? []).filter((tag) => !tags.includes(tag)).map((tag) => `${at} has the unknown tag ${tag}`),
      ]
    }),
  ]
}

const twice = (all: readonly string[]): string[] => [...new Set(all.filter((one, n) => all.indexOf(one) !== n))]
