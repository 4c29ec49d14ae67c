import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { editEntry } from './edit-entry.ts'
import { listRemovableEntries } from './list-removable-entries.ts'
import { listRemovedEntries } from './list-removed-entries.ts'
import { openLog as readLog } from './open-log.ts'
import { readRemovedEntry } from './read-removed-entry.ts'
import { removeWrongEntry } from './remove-wrong-entry.ts'
import { writeNote } from './write-note.ts'

const database = await testDatabase()
let house: House
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeAll(async () => {
  house = await openHouse(database)
})
beforeEach(async () => {
  nora = await openLog(house)
  const nurse = await house.as('nurse')
  const written = { log: nora.log, kind: 'note', text: 'Om et annet barn.', areas: ['health'] }
  entry = (await nurse.does(writeNote, written)).entry
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

describe('a head’s list of what may be removed', () => {
  const today = { day: '2026-11-23' }
  const listed = async (key: string, day: unknown = today) => {
    const { entries } = await (await house.as(key)).does(listRemovableEntries, day)
    return entries.map((one) => one.entry)
  }

  test('holds what her unit’s staff wrote, and what was written in logs her unit opened; who and when, never what', async () => {
    const own = { log: nora.log, kind: 'note', areas: ['home'] }
    const { entry: mothers } = await nora.mother.does(writeNote, { ...own, text: 'Fra mor' })
    expect(await listed('nurse-head')).toContain(entry)
    expect(await listed('nurse-head')).not.toContain(mothers)
    expect(await listed('head')).toEqual(expect.arrayContaining([entry, mothers]))
    const head = await house.as('nurse-head')
    const { entries, staff } = await head.does(listRemovableEntries, today)
    const line = entries.find((one) => one.entry === entry)
    expect(Object.keys(line ?? {}).sort()).toEqual(['author', 'authorPost', 'entry', 'kind', 'log', 'writtenAt'])
    expect(staff[line?.authorPost ?? '']?.name).toBe('Kari Moe')
    expect(JSON.stringify({ entries, staff })).not.toMatch(/annet barn|Nora/)
  })

  test('is of one day in Norway, without what is removed', async () => {
    expect(await listed('nurse-head', { day: '2026-11-22' })).toEqual([])
    expect(await listed('nurse-head', { day: '2026-11-24' })).toEqual([])
    await remove()
    expect(await listed('nurse-head')).not.toContain(entry)
  })

  test('is nobody else’s', async () => {
    expect(await listed('ppt-head')).toEqual([])
    expect(await listed('other-head')).toEqual([])
    for (const key of ['nurse', 'registrar', 'privacy-officer'])
      expect(await (await house.as(key)).perform(listRemovableEntries, today)).toMatchObject({ reason: 'only-head' })
    expect((await nora.mother.perform(listRemovableEntries, today)).kind).toBe('absent')
  })

  test('leaves out a log that the head must stay out of', async () => {
    await house.admin.query(
      `insert into access.conflict (municipality_id, id, child_id, person_id, declared_by, since)
       select municipality_id, $2, id, $3, $3, $4 from children.child where id = $1`,
      [nora.child, newId(), house.who('nurse-head').person, house.clock.now()],
    )
    expect(await listed('nurse-head')).not.toContain(entry)
    expect(await listed('head')).toContain(entry)
  })

  test.each([
    ['a day that does not exist', { day: '2026-02-30' }, 'day'],
    ['year nought', { day: '0000-01-01' }, 'day'],
  ])('asked with %s is refused', async (_, input, path) => {
    const head = await house.as('head')
    expect(await head.perform(listRemovableEntries, input)).toMatchObject({ kind: 'invalid', issues: [{ path }] })
  })

  test('asked with no day is the list of today', async () => {
    expect(await (await house.as('head')).does(listRemovableEntries, {})).toMatchObject({
      day: dayOf(house.clock.now()),
    })
  })
})
