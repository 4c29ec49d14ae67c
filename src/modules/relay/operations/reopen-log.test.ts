import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { written } from '#testing/written.ts'
import { cancelStart } from './cancel-start.ts'
import { openLog as readLog } from './open-log.ts'
import { reopenLog } from './reopen-log.ts'
import { wipeUnansweredStarts } from './wipe-unanswered-starts.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
  house.clock.advance({ minutes: 1 })
  await nora.close()
  house.clock.advance({ minutes: 1 })
})
const reopen = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  why: 'Nora er hjemme igjen.',
  services: [fjordvikServices.health],
  areas: ['learning', 'health'],
  ...over,
})
const row = async () =>
  (
    await house.admin.query(
      'select state, closed_at, close_reason, consent_since, (select count(*)::int from relay.start s where s.log_id = l.id) as starts from relay.log l where id = $1',
      [nora.log],
    )
  ).rows[0]

describe('row 59: the family is asked anew', () => {
  test('and nothing of what it agreed to before counts', async () => {
    await nora.teacher.does(reopenLog, reopen())
    expect(await row()).toMatchObject({ state: 'awaiting', consent_since: house.clock.now(), starts: 2 })
    const page = await nora.teacher.does(readLog, { log: nora.log })
    expect(page).toMatchObject({ sight: 'starter', level: 'start', happened: [], team: [] })
    expect(page.head.why).toBe('Nora er hjemme igjen.')
    expect(said(await (await house.as('nurse')).perform(readLog, { log: nora.log }))).toBe('absent')
    // row 56: the family reads on what it could read
    expect(written(await nora.mother.does(readLog, { log: nora.log }))).toHaveLength(1)
  })

  test('its yes opens it, with a team that begins anew', async () => {
    await nora.teacher.does(reopenLog, reopen())
    house.clock.advance({ minutes: 1 })
    await nora.sayYes()
    const { state, holder, team } = await batonOf(house, nora.log)
    expect({ state, holder, team }).toEqual({ state: 'open', holder: nora.teacher.post, team: [nora.teacher.post] })
    const { rows } = await house.admin.query('select cause from relay.holding where log_id = $1 order by n', [nora.log])
    expect(rows.map(({ cause }) => cause)).toEqual(['opening', 'reopening'])
  })

  test('by the head of the opening unit, too', async () => {
    const head = await house.as('head')
    await head.does(reopenLog, reopen())
    house.clock.advance({ minutes: 1 })
    await nora.sayYes()
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: head.post })
  })
})

describe('a reopening that comes to nothing leaves the log as it was', () => {
  test.for([
    [
      'the family says no',
      () =>
        nora.mother.does(decideConsent, {
          log: nora.log,
          answer: 'no',
          heard: heardLater,
          services: [{ service: fjordvikServices.school }],
        }),
    ],
    ['it is taken back', () => nora.teacher.does(cancelStart, { log: nora.log })],
    [
      'nobody answers',
      async () => {
        house.clock.advance({ days: 31 })
        await house.system().does(wipeUnansweredStarts, {})
      },
    ],
  ] as const)('when %s', async ([, happens]) => {
    const before = await row()
    await nora.teacher.does(reopenLog, reopen())
    house.clock.advance({ minutes: 1 })
    await happens()
    expect(await row()).toEqual(before)
    const mother = await house.family(nora.family.guardians[0]?.identityNumber ?? '')
    expect(await mother.does(readLog, { log: nora.log })).toMatchObject({ level: 'all' })
    const { rowCount } = await house.admin.query(
      'select from relay.proposal where log_id = $1 and withdrawn_at is null',
      [nora.log],
    )
    expect(rowCount).toBe(2)
  })
})

test.for([
  ['no why', { why: '' }, 'invalid: why too_small'],
  ['a why that is too long', { why: 'a'.repeat(501) }, 'invalid: why too_big'],
  ['an area nobody knows', { areas: ['weather'] }, 'invalid: areas invalid_value'],
  ['a service that does not exist', { services: [newId()] }, 'invalid: services.0 invalid_value'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(reopenLog, reopen(over)))).toBe(what)
})

test.for([
  ['a former participant', 'nurse'],
  ['the head of another unit', 'nurse-head'],
  ['someone of another municipality', 'other-head'],
] as const)('not by %s', async ([, key]) => {
  expect(said(await (await house.as(key)).perform(reopenLog, reopen()))).toBe('absent')
})

test('not by the family, and not while it is open', async () => {
  expect(said(await nora.mother.perform(reopenLog, reopen()))).toBe('absent')
  const open = await openLog(house)
  expect(said(await open.teacher.perform(reopenLog, reopen({ log: open.log })))).toBe('refused: not-closed')
})

test('of two at the same moment the family is asked once', async () => {
  const head = await house.as('head')
  const outcomes = await atOnce(house, 'relay.log', nora.log, [
    () => nora.teacher.perform(reopenLog, reopen()),
    () => head.perform(reopenLog, reopen()),
  ])
  expect(outcomes.filter((one) => one.kind === 'done')).toHaveLength(1)
  expect(await row()).toMatchObject({ state: 'awaiting', starts: 2 })
})
