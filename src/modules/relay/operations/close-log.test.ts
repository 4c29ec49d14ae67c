import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, pausedLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { written } from '#testing/written.ts'
import { acceptOffer } from './accept-offer.ts'
import { closeLog } from './close-log.ts'
import { openLog as readLog } from './open-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})
const close = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  reason: 'goal-reached',
  note: 'Nora går på skolen hver dag.',
  areas: ['learning'],
  ...over,
})

describe('the holder closes the log', () => {
  test('what she writes is the last thing in it, and nobody holds', async () => {
    await nora.write(nora.teacher, 'Før.')
    house.clock.advance({ minutes: 1 })
    await nora.teacher.does(closeLog, close())
    const { rows } = await house.admin.query(
      'select state, close_reason, closed_at, holding from relay.log where id = $1',
      [nora.log],
    )
    const closed = { state: 'closed', close_reason: 'goal-reached', closed_at: house.clock.now(), holding: null }
    expect(rows).toEqual([closed])
    const page = await nora.mother.does(readLog, { log: nora.log })
    expect(written(page).map(({ kind, text }) => [kind, text])).toEqual([
      ['closing-note', 'Nora går på skolen hver dag.'],
      ['note', 'Før.'],
    ])
  })

  test('rows 56–58: who still sees what', async () => {
    await nora.teacher.does(closeLog, close())
    const sees = async (one: typeof nora.teacher) => {
      const outcome = await one.perform(readLog, { log: nora.log })
      return outcome.kind === 'done' ? outcome.result.level : outcome.kind
    }
    const [nurse, head] = [await house.as('nurse'), await house.as('head')]
    expect([await sees(nora.mother), await sees(nora.teacher), await sees(nurse), await sees(head)]).toEqual([
      'all',
      'all',
      'absent',
      'core',
    ])
    house.clock.advance({ days: 91 })
    // sessions do not last that long: everyone signs in again
    expect(await sees(await house.as('teacher'))).toBe('core')
    house.clock.advance({ days: -91 })
  })

  test('an offer that waits lapses', async () => {
    await nora.askToHold('nurse')
    await nora.teacher.does(closeLog, close())
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'closed', holder: null, offers: 0 })
  })

  test('a form posted twice closes once, with one note', async () => {
    const key = newId()
    const twice = await Promise.all([1, 2].map(() => nora.teacher.perform(closeLog, close(), key)))
    expect(twice.map(said)).toEqual(['done', 'done'])
    const { rowCount } = await house.admin.query('select from relay.entry where log_id = $1', [nora.log])
    expect(rowCount).toBe(1)
  })
})

test.for([
  ['no reason', { reason: undefined }, 'invalid: reason invalid_value'],
  ['a reason that is not on the list', { reason: 'tired' }, 'invalid: reason invalid_value'],
  ['a reason that only happens by itself', { reason: 'consent-withdrawn' }, 'invalid: reason invalid_value'],
  ['no note', { note: undefined }, 'invalid: note invalid_type'],
  ['an empty note', { note: ' ' }, 'invalid: note too_small'],
  ['a note that is too long', { note: 'a'.repeat(4001) }, 'invalid: note too_big'],
  ['no area', { areas: [] }, 'invalid: areas too_small'],
  ['an area the holder does not see', { areas: ['economy'] }, 'invalid: areas area-not-shared'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(closeLog, close(over)))).toBe(what)
})

test.for([
  ['a participant', 'nurse', 'refused: only-holder'],
  ['a head', 'head', 'refused: only-holder'],
  ['someone of another municipality', 'other-municipality', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(closeLog, close()))).toBe(what)
})

test('only an open log', async () => {
  const waiting = await startedLog(house)
  expect(said(await waiting.teacher.perform(closeLog, close({ log: waiting.log })))).toBe('refused: awaiting-consent')
  const paused = await pausedLog(house)
  expect(said(await paused.teacher.perform(closeLog, close({ log: paused.log })))).toBe('refused: paused')
  await nora.teacher.does(closeLog, close())
  expect(said(await nora.teacher.perform(closeLog, close()))).toBe('refused: closed')
})

test('closing and taking over at the same moment: one of the two', async () => {
  const offer = await nora.askToHold('nurse')
  const nurse = await house.as('nurse')
  const [closing, taking] = await atOnce<{ kind: string }>(house, 'relay.log', nora.log, [
    () => nora.teacher.perform(closeLog, close({ areas: ['health'] })),
    () => nurse.perform(acceptOffer, { log: nora.log, offer }),
  ])
  expect([closing?.kind, taking?.kind].filter((kind) => kind === 'done')).toHaveLength(1)
  const { state, holder } = await batonOf(house, nora.log)
  expect([state, holder]).toEqual(closing?.kind === 'done' ? ['closed', null] : ['open', nurse.post])
})
