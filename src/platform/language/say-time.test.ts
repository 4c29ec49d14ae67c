import { expect, test } from 'vitest'
import { sayAgo, sayClock, sayDate, sayDay, sayMoment, sayPeriod, sayTimeOfDay, startSentence } from './say-time.ts'

const now = new Date('2026-11-24T12:00:00+01:00')

test.each([
  ['2026-11-24', 'i dag', 'i dag', 'today'],
  ['2026-11-25', 'i morgen', 'i morgon', 'tomorrow'],
  ['2026-11-23', 'i går', 'i går', 'yesterday'],
  ['2026-12-03', 'torsdag 3. desember', 'torsdag 3. desember', 'Thursday 3 December'],
  ['2026-12-01', 'tirsdag 1. desember', 'tysdag 1. desember', 'Tuesday 1 December'],
  ['2027-01-09', 'lørdag 9. januar 2027', 'laurdag 9. januar 2027', 'Saturday 9 January 2027'],
  ['2024-05-02', '2. mai 2024', '2. mai 2024', '2 May 2024'],
])('the day %s is said as a person would', (day, nb, nn, en) => {
  expect(sayDay(day, now, 'nb')).toBe(nb)
  expect(sayDay(day, now, 'nn')).toBe(nn)
  expect(sayDay(day, now, 'en')).toBe(en)
})

test('a moment is said with the clock in Oslo', () => {
  expect(sayMoment(new Date('2026-11-24T13:00:00Z'), now, 'nb')).toBe('i dag kl. 14')
  expect(sayMoment(new Date('2026-11-25T08:30:00Z'), now, 'nn')).toBe('i morgon kl. 9.30')
  expect(sayMoment(new Date('2026-11-24T23:00:00Z'), now, 'en')).toBe('tomorrow at 00:00')
  expect(sayClock(new Date('2026-07-01T07:05:00Z'), 'nb')).toBe('9.05')
  expect(['14:00', '09:30'].map((time) => sayTimeOfDay(time, 'nn'))).toEqual(['14', '9.30'])
  expect(sayTimeOfDay('09:30', 'en')).toBe('09:30')
})

test.each([
  ['2026-11-24T11:59:50+01:00', 'akkurat nå', 'nett no', 'just now'],
  ['2026-11-24T11:55:00+01:00', 'for fem minutter siden', 'for fem minutt sidan', 'five minutes ago'],
  ['2026-11-24T09:00:00+01:00', 'for tre timer siden', 'for tre timar sidan', 'three hours ago'],
  ['2026-11-24T13:00:00+01:00', 'om en time', 'om ein time', 'in an hour'],
  ['2026-11-23T13:00:00+01:00', 'i går', 'i går', 'yesterday'],
  ['2026-11-26T09:00:00+01:00', 'i overmorgen', 'i overmorgon', 'in two days'],
  ['2026-11-22T09:00:00+01:00', 'i forgårs', 'i førgår', 'two days ago'],
])('the moment %s is said as its distance', (moment, nb, nn, en) => {
  expect(sayAgo(new Date(moment), now, 'nb')).toBe(nb)
  expect(sayAgo(new Date(moment), now, 'nn')).toBe(nn)
  expect(sayAgo(new Date(moment), now, 'en')).toBe(en)
})

test.each([
  ['2026-11-24', 'i dag', 'i dag'],
  ['2026-11-21', 'for tre dager siden', 'for tre dagar sidan'],
  ['2026-11-17', 'for en uke siden', 'for ei veke sidan'],
  ['2026-11-11', 'for 13 dager siden', 'for 13 dagar sidan'],
  ['2026-11-03', 'for tre uker siden', 'for tre veker sidan'],
  ['2026-09-24', 'for to måneder siden', 'for to månader sidan'],
  ['2025-11-24', 'for ett år siden', 'for eitt år sidan'],
  ['2025-12-05', 'for ett år siden', 'for eitt år sidan'],
  ['2027-02-24', 'om tre måneder', 'om tre månader'],
])('the day %s is said as its distance', (day, nb, nn) => {
  expect(sayAgo(day, now, 'nb')).toBe(nb)
  expect(sayAgo(day, now, 'nn')).toBe(nn)
})

test('a period says both ends in full, or that there is no end', () => {
  expect(sayPeriod('2026-12-01', '2027-05-31', 'nb')).toBe('fra 1. desember 2026 til 31. mai 2027')
  expect(sayPeriod('2026-12-01', undefined, 'nn')).toBe('frå 1. desember 2026 og inntil vidare')
  expect(sayDate('2026-12-03', 'en')).toBe('3 December 2026')
  expect(startSentence('åtte dager')).toBe('Åtte dager')
})
