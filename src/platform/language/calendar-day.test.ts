import { expect, test } from 'vitest'
import { calendarDay } from './calendar-day.ts'

const saidOf = (written: string) => {
  const { error } = calendarDay.safeParse(written)
  return error?.issues.map(({ code, message }) => (code === 'custom' ? message : code))
}

test.each(['1900-01-01', '2026-12-03', '2028-02-29', '2199-12-31'])('%s is a day', (written) => {
  expect(saidOf(written)).toBeUndefined()
})

test.each(['0000-01-01', '0026-12-03', '1899-12-31', '2200-01-01', '9999-12-31'])('%s: check the year', (written) => {
  expect(saidOf(written)).toEqual(['check-year'])
})

test.each([
  '',
  '3.12.2026',
  '2026-02-30',
  '2027-02-29',
  '+012026-12-03',
  '2026-12-03T00:00:00Z',
  'i morgen',
  '12026-12-03',
])('%s is no day, and its year is not spoken of', (written) => {
  expect(saidOf(written)).toEqual(['invalid_format'])
})
