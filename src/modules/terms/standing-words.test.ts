import { expect, test } from 'vitest'
import { standsIn } from './standing-words.ts'

test.each([
  ['når familien har gitt samtykke', true],
  ['samtykket gjelder én tjeneste', true],
  ['et samtykkeskjema', true],
  ['«samtykke»', true],
  ['et usamtykke og et samtykke', true],
  ['et usamtykke', false],
  ['åsamtykke', false],
  ['2samtykke', false],
  ['', false],
])('"%s": %s', (text, stands) => {
  expect(standsIn(text, 'samtykke')).toBe(stands)
})
