import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayOf, daysBetween, osloTime, parseClock, parseDay, writeDay } from './day.ts'

test('a day begins at midnight in Oslo, summer and winter', () => {
  expect(dayOf(new Date('2026-12-02T22:59:59Z'))).toBe('2026-12-02')
  expect(dayOf(new Date('2026-12-02T23:00:00Z'))).toBe('2026-12-03')
  expect(dayOf(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
  expect(osloTime(new Date('2026-12-02T23:05:00Z'))).toEqual({ day: '2026-12-03', hour: 0, minute: 5 })
})

test.each([
  ['3.12.2026', '2026-12-03'],
  ['03.12.2026', '2026-12-03'],
  [' 3. 12. 2026 ', '2026-12-03'],
  ['3.12.26', '2026-12-03'],
  ['3/12/2026', '2026-12-03'],
  ['3-12-2026', '2026-12-03'],
  ['03122026', '2026-12-03'],
  ['031226', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['29.02.2028', '2028-02-29'],
])('reads %s', (written, day) => {
  expect(parseDay(written)).toBe(day)
})

test.each([
  '',
  '3.12',
  '31.02.2026',
  '29.02.2027',
  '0.1.2026',
  '1.13.2026',
  'i morgen',
  '2026-13-01',
  '3.12.2026 kl. 9',
])('does not guess what "%s" means', (written) => {
  expect(parseDay(written)).toBeUndefined()
})

const anyDay = fc.integer({ min: -36_500, max: 36_500 }).map((days) => addDays('2026-01-01', days))

test('a day that is written in a form comes back as it was', () => {
  fc.assert(fc.property(anyDay, (day) => parseDay(writeDay(day)) === day))
})

test('adding the days between two days leads from one to the other', () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b))
})

test('what a person wrote wrongly is given back untouched', () => {
  expect(writeDay('neste tirsdag')).toBe('neste tirsdag')
})

test.each([
  ['14', '14:00'],
  ['9.30', '09:30'],
  ['14:30', '14:30'],
  ['1430', '14:30'],
  ['kl. 8', '08:00'],
  ['24', undefined],
  ['14.75', undefined],
  ['etter skolen', undefined],
])('a clock that says "%s" is %s', (written, clock) => {
  expect(parseClock(written)).toBe(clock)
})

test('so many months later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-11-22', 12)).toBe('2027-11-22')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(addMonths('2027-12-31', 2)).toBe('2028-02-29')
})
