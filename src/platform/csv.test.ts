import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

const cellsOf = (text: string) => readCsv(text)?.map(({ cells }) => cells)

test('a table is read back as it was written, whatever stands in it', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r\n', '\n').replace(/^'+/, ''))
  const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(
      fc
        .tuple(fc.constant('x'), fc.array(cell, { minLength: width - 1, maxLength: width - 1 }))
        .map(([a, rest]) => [a, ...rest]),
      { minLength: 1, maxLength: 6 },
    ),
  )
  fc.assert(
    fc.property(table, (rows) => {
      expect(cellsOf(writeCsv([['a', 'b'], ...rows]))).toEqual([['a', 'b'], ...rows])
    }),
  )
})

test.each([
  ['semicolons', 'a;b\n1;2'],
  ['commas', 'a,b\n1,2\n'],
  ['tabs, from a spreadsheet', 'a\tb\r\n1\t2'],
  ['a mark that says how it is written', '\uFEFFa;b\n\n1;2\n'],
])('parted by %s', (_, text) => {
  expect(cellsOf(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('what a spreadsheet would run as a formula is written as text', () => {
  expect(writeCsv([['=1+1', '-2', 'x-y']])).toBe("'=1+1;'-2;x-y\r\n")
})

test('a row is told by the line it begins on', () => {
  expect(readCsv('a;b\n"x\ny";2\n\n3;4')?.map(({ line }) => line)).toEqual([1, 2, 5])
})

test('a quote that is never closed is no table', () => {
  expect(readCsv('a;b\n"1;2\n3;4')).toBeUndefined()
})
