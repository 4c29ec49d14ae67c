import { expect, test } from 'vitest'
import { Invalid } from '#platform/operation.ts'
import { foundIn, stopLeaks } from './no-names.ts'

const told = (...of: Parameters<typeof stopLeaks>): unknown => {
  try {
    return stopLeaks(...of)
  } catch (stopped) {
    if (stopped instanceof Invalid) return stopped.issues.map(({ path, code }) => `${path} ${code}`)
    throw stopped
  }
}

const seen = 'I hagen står Storm ute, og STORM er rød.'

test('a reason that tells who it is stops the question as the text would, at its own row', () => {
  expect(told({ seen }, [{ words: 'Storm', reason: 'Et lekeapparat, ikke Emma i 4B.' }])).toEqual([
    'noNames.0.reason reason-tells-who',
  ])
  expect(told({ seen }, [{ words: 'Storm', reason: 'Storm er et lekeapparat.' }])).toEqual([
    { words: 'storm', reason: 'Storm er et lekeapparat.' },
  ])
})

test('a reason for what no longer stands in the text is not kept, and stops nothing', () => {
  expect(told({ seen: 'Gutten står ute.' }, [{ words: 'Storm', reason: 'Broren til Emma.' }])).toEqual([])
})

test('words are the same over two lines and with what nobody sees between the letters', () => {
  const reason = 'Et lag i en tegnefilm.'
  expect(told({ seen: 'Han ser Emma\nBerg.' }, [{ words: 'Emma\r\nBerg', reason }])).toEqual([
    { words: 'emma berg', reason },
  ])
  expect(told({ seen: 'Han ser em\u200bma.' }, [{ words: 'Emma', reason }])).toEqual([{ words: 'emma', reason }])
})

test('what is longer than can be kept with a reason comes in pieces that can', () => {
  const leaks = foundIn([`Se https://${'a'.repeat(500)} og ${'мама '.repeat(80)}`])
  expect(leaks.length).toBeGreaterThan(3)
  expect(leaks.filter(({ found }) => found.length > 200)).toEqual([])
})
