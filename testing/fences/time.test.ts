import { describe, expect, it } from 'vitest'
import { parse } from './source.ts'
import { clockBreaches, sqlTimeBreaches } from './time.ts'

describe('in the program', () => {
  it.each([
    'new Date()',
    'new Date',
    'Date()',
    'Date.now()',
    'Date.now',
    'performance.now()',
    'process.hrtime.bigint()',
  ])('finds %s', (text) => {
    expect(clockBreaches([parse('src/modules/relay/store.ts', `f()\ng(${text})`)])).toEqual([
      expect.stringMatching(/^src\/modules\/relay\/store\.ts:2 .* reads the machine's clock$/),
    ])
  })

  it.each([
    "new Date('2026-11-22')",
    'new Date(n)',
    'Date.parse(s)',
    'clock.now()',
    "'new Date()'",
    '/* Date.now() */ 1',
  ])('lets %s be', (text) => {
    expect(clockBreaches([parse('src/modules/relay/store.ts', `g(${text})`)])).toEqual([])
  })

  it('lets the clock read the clock, and measurements', () => {
    expect(
      clockBreaches([parse('src/platform/clock.ts', 'new Date()'), parse('bench/open.ts', 'performance.now()')]),
    ).toEqual([])
  })
})

describe('in SQL', () => {
  const inMigration = (text: string) => sqlTimeBreaches([], [{ path: 'src/modules/relay/migrations/x.sql', text }])
  const inProgram = (text: string) => sqlTimeBreaches([parse('src/modules/relay/store.ts', text)], [])

  it.each([
    'select now()',
    'select NOW ()',
    'at timestamptz default current_timestamp',
    'where day < current_date',
    'default transaction_timestamp()',
    'select clock_timestamp()',
    'select age(birth_date)',
    'create function f() returns date language sql as $$ select current_date $$',
  ])('finds %s', (text) => {
    expect(inMigration(`select 1;\n${text};`)).toEqual([expect.stringMatching(/x\.sql:2 .* reads the server's clock/)])
    expect(inProgram(`sql\`${text.replaceAll('$$', '')}\``)).toHaveLength(1)
  })

  it.each([
    'select platform.now(), platform.today()',
    "-- not now()\nselect 'x'",
    '/* current_date */ select 1',
    'select age(a, b)',
    'select storage(x), known()',
  ])('lets %s be', (text) => {
    expect(inMigration(text)).toEqual([])
  })

  it('lets one migration of the platform say what now is, and no other', () => {
    const text = "create function platform.now() returns timestamptz language sql as 'select transaction_timestamp()'"
    expect(sqlTimeBreaches([], [{ path: 'src/platform/migrations/x.sql', text }])).toEqual([])
    expect(inMigration(text)).toHaveLength(1)
  })
})
