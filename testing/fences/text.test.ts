import { expect, it } from 'vitest'
import { parse } from './source.ts'
import { defaultExportBreaches, emptyNameBreaches, sizeBreaches } from './text.ts'

const ofLines = (path: string, lines: number) => parse(path, 'a()\n'.repeat(lines))

it('finds files that are too long, by their kind', () => {
  const sources = [
    ofLines('src/a.ts', 300),
    ofLines('src/b.tsx', 301),
    ofLines('src/c.test.ts', 500),
    ofLines('src/d.test.tsx', 501),
  ]
  expect(sizeBreaches(sources)).toEqual([
    'src/b.tsx has 301 lines, and 300 are the most',
    'src/d.test.tsx has 501 lines, and 500 are the most',
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
