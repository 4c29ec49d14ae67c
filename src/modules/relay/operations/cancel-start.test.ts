import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { cancelStart } from './cancel-start.ts'
import { openLog as readLog } from './open-log.ts'
import { startLog } from './start-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof startedLog>>
beforeEach(async () => {
  nora = await startedLog(house, { guardians: 2 })
})
const count = async (sql: string, of: string) => (await house.admin.query(sql, [of])).rowCount

test('the starter takes the question back: what was written is deleted, a count remains', async () => {
  const services = [{ service: fjordvikServices.school, areas: ['learning'] }]
  await nora.mother.does(decideConsent, { log: nora.log, answer: 'yes', heard: heardLater, services })
  await nora.teacher.does(cancelStart, { log: nora.log })
  const { rows } = await house.admin.query('select child_id, state, close_reason from relay.log where id = $1', [
    nora.log,
  ])
  expect(rows).toEqual([{ child_id: null, state: 'closed', close_reason: 'cancelled' }])
  expect(await count('select from relay.start where log_id = $1', nora.log)).toBe(0)
  expect(await count('select from relay.proposal where log_id = $1', nora.log)).toBe(0)
  expect(await count('select from access.consent where log_id = $1', nora.log)).toBe(0)
  expect(await count('select from access."grant" where log_id = $1', nora.log)).toBe(0)
  expect(await count('select from children.child where id = $1', nora.child)).toBe(0)
  expect(await count('select from children.guardian where child_id = $1', nora.child)).toBe(0)
})

test('a guardian who has never signed in is forgotten as a person; one who has, is not', async () => {
  await house.admin.query('update identity.person set activated_at = null where id = $1', [nora.father.person])
  await nora.teacher.does(cancelStart, { log: nora.log })
  expect(await count('select from identity.person where id = $1', nora.father.person)).toBe(0)
  expect(await count('select from identity.person where id = $1', nora.mother.person)).toBe(1)
})

test('a child who has an open log keeps her name and her guardians', async () => {
  const { child, family } = await openLog(house)
  const nurse = await house.as('nurse')
  const { log } = await nurse.does(startLog, { ...family, why: 'Hun sover dårlig.', areas: ['health'] })
  await nurse.does(cancelStart, { log })
  expect(await count('select from children.child where id = $1', child)).toBe(1)
  expect(await count('select from children.child where same_as = $1', child)).toBe(0)
  expect(await count('select from children.guardian where child_id = $1', child)).toBe(1)
})

test('afterwards nobody finds it, and a second post is answered like the first', async () => {
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => nora.teacher.perform(cancelStart, { log: nora.log }, key)))
  expect(twice.map(said)).toEqual(['done', 'done'])
  for (const one of [nora.teacher, await house.as('head')])
    expect(said(await one.perform(readLog, { log: nora.log }))).toBe('absent')
  // nothing here is about her child any more: the mother has no role left
  expect((await nora.mother.perform(readLog, { log: nora.log })).kind).toBe('choose')
})

test('at the same moment as the family’s last yes: open or gone, never half', async () => {
  const answer = {
    log: nora.log,
    answer: 'yes',
    heard: heardLater,
    services: [{ service: fjordvikServices.school, areas: ['learning'] }],
  }
  await nora.mother.does(decideConsent, answer)
  const [cancelled, answered] = await atOnce(house, 'relay.log', nora.log, [
    () => nora.teacher.perform(cancelStart, { log: nora.log }),
    () => nora.father.perform(decideConsent, answer),
  ])
  const { rows } = await house.admin.query('select state, child_id from relay.log where id = $1', [nora.log])
  const gone = cancelled && said(cancelled) === 'done'
  expect(rows).toEqual([gone ? { state: 'closed', child_id: null } : { state: 'open', child_id: nora.child }])
  if (!gone) expect([cancelled, answered].map((one) => one && said(one))).toEqual(['refused: not-awaiting', 'done'])
})

test.for([
  ['the head', 'head', 'refused: only-starter'],
  ['another teacher', 'teacher-and-mother', 'absent'],
  ['someone of another municipality', 'other-municipality', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(cancelStart, { log: nora.log }))).toBe(what)
})

test('not an open log, not no log', async () => {
  const open = await openLog(house)
  expect(said(await open.teacher.perform(cancelStart, { log: open.log }))).toBe('refused: not-awaiting')
  expect(said(await nora.teacher.perform(cancelStart, { log: newId() }))).toBe('absent')
  expect(said(await nora.teacher.perform(cancelStart, {}))).toBe('invalid: log invalid_type')
})
