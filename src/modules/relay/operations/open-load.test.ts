import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { tries } from '#testing/tries.ts'
import { openLoad } from './open-load.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  // what earlier tests left open would be counted too
  await house.admin.query(
    "update relay.log set state = 'closed', holding = null, closed_at = $1, close_reason = 'moved' where state = 'open'",
    [house.clock.now()],
  )
  nora = await openLog(house, { shares: { school: ['learning'], health: ['learning'] } })
})

const look = async (by: string) => (await house.as(by)).perform(openLoad, {})
const loadOf = async (by: string, name: string) => {
  const outcome = await look(by)
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome.result.staff.find((one) => one.name === name)
}
const agrees = (deadline: string) => nora.agree({ responsible: house.who('nurse').post, deadline })

describe('row 13', () => {
  test('the head of another unit with participants reads how much her staff has to do', async () => {
    const none = { logs: 0, holds: 0, measures: 0, overdue: 0 }
    expect(await loadOf('nurse-head', 'Kari Moe')).toMatchObject({ ...none, logs: 1 })
    await agrees('2026-12-01')
    await agrees('2026-12-10')
    expect(await loadOf('nurse-head', 'Kari Moe')).toMatchObject({ logs: 1, holds: 0, measures: 2, overdue: 0 })
    expect(await loadOf('head', 'Ida Lund')).toMatchObject({ ...none, logs: 1, holds: 1 })
    const now = house.clock.now()
    house.clock.set('2026-12-02T08:00:00Z')
    expect(await loadOf('nurse-head', 'Kari Moe')).toMatchObject({ measures: 2, overdue: 1 })
    house.clock.set(now)
  })

  test('by name in the order of the alphabet, and nothing that leads to a child', async () => {
    await agrees('2026-12-01')
    const outcome = await look('nurse-head')
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const { staff } = outcome.result
    expect(staff.map(({ name }) => name)).toEqual(['Kari Moe', 'Tone Aasen'])
    for (const one of staff) expect(Object.keys(one).sort()).toEqual(['holds', 'logs', 'measures', 'name', 'overdue'])
    const answer = JSON.stringify(staff)
    for (const id of [nora.log, nora.child, nora.mother.person]) expect(answer).not.toContain(id)
    expect(answer).not.toContain('Nora')
    const { rows } = await house.admin.query(
      `select detail, child_id, log_id from audit.entry where operation = 'relay.open-load' order by id desc limit 1`,
    )
    expect(rows).toEqual([{ detail: { staff: 2 }, child_id: null, log_id: null }])
  })

  test('whoever lost sight of a log, and a log that is closed, count no more', async () => {
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    expect(await loadOf('nurse-head', 'Kari Moe')).toMatchObject({ logs: 0 })
    await nora.close()
    expect(await loadOf('head', 'Ida Lund')).toMatchObject({ logs: 0, holds: 0, measures: 0 })
  })

  test('of her own unit alone, in her own municipality', async () => {
    expect(await loadOf('kindergarten-head', 'Kari Moe')).toBeUndefined()
    expect(await loadOf('other-head', 'Ida Lund')).toBeUndefined()
  })
})

test.each(['teacher', 'nurse', 'registrar', 'coordinator', 'administrator', 'privacy-officer'])(
  'the %s does not, nor does the database tell',
  async (by) => {
    expect(said(await look(by))).toBe('refused: only-head')
    expect(await tries(await house.as(by), 'select * from relay.unit_load()', [])).toBe(0)
  },
)

test('nor the family; and nothing may be asked for', async () => {
  expect(said(await nora.mother.perform(openLoad, {}))).toBe('absent')
  const head = await house.as('head')
  expect(said(await head.perform(openLoad, { unit: 'x' }))).toBe('invalid:  unrecognized_keys')
})
