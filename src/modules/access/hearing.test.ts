import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { tries } from '#testing/tries.ts'
import { decideConsent } from './operations/decide-consent.ts'
import { recordConsent } from './operations/record-consent.ts'

const database = await testDatabase()
const house = await openHouse(database)
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const services = [
  { service: service.school, areas: ['learning', 'health', 'home'] },
  { service: service.health, areas: ['health'] },
]
const yes = (log: string, heard: unknown, over: Record<string, unknown> = {}) => ({
  ...{ log, answer: 'yes', services, heard },
  ...over,
})
const talked = { talked: 'yes', talkedOn: '2026-11-20' }
const kept = async (log: string) =>
  (
    await house.admin.query(
      `select giver_id as giver, talked_by as by, talked_on::text as on, missing, recorded_by as recorded
       from access.hearing where log_id = $1 order by said_at, id`,
      [log],
    )
  ).rows

test('one answer covers every service, and nobody named is the guardian herself', async () => {
  const { log, mother } = await startedLog(house)
  await mother.does(decideConsent, yes(log, { ...talked, talkedBy: ' ' }))
  const herself = { giver: mother.person, recorded: mother.person }
  expect(await kept(log)).toEqual([{ ...herself, by: null, on: '2026-11-20', missing: null }])
})

test('a later answer stands beside the earlier', async () => {
  const { log, mother } = await startedLog(house)
  await mother.does(decideConsent, yes(log, { talked: 'not-yet', missing: 'too-young' }))
  house.clock.advance({ minutes: 1 })
  await mother.does(decideConsent, yes(log, { ...talked, talkedBy: 'Kari Moe' }))
  expect((await kept(log)).map(({ by, on, missing }) => [by, on, missing])).toEqual([
    [null, null, 'too-young'],
    ['Kari Moe', '2026-11-20', null],
  ])
})

test('what was filled in under the other answer is not kept', async () => {
  const { log, mother } = await startedLog(house)
  await mother.does(
    decideConsent,
    yes(log, { talked: 'not-yet', missing: 'later', talkedBy: 'Kari', talkedOn: '2027-01-01' }),
  )
  house.clock.advance({ minutes: 1 })
  await mother.does(decideConsent, yes(log, { ...talked, missing: 'later' }))
  expect((await kept(log)).map(({ by, on, missing }) => [by, on, missing])).toEqual([
    [null, null, 'later'],
    [null, '2026-11-20', null],
  ])
})

test('staff write down what the guardian said of it', async () => {
  const { log, links, teacher, mother } = await startedLog(house)
  const paper = { giver: links[0], channel: 'paper', givenOn: '2026-11-22', how: 'Signert i møte.' }
  await teacher.does(recordConsent, yes(log, { ...talked, talkedBy: 'Ida Lund' }, paper))
  const byTeacher = { giver: mother.person, recorded: teacher.person }
  expect(await kept(log)).toEqual([{ ...byTeacher, by: 'Ida Lund', on: '2026-11-20', missing: null }])
})

describe('a yes to sharing does not wait for a yes to this, but is asked', () => {
  test.each([
    ['nothing said', undefined, 'heard.talked', 'talked-or-not'],
    ['a yes without a day', { talked: 'yes', talkedBy: 'Kari Moe' }, 'heard.talkedOn', 'which-day-talked'],
    ['a day that has not come', { ...talked, talkedOn: '2026-11-24' }, 'heard.talkedOn', 'day-in-future'],
    ['a day before she was born', { ...talked, talkedOn: '2016-05-03' }, 'heard.talkedOn', 'before-birth'],
    ['a not yet without a reason', { talked: 'not-yet' }, 'heard.missing', 'why-not-talked'],
  ])('%s', async (_, heard, path, code) => {
    const { log, links, mother, teacher } = await startedLog(house)
    const issues = [{ path, code }]
    const paper = { giver: links[0], channel: 'paper', givenOn: '2026-11-22', how: 'Signert i møte.' }
    expect(await mother.perform(decideConsent, yes(log, heard))).toMatchObject({ kind: 'invalid', issues })
    expect(await teacher.perform(recordConsent, yes(log, heard, paper))).toMatchObject({ kind: 'invalid', issues })
    expect(await kept(log)).toEqual([])
  })

  test.each([
    ['an answer nobody knows', { talked: 'perhaps' }, 'heard.talked'],
    ['a reason nobody knows', { talked: 'not-yet', missing: 'busy' }, 'heard.missing'],
    ['a name too long', { ...talked, talkedBy: 'K'.repeat(101) }, 'heard.talkedBy'],
    ['what she said', { ...talked, words: 'Jeg vil ikke.' }, 'heard'],
  ])('%s', async (_, heard, path) => {
    const { log, mother } = await startedLog(house)
    expect(await mother.perform(decideConsent, yes(log, heard))).toMatchObject({ kind: 'invalid', issues: [{ path }] })
  })

  test('a no needs none', async () => {
    const nora = await openLog(house)
    house.clock.advance({ minutes: 1 })
    const no = yes(nora.log, undefined, { answer: 'no' })
    expect((await nora.mother.perform(decideConsent, no)).kind).toBe('done')
  })
})

test('where the young person decides herself nothing is asked, of her or her guardian, and nothing kept', async () => {
  const { log, mother, youth } = await startedLog(house, { born: '2010-03-01' })
  expect((await mother.perform(decideConsent, yes(log, undefined))).kind).toBe('done')
  expect((await youth.perform(decideConsent, yes(log, talked))).kind).toBe('done')
  expect(await kept(log)).toEqual([])
})

test('the family and whoever asks or leads see it, nobody else; and it goes with a start that came to nothing', async () => {
  const open = await openLog(house, { guardians: 2 })
  const seen = (who: typeof open.mother) => tries(who, 'select from access.hearing where log_id = $1', [open.log])
  expect(await Promise.all([open.mother, open.father, open.teacher].map(seen))).toEqual([2, 2, 2])
  expect(await seen(await house.as('nurse'))).toBe(0)
  const start = await startedLog(house, { guardians: 2 })
  await start.mother.does(decideConsent, yes(start.log, talked))
  await start.father.does(decideConsent, { log: start.log, answer: 'no', services })
  expect(await kept(start.log)).toEqual([])
})
