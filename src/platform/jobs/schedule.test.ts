import { expect, it } from 'vitest'
import { dueAt, type Schedule, ticksFor } from './schedule.ts'

const payload = (ts: string, schedule: Schedule = 'nightly') => ({
  name: 'mail.send',
  schedule,
  _cron: { ts, backfilled: false },
})

/** All ticks of the worker's clock on the days around `day` at which the job is really due. */
const dueTimes = (schedule: Schedule, from: string, hours: number): string[] => {
  const [item] = ticksFor([{ name: 'mail.send', schedule }])
  const times: string[] = []
  for (let minute = 0; minute < hours * 60; minute++) {
    const at = new Date(Date.parse(from) + minute * 60_000)
    const digest = {
      min: at.getUTCMinutes(),
      hour: at.getUTCHours(),
      date: at.getUTCDate(),
      month: at.getUTCMonth() + 1,
      dow: at.getUTCDay(),
    }
    const ts = at.toISOString()
    if (item?.match(digest) && dueAt(payload(ts, schedule))) times.push(ts.slice(0, 16))
  }
  return times
}

it('comes once a night, at five past midnight in Norway, also when the clocks change', () => {
  expect(dueTimes('nightly', '2026-03-27T12:00Z', 72)).toEqual([
    '2026-03-27T23:05',
    '2026-03-28T23:05',
    '2026-03-29T22:05',
  ])
  expect(dueTimes('nightly', '2026-10-23T12:00Z', 72)).toEqual([
    '2026-10-23T22:05',
    '2026-10-24T22:05',
    '2026-10-25T23:05',
  ])
})

it('comes every hour or every minute', () => {
  expect(dueTimes('each-hour', '2026-11-22T10:00Z', 3)).toHaveLength(3)
  expect(dueTimes('each-minute', '2026-11-22T10:00Z', 1)).toHaveLength(60)
})

it('ticks for nothing but jobs with a schedule, each under its own name', () => {
  const items = ticksFor([
    { name: 'mail.send' },
    { name: 'relay.remind', schedule: 'nightly' },
    { name: 'audit.seal', schedule: 'each-minute' },
  ])
  expect(items.map((item) => item.identifier)).toEqual(['relay.remind nightly', 'audit.seal each-minute'])
})

it('refuses a tick that is none', () => {
  expect(() => dueAt({ name: 'mail.send' })).toThrow()
})
