import { describe, expect, it } from 'vitest'
import { parse, type SqlFile } from './source.ts'
import {
  catalogueOf,
  foreignTableBreaches,
  foreignTableInSqlBreaches,
  returningBreaches,
  schemaBreaches,
} from './tables.ts'

const migration = (part: string, text: string): SqlFile => ({ path: `src/${part}/migrations/x.sql`, text })
const migrations = [
  migration(
    'platform',
    'create schema platform; create table platform.answered (); create function platform.now() returns int;',
  ),
  migration(
    'modules/children',
    'create schema children; create table children.child (); create view children.access_facts_child as select 1;',
  ),
  migration(
    'modules/access',
    'create schema access; create table access."grant" (); create view access.own_grant as select 1; create function access.derive() returns int;',
  ),
  migration(
    'modules/relay',
    'create schema relay; create table relay.log (); create function relay.settle() returns int;',
  ),
]
const inStore = (text: string, path = 'src/modules/relay/store.ts') =>
  foreignTableBreaches([parse(path, text)], migrations)
const inSql = (part: string, text: string, exceptions = {}) =>
  foreignTableInSqlBreaches([...migrations, migration(part, text)], exceptions)

it('reads from the migrations what there is', () => {
  const { schemas, relations, functions } = catalogueOf(migrations)
  expect(Object.fromEntries(schemas)).toEqual({
    platform: 'platform',
    children: 'children',
    access: 'access',
    relay: 'relay',
  })
  expect([...relations]).toContain('access.grant')
  expect([...functions]).toEqual(['platform.now', 'access.derive', 'relay.settle'])
})

it('finds a module that makes a schema of another name', () => {
  expect(schemaBreaches(migrations)).toEqual([])
  expect(schemaBreaches([migration('modules/relay', 'create schema stories')])).toEqual([
    'the module relay makes the schema stories: a module has one, named after it',
  ])
})

describe('in a store', () => {
  it.each([
    ["tables<{ 'children.child': Child }>()", 'children.child'],
    ["db.selectFrom('children.child as c')", 'children.child'],
    [`sql\`select 1 from "children"."child" where id = \${id}\``, 'children.child'],
    ["prepared('x', 'select from access.\"grant\"')", 'access.grant'],
    ["prepared('x', 'insert into platform.answered')", 'platform.answered'],
  ])('finds %s', (text, name) => {
    expect(inStore(`f()\n${text}`)).toEqual([`src/modules/relay/store.ts:2 names ${name}, which is not its own`])
  })

  it.each([
    "db.selectFrom('relay.log')",
    'sql`select access.derive(x), platform.now()`',
    "db.selectFrom('access.own_grant')",
    "operation({ name: 'children.child-of' })",
    "import x from './children.child'",
    "t('children.title')",
  ])('lets %s be', (text) => {
    expect(inStore(text)).toEqual([])
  })

  it("finds a module's function called by another module, and any module in the platform", () => {
    expect(inStore("q('select relay.settle()')", 'src/modules/children/store.ts')).toHaveLength(1)
    expect(inStore("q('select from relay.log')", 'src/platform/door.ts')).toHaveLength(1)
  })
})

describe('in a migration', () => {
  it.each([
    ['modules/relay', 'create function relay.x() returns int as $$ select 1 from children.child $$'],
    ['modules/relay', 'grant select on children.child to laget_app'],
    ['platform', 'create view platform.x as select * from relay.log'],
    ['modules/access', 'create function access.x() returns int as $$ select 1 from relay.log $$'],
    ['modules/access', 'create policy own on relay.log using ((select true from children.child limit 1))'],
  ])('in %s finds %s', (part, text) => {
    expect(inSql(part, `select 1;\n${text};`)).toEqual([
      expect.stringMatching(/x\.sql:2 names [\w.]+, which is not its own$/),
    ])
    expect(inSql(part, text, { [`src/${part}/migrations/x.sql`]: 'a reason' })).toEqual([])
  })

  it.each([
    ['modules/relay', 'create table relay.x (foreign key (a, b) references children.child)'],
    [
      'modules/relay',
      'create function relay.x() returns int as $$ select 1 from children.access_facts_child, access.derive() $$',
    ],
    ['modules/relay', '-- as in children.child\nselect 1'],
    ['modules/access', 'create policy own on relay.log using ((select true from relay.log, access.own_grant limit 1))'],
    ['modules/access', 'grant select on relay.log to laget_app'],
  ])('in %s lets %s be', (part, text) => {
    expect(inSql(part, text)).toEqual([])
  })
})

describe('RETURNING and upserts', () => {
  const found = (text: string) => returningBreaches([parse('src/modules/relay/store.ts', text)])

  it.each([
    "db.insertInto('relay.log').values(v).returning('id')",
    "db.updateTable('relay.log').set(v).returningAll()",
    "db.insertInto('relay.log').values(v).onConflict((c) => c.doNothing())",
    'sql`insert into relay.log values (1) returning id`',
    'sql`INSERT INTO relay.log VALUES (1) ON CONFLICT DO NOTHING`',
  ])('finds %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each(['sql`select 1`', "say('Returning to school')", 'returning(x)'])('lets %s be', (text) => {
    expect(found(text)).toEqual([])
  })
})
