import { expect, it } from 'vitest'
import { parse } from './source.ts'
import { defaultExportBreaches, emptyNameBreaches, sizeBreaches } from './text.ts'

const ofLines = (path: string, lines: number) => ({ path, text: 'a\n'.repeat(lines) })

it('finds files that are too long, tests and statements for the database among them', () => {
  const files = ['src/b.tsx', 'src/c.test.ts', 'src/d.sql'].map((path) => ofLines(path, 301))
  expect(sizeBreaches([ofLines('src/a.ts', 300), ...files])).toEqual([
    'src/b.tsx has 301 lines, and 300 are the most',
    'src/c.test.ts has 301 lines, and 300 are the most',
    'src/d.sql has 301 lines, and 300 are the most',
  ])
})

it('finds default exports outside configuration', () => {
  const sources = [
    parse('src/a.ts', 'export default 1'),
    parse('src/b.ts', 'const b = 1\nexport { b as default }'),
    parse('vitest.config.ts', 'export default {}'),
    parse('src/c.ts', 'export const c = 1'),
  ]
  expect(defaultExportBreaches(sources)).toEqual([
    'src/a.ts:1 exports something without a name',
    'src/b.ts:2 exports something without a name',
  ])
})

it('finds names that say nothing', () => {
  const sources = [
    parse('src/utils/day.ts', ''),
    parse('src/common.ts', ''),
    parse('src/date-helpers.ts', ''),
    parse('src/a.ts', 'export const dayUtil = 1'),
    parse('src/b.ts', 'export class JobManager {}'),
    parse('src/c.ts', 'const x = 1\nexport { x as helper }'),
    parse('src/d.ts', 'export function commonWords() {}'),
  ]
  expect(emptyNameBreaches(sources)).toEqual([
    'src/utils/day.ts: utils is a name that says nothing',
    'src/common.ts: common is a name that says nothing',
    'src/date-helpers.ts: helpers is a name that says nothing',
    'src/a.ts:1 exports dayUtil: a name that says nothing',
    'src/b.ts:1 exports JobManager: a name that says nothing',
    'src/c.ts:2 exports helper: a name that says nothing',
    'src/d.ts:1 exports commonWords: a name that says nothing',
  ])
  expect(emptyNameBreaches([parse('src/management/mandate.ts', 'export const community = 1')])).toEqual([])
})
