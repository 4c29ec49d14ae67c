import { expect, test } from 'vitest'
import { readHours, writeHours } from './hours.ts'

test.each([
  ['mandag–fredag 8–15.30', 'ma-fr 08:00-15:30'],
  ['ma-fr 08:00-15:30', 'ma-fr 08:00-15:30'],
  ['tirsdag og torsdag kl. 14-17', 'ti, to 14:00-17:00'],
  ['måndag, tysdag 9-12\nlaurdag 10-14', 'ma, ti 09:00-12:00\nlø 10:00-14:00'],
  ['Monday-Sunday 0-24', 'ma-sø 00:00-24:00'],
  ['', ''],
])('%s', (written, again) => {
  expect(writeHours(readHours(written) ?? [])).toBe(again)
})

test.each(['når som helst', 'ma-fr', '8-16', 'fr-ma 8-16', 'ma 16-8', 'ma 8-99', 'mandag 8-12-16'])(
  '%s is not understood',
  (text) => {
    expect(readHours(text)).toBeUndefined()
  },
)
