import { expect, it } from 'vitest'
import { importBreaches, moduleCycles } from './imports.ts'
import { moduleShapeBreaches } from './module-shape.ts'
import { listFiles, readSources, readSql, readText } from './source.ts'
import { foreignTableBreaches, foreignTableInSqlBreaches, returningBreaches, schemaBreaches } from './tables.ts'
import { defaultExportBreaches, emptyNameBreaches, sizeBreaches } from './text.ts'
import { clockBreaches, sqlTimeBreaches } from './time.ts'

// What each fence finds is tested beside it. Here they stand around the house; a list of breaches must be empty.
const files = await listFiles()
const sources = await readSources(files)
const migrations = (await readSql(files)).filter(({ path }) => path.includes('/migrations/'))
const inModules = files.filter((path) => path.startsWith('src/modules/'))
const moduleFiles = new Map(await Promise.all(inModules.map(async (path) => [path, await readText(path)] as const)))

it('looks at the whole house', () => {
  const paths = sources.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['src/platform/clock.ts', 'vitest.config.ts', 'testing/fences/source.ts']),
  )
  expect(migrations.length).toBeGreaterThan(5)
  expect(paths.filter((path) => path.includes('node_modules'))).toEqual([])
})

it('modules are entered by their face; platform and ui know no module', () => {
  expect(importBreaches(sources)).toEqual([])
})

it('modules ask in no ring', () => {
  expect(moduleCycles(sources)).toEqual([])
})

it('a module has one schema, named after it', () => {
  expect(schemaBreaches(migrations)).toEqual([])
})

it('a store names only tables of its own schema', () => {
  expect(foreignTableBreaches(sources, migrations)).toEqual([])
})

it('a migration names only tables of its own schema', () => {
  const exceptions = {
    'src/modules/access/migrations/2026-11-22_11_access_capacities.sql':
      'In which roles a person may act: the answer of several modules to one question of the platform, which knows none of them',
    'src/modules/organisation/migrations/2026-11-22_05_organisation_found.sql':
      'A municipality enters once, by its operator, together with the persons of its first staff',
  }
  expect(foreignTableInSqlBreaches(migrations, exceptions)).toEqual([])
  const excused = foreignTableInSqlBreaches(migrations, {}).map((breach) => breach.split(':')[0])
  expect(excused).toEqual(expect.arrayContaining(Object.keys(exceptions)))
})

it('nothing asks for RETURNING or an upsert under row-level security', () => {
  expect(returningBreaches(sources)).toEqual([])
})

it('time comes from the door', () => {
  expect(clockBreaches(sources)).toEqual([])
  expect(sqlTimeBreaches(sources, migrations)).toEqual([])
})

it('every module has the same shape, and each of its operations a test', () => {
  expect(moduleShapeBreaches(moduleFiles)).toEqual([])
})

it('no file has two subjects', async () => {
  const written = files.filter((path) => /\.(tsx?|js|sql|css|txt|md)$/.test(path))
  const texts = await Promise.all(written.map(async (path) => ({ path, text: await readText(path) })))
  expect(sizeBreaches(texts)).toEqual([])
})

it('what is exported has a name that says something', () => {
  expect(defaultExportBreaches(sources)).toEqual([])
  expect(emptyNameBreaches(sources)).toEqual([])
})
