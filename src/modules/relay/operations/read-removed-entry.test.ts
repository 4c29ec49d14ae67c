import { beforeEach, describe, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { editEntry } from './edit-entry.ts'
import { listRemovedEntries } from './list-removed-entries.ts'
import { openLog as readLog } from './open-log.ts'
import { readRemovedEntry } from './read-removed-entry.ts'
import { removeWrongEntry } from './remove-wrong-entry.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  entry = await nora.write(await house.as('nurse'), 'Om et annet barn.', ['health'])
})
const on = () => ({ log: nora.log, entry })
const remove = async () => {
  const nurse = await house.as('nurse')
  await nurse.does(removeWrongEntry, { ...on(), reason: 'wrong-child' })
}

describe('the data-protection officer', () => {
  test('reads it with its earlier words, who removed it and why', async () => {
    const nurse = await house.as('nurse')
    await nurse.does(editEntry, { ...on(), text: 'Fortsatt et annet barn.', areas: ['health'], version: 1 })
    await remove()
    const officer = await house.as('privacy-officer')
    const { removed, staff } = await officer.does(readRemovedEntry, on())
    expect(removed).toMatchObject({
      ...on(),
      child: nora.child,
      kind: 'note',
      text: 'Fortsatt et annet barn.',
      author: nurse.person,
      reason: 'wrong-child',
      removedBy: nurse.person,
      versions: [{ version: 1, text: 'Om et annet barn.', author: nurse.person }],
    })
    expect(staff[nurse.post]?.name).toBe('Kari Moe')
  })

  test('is told who opened the log while it stood there, and how often', async () => {
    await nora.mother.does(readLog, { log: nora.log })
    house.clock.advance({ minutes: 5 })
    await nora.teacher.does(readLog, { log: nora.log })
    house.clock.advance({ minutes: 5 })
    await nora.teacher.does(readLog, { log: nora.log })
    await remove()
    house.clock.advance({ minutes: 5 })
    await (await house.as('nurse')).does(readLog, { log: nora.log })
    const officer = await house.as('privacy-officer')
    const { readers } = await officer.does(readRemovedEntry, on())
    expect(readers.map(({ person, role, times }) => [person, role, times])).toEqual([
      [nora.mother.person, 'family', 1],
      [nora.teacher.person, 'employee', 2],
    ])
    expect((readers[1]?.last.getTime() ?? 0) - (readers[1]?.first.getTime() ?? 0)).toBe(5 * 60_000)
  })

  test('finds it in her list, without content; each look is in the trace', async () => {
    await remove()
    const officer = await house.as('privacy-officer')
    const { entries } = await officer.does(listRemovedEntries, {})
    expect(entries[0]).toMatchObject({ ...on(), kind: 'note', reason: 'wrong-child' })
    expect(JSON.stringify(entries)).not.toContain('annet barn')
    await officer.does(readRemovedEntry, on())
    const { rows } = await house.admin.query(
      "select person_id, child_id, effect, detail from audit.entry where operation = 'relay.read-removed-entry' and log_id = $1",
      [nora.log],
    )
    expect(rows).toEqual([{ person_id: officer.person, child_id: nora.child, effect: 'read', detail: { entry } }])
  })

  test('reads nothing that still stands in a log, nor through another log’s id', async () => {
    const officer = await house.as('privacy-officer')
    expect((await officer.perform(readRemovedEntry, on())).kind).toBe('absent')
    await remove()
    const other = await openLog(house)
    expect((await officer.perform(readRemovedEntry, { log: other.log, entry })).kind).toBe('absent')
    expect((await officer.perform(readRemovedEntry, { log: nora.log, entry: newId() })).kind).toBe('absent')
    expect(await officer.perform(readRemovedEntry, { log: nora.log })).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'entry' }],
    })
  })

  test('nobody else does: its author, the holder, heads, the administrator, another municipality, the family', async () => {
    await remove()
    const staff = ['nurse', 'teacher', 'head', 'nurse-head', 'administrator', 'other-head']
    for (const key of staff) {
      const one = await house.as(key)
      expect((await one.perform(readRemovedEntry, on())).kind).toBe('absent')
      expect(await one.perform(listRemovedEntries, {})).toMatchObject({ reason: 'only-privacy-officer' })
    }
    for (const operation of [readRemovedEntry, listRemovedEntries])
      expect((await nora.mother.perform(operation, operation === readRemovedEntry ? on() : {})).kind).toBe('absent')
  })
})
