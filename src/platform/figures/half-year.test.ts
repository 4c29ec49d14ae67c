import { expect, test } from 'vitest'
import { daysOf, halfYearBefore, halfYearOf, halfYearsBetween, nextHalfYear } from './half-year.ts'

test.each([
  ['2026-01-01T12:00:00Z', '2026-1'],
  ['2026-06-30T21:59:00Z', '2026-1'],
  // 00:30 on 1 July in Norway
  ['2026-06-30T22:30:00Z', '2026-2'],
  ['2026-12-31T22:59:00Z', '2026-2'],
  ['2026-12-31T23:00:00Z', '2027-1'],
])('%s is in %s', (instant, period) => expect(halfYearOf(new Date(instant))).toBe(period))

test('its days, the next one and the one before', () => {
  expect([halfYearBefore('2026-2'), halfYearBefore('2026-1')]).toEqual(['2026-1', '2025-2'])
  expect(daysOf('2026-1')).toEqual({ from: '2026-01-01', until: '2026-07-01' })
  expect(daysOf('2026-2')).toEqual({ from: '2026-07-01', until: '2027-01-01' })
  expect([nextHalfYear('2026-1'), nextHalfYear('2026-2')]).toEqual(['2026-2', '2027-1'])
})

test('from one to another', () => {
  expect(halfYearsBetween('2025-2', '2026-2')).toEqual(['2025-2', '2026-1', '2026-2'])
  expect(halfYearsBetween('2026-2', '2026-2')).toEqual(['2026-2'])
  expect(halfYearsBetween('2026-2', '2026-1')).toEqual([])
})
