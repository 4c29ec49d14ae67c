import { beforeEach, describe, expect, test } from 'vitest'
import { closeLog, openLog as readLog } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { excludePerson } from './exclude-person.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
})
const without = (key: string) => ({ log: nora.log, person: house.who(key).person })

describe('row 18: someone the family does not want', () => {
  test('a participant sees nothing from that instant, and is in the team no more', async () => {
    await nora.mother.does(excludePerson, without('nurse'))
    expect(said(await (await house.as('nurse')).perform(readLog, { log: nora.log }))).toBe('absent')
    expect((await batonOf(house, nora.log)).team).toEqual([nora.teacher.post])
  })

  test('where she held the baton, a head steps in', async () => {
    await nora.mother.does(excludePerson, without('teacher'))
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who('head').post })
    expect(said(await nora.teacher.perform(readLog, { log: nora.log }))).toBe('absent')
  })

  test('heads and the starter, too', async () => {
    await nora.mother.does(excludePerson, without('head'))
    expect(said(await (await house.as('head')).perform(readLog, { log: nora.log }))).toBe('absent')
    const waiting = await startedLog(house)
    await waiting.mother.does(excludePerson, { ...without('teacher'), log: waiting.log })
    expect(said(await waiting.teacher.perform(readLog, { log: waiting.log }))).toBe('absent')
  })

  test('each guardian for herself, once', async () => {
    await nora.mother.does(excludePerson, without('nurse'))
    expect(said(await nora.mother.perform(excludePerson, without('nurse')))).toBe('invalid: person excluded-already')
    expect(said(await nora.father.perform(excludePerson, without('nurse')))).toBe('done')
  })

  test('a form posted twice says it once', async () => {
    const key = newId()
    const posts = await Promise.all([1, 2].map(() => nora.mother.perform(excludePerson, without('nurse'), key)))
    expect(posts.map(said)).toEqual(['done', 'done'])
    const { rowCount } = await house.admin.query('select from access.exclusion where log_id = $1', [nora.log])
    expect(rowCount).toBe(1)
  })
})

test.for([
  ['nobody', { person: undefined }, 'invalid: person invalid_type'],
  ['someone who is no id', { person: 'nurse' }, 'invalid: person invalid_format'],
  ['someone who does not work here', { person: newId() }, 'invalid: person invalid_value'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.mother.perform(excludePerson, { ...without('nurse'), ...over }))).toBe(what)
})

test('not someone of another municipality, not the other guardian', async () => {
  expect(said(await nora.mother.perform(excludePerson, without('other-municipality')))).toBe(
    'invalid: person invalid_value',
  )
  const father = { log: nora.log, person: nora.father.person }
  expect(said(await nora.mother.perform(excludePerson, father))).toBe('invalid: person invalid_value')
})

test('by nobody but her own family, while it is not closed', async () => {
  const other = await openLog(house)
  expect(said(await other.mother.perform(excludePerson, without('nurse')))).toBe('absent')
  expect(said(await nora.teacher.perform(excludePerson, without('nurse')))).toBe('absent')
  await nora.teacher.does(closeLog, { log: nora.log, reason: 'moved', note: 'Takk for oss.', areas: ['learning'] })
  expect(said(await nora.mother.perform(excludePerson, without('nurse')))).toBe('refused: closed')
})
