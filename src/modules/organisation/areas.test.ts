import { expect, test } from 'vitest'
import { areaMessages } from './area-messages.ts'
import { inAreaOrder, sayAreas } from './areas.ts'
import { knownAreas } from './contract.ts'

test('areas stand in one order everywhere, a municipality’s own last', () => {
  expect(inAreaOrder(['sport', 'leisure', 'health', 'learning'])).toEqual(['learning', 'health', 'leisure', 'sport'])
})

test('areas are said with commas, as their names have an "og" of their own', () => {
  expect(sayAreas(['leisure', 'home', 'learning'], 'nb')).toBe('læring og trivsel, hjem og familie, fritid og nettverk')
})

test('there are words for every area a municipality may choose, in the same order', () => {
  expect(Object.keys(areaMessages.table)).toEqual([...knownAreas])
})
