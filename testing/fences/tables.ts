import { Visitor } from 'oxc-parser'
import { partOf } from './house.ts'
import { isTest, type Source, type SqlFile } from './source.ts'
import { type Statement, statements } from './sql-text.ts'

/** Whose schema is whose, and what stands in it: read from the migrations. */
export type Catalogue = {
  /** Schema → the part of the house whose migration made it: a module's name, or `platform`. */
  schemas: Map<string, string>
  /** `schema.name` of every table, view and function. */
  relations: Set<string>
  functions: Set<string>
}

const created =
  /create\s+(?:or\s+replace\s+)?(?:unlogged\s+)?(?:materialized\s+)?(table|view|function)\s+(?:if\s+not\s+exists\s+)?("?\w+"?\."?\w+"?)/gi

export const catalogueOf = (migrations: SqlFile[]): Catalogue => {
  const schemas = new Map<string, string>()
  const relations = new Set<string>()
  const functions = new Set<string>()
  for (const { path, text } of migrations) {
    for (const statement of statements(text)) {
      const [, schema] = /^create\s+schema\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/i.exec(statement.text) ?? []
      if (schema) schemas.set(schema, ownerOf(path))
      for (const [, kind = '', name = ''] of statement.text.matchAll(created))
        (kind.toLowerCase() === 'function' ? functions : relations).add(plain(name))
    }
  }
  return { schemas, relations, functions }
}

const plain = (name: string): string => name.replaceAll('"', '').toLowerCase()

const ownerOf = (path: string): string => {
  const part = partOf(path)
  return part.of === 'module' ? part.name : 'platform'
}

/** What a schema shows to the others. Functions of access and of the platform may be called by all. */
const isPublished = (name: string): boolean => name === 'access.own_grant' || /^\w+\.access_facts(_\w+)?$/.test(name)

/** A module has a schema of its own name, and no other. */
export const schemaBreaches = (migrations: SqlFile[]): string[] =>
  Array.from(catalogueOf(migrations).schemas)
    .filter(([schema, owner]) => owner !== 'platform' && schema !== owner)
    .map(([schema, owner]) => `the module ${owner} makes the schema ${schema}: a module has one, named after it`)

/** A store names only the tables of its own schema; a neighbour is asked through its face. */
export const foreignTableBreaches = (sources: Source[], migrations: SqlFile[]): string[] => {
  const catalogue = catalogueOf(migrations)
  return sources
    .filter(({ path }) => path.startsWith('src/') && !isTest(path))
    .flatMap(({ path, strings }) =>
      strings.flatMap(({ text, line }) =>
        foreignNames(text, ownerOf(path), catalogue).map(
          (name) => `${path}:${line} names ${name}, which is not its own`,
        ),
      ),
    )
}

/**
 * The same for migrations, which may besides refer to a neighbour's table by a foreign key. The module access writes the policies of
 * all: there the tables of the schema that the policy is for are at home too. `exceptions`: file → why it may do otherwise.
 */
export const foreignTableInSqlBreaches = (migrations: SqlFile[], exceptions: Record<string, string>): string[] => {
  const catalogue = catalogueOf(migrations)
  return migrations
    .filter(({ path }) => !(path in exceptions))
    .flatMap(({ path, text }) =>
      statements(text).flatMap((statement) =>
        foreignNames(
          withoutPermitted(statement, ownerOf(path)),
          ownerOf(path),
          catalogue,
          policyOn(statement, path),
        ).map((name) => `${path}:${statement.line} names ${name}, which is not its own`),
      ),
    )
}

const withoutPermitted = ({ text }: Statement, owner: string): string => {
  const withoutKeys = text.replaceAll(/\breferences\s+"?\w+"?\."?\w+"?/gi, 'references')
  return owner === 'access' && /^grant\b/i.test(text) ? '' : withoutKeys
}

const policyOn = ({ text }: Statement, path: string): string | undefined =>
  ownerOf(path) === 'access' ? /^create\s+policy\s+\w+\s+on\s+"?(\w+)"?\./i.exec(text)?.[1] : undefined

const foreignNames = (
  text: string,
  owner: string,
  { schemas, relations, functions }: Catalogue,
  guest?: string,
): string[] => {
  const names = Array.from(text.matchAll(/(?<![\w.#/@-])"?(\w+)"?\."?(\w+)"?(?![\w-])/g), ([, schema, name]) => [
    schema,
    plain(`${schema}.${name}`),
  ])
  const foreign = names.filter(([schema = '', name = '']) => {
    const theirs = schemas.get(schema)
    if (theirs === undefined || theirs === owner || schema === guest || isPublished(name)) return false
    const open = theirs === 'platform' || theirs === 'access'
    return relations.has(name) || (functions.has(name) && !open)
  })
  return Array.from(new Set(foreign.map(([, name = '']) => name)))
}

const builders = new Set(['returning', 'returningAll', 'onConflict'])

/**
 * No RETURNING and no upsert on tables under row-level security: a row that the actor may not select makes them fail. All tables of
 * modules are under it, and those of the platform that are not are written by definer functions.
 */
export const returningBreaches = (sources: Source[]): string[] =>
  sources
    .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/browser/') && !isTest(path))
    .flatMap((source) => [...builtReturning(source), ...writtenReturning(source)])

const builtReturning = ({ path, program, lineAt }: Source): string[] => {
  const breaches: string[] = []
  new Visitor({
    CallExpression: ({ callee }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      const { name, start } = callee.property
      if (builders.has(name))
        breaches.push(`${path}:${lineAt(start)} .${name}() fails on rows that the actor may not select`)
    },
  }).visit(program)
  return breaches
}

const writtenReturning = ({ path, strings }: Source): string[] =>
  strings.flatMap(({ text, line }) => {
    const [found] = /\b(insert|update|delete)\b[\s\S]*\b(returning|on\s+conflict)\b/i.exec(text) ?? []
    return found ? [`${path}:${line} RETURNING and ON CONFLICT fail on rows that the actor may not select`] : []
  })
