import { expect, it } from 'vitest'
import { statements, withoutComments } from './sql-text.ts'

it('blanks comments and nothing else', () => {
  expect(withoutComments('a -- b\n/* c\nd */ \'e -- f\' "g/*h*/"')).toBe('a     \n    \n     \'e -- f\' "g/*h*/"')
  expect(withoutComments('$x$ a -- b\n $x$ -- c')).toBe('$x$ a     \n $x$     ')
})

it('cuts statements, with the line each begins on, and leaves bodies whole', () => {
  expect(statements("select 1;\n\n-- now\nselect ';';\ndo $$ begin a; b; end $$;\nlast")).toEqual([
    { text: 'select 1;', line: 1 },
    { text: "select ';';", line: 4 },
    { text: 'do $$ begin a; b; end $$;', line: 5 },
    { text: 'last', line: 6 },
  ])
})
