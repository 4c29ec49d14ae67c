import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import { newId, type Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { rowsSeen } from '#testing/rows-seen.ts'
import { editEntry } from './edit-entry.ts'
import { evaluateMeasure } from './evaluate-measure.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  entry = await nora.write(nora.teacher, 'Først sto det dette.', ['learning', 'health'])
})

const edit = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  entry,
  text: 'Nå står det dette.',
  areas: ['learning', 'health'],
  version: 1,
  ...over,
})
const stored = async () =>
  (await house.admin.query('select text, areas, version, edited_by from relay.entry where id = $1', [entry])).rows[0]
const kept = async () =>
  (
    await house.admin.query('select version, text, areas, author_id from relay.entry_version where entry_id = $1', [
      entry,
    ])
  ).rows

describe('the author', () => {
  test('changes what she wrote; what stood there is kept', async () => {
    expect(await nora.teacher.does(editEntry, edit())).toEqual({ entry, version: 2 })
    expect(await stored()).toEqual({
      text: 'Nå står det dette.',
      areas: ['learning', 'health'],
      version: 2,
      edited_by: nora.teacher.person,
    })
    expect(await kept()).toEqual([
      { version: 1, text: 'Først sto det dette.', areas: ['learning', 'health'], author_id: nora.teacher.person },
    ])
  })

  test('as a guardian and as a young person, too', async () => {
    entry = await nora.write(nora.mother, 'Fra mor', ['home'])
    await nora.mother.does(editEntry, edit({ text: 'Fra mor, en gang til', areas: ['home'] }))
    expect(await stored()).toMatchObject({ text: 'Fra mor, en gang til', edited_by: nora.mother.person })

    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, team: [] })
    entry = await sixteen.write(sixteen.youth, 'Fra meg')
    await sixteen.youth.does(editEntry, edit({ log: sixteen.log, text: 'Fra meg igjen', areas: ['learning'] }))
    expect(await stored()).toMatchObject({ text: 'Fra meg igjen', edited_by: sixteen.youth.person })
  })

  test('takes an area away: those of one service fewer areas see it now, and still not what stood there before', async () => {
    const nurse = await house.as('nurse')
    expect(await rowsSeen(nurse, nora.log, 'entry')).toBe(0)
    await nora.teacher.does(editEntry, edit({ areas: ['health'] }))
    expect(await rowsSeen(nurse, nora.log, 'entry')).toBe(1)
    expect(await rowsSeen(nurse, nora.log, 'entry_version')).toBe(0)
    expect(await rowsSeen(nora.mother, nora.log, 'entry_version')).toBe(1)
  })

  test('adds an area that she and the holder may see, and no other', async () => {
    await nora.teacher.does(editEntry, edit({ areas: ['learning', 'health', 'home'] }))
    expect(await nora.teacher.perform(editEntry, edit({ areas: ['economy'], version: 2 }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'areas', code: 'area-not-shared' }],
    })
  })
})

describe('nobody else', () => {
  test('a participant who sees it, the mother and the holder are told who may', async () => {
    const nurse = await house.as('nurse')
    entry = await nora.write(nurse, 'Fra Kari', ['health'])
    for (const one of [nora.teacher, nora.mother])
      expect(await one.perform(editEntry, edit({ areas: ['health'] }))).toMatchObject({
        kind: 'refused',
        reason: 'only-author',
      })
    expect(await stored()).toMatchObject({ text: 'Fra Kari', version: 1 })
  })

  test('someone who may not see all its areas finds no entry', async () => {
    const nurse = await house.as('nurse')
    expect((await nurse.perform(editEntry, edit())).kind).toBe('absent')
  })

  test('the database refuses it even if the program would not', async () => {
    const around = { ...editEntry, allow: () => ({ may: true }) as const }
    expect((await nora.mother.perform(around, edit())).kind).toBe('stale')
    expect(await stored()).toMatchObject({ version: 1 })
  })
})

describe('where it stands', () => {
  test('under another log’s id it is absent, also for someone who sees both', async () => {
    const other = await openLog(house)
    expect((await nora.teacher.perform(editEntry, edit({ log: other.log }))).kind).toBe('absent')
    expect((await nora.teacher.perform(editEntry, edit({ entry: newId() }))).kind).toBe('absent')
  })

  test('someone of another municipality finds nothing', async () => {
    const stranger = await house.as('other-municipality')
    expect((await stranger.perform(editEntry, edit())).kind).toBe('absent')
  })

  test('after her service’s consent was withdrawn the author sees her own note no more', async () => {
    const nurse = await house.as('nurse')
    entry = await nora.write(nurse, 'Fra Kari', ['health'])
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    expect((await nurse.perform(editEntry, edit({ areas: ['health'] }))).kind).toBe('absent')
  })

  test('in a closed log what was written stays', async () => {
    await nora.close()
    expect(await nora.teacher.perform(editEntry, edit())).toMatchObject({ kind: 'refused', reason: 'closed' })
  })

  test('what was agreed is changed as a whole', async () => {
    entry = await nora.agree()
    expect(await nora.teacher.perform(editEntry, edit({ areas: ['learning'] }))).toMatchObject({
      kind: 'refused',
      reason: 'measure-changes-whole',
    })
    const evaluated = {
      log: nora.log,
      measure: entry,
      version: 1,
      child: { missing: 'too-young' },
      guardians: { missing: 'not-reached' },
      ours: { change: 'better', words: 'Det går fint.' },
      outcome: 'end',
    }
    entry = (await nora.teacher.does(evaluateMeasure, evaluated)).evaluation
    expect(await nora.teacher.perform(editEntry, edit({ areas: ['learning', 'home'] }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'areas', code: 'areas-follow-measure' }],
    })
    await nora.teacher.does(editEntry, edit({ areas: ['learning'], text: 'Det går bedre.' }))
    expect(await stored()).toMatchObject({ text: 'Det går bedre.', version: 2 })
  })
})

describe('what is written', () => {
  test.each([
    ['no text', { text: '' }, 'text'],
    ['an overlong text', { text: 'a'.repeat(4001) }, 'text'],
    ['no area', { areas: [] }, 'areas'],
    ['the same area twice', { areas: ['health', 'health'] }, 'areas'],
    ['no version', { version: undefined }, 'version'],
    ['a version that is a text', { version: '1' }, 'version'],
    ['a version before the first', { version: 0 }, 'version'],
    ['a version beyond the table', { version: 2 ** 53 }, 'version'],
    ['an entry that is no id', { entry: '1' }, 'entry'],
  ])('%s is refused', async (_, over, path) => {
    expect(await nora.teacher.perform(editEntry, edit(over))).toMatchObject({ kind: 'invalid', issues: [{ path }] })
    expect(await stored()).toMatchObject({ version: 1 })
  })
})

describe('two at once', () => {
  test('the second is shown what stands there, by whom and since when, and nothing is lost', async () => {
    await nora.teacher.does(editEntry, edit({ text: 'Den første' }))
    const second = await nora.teacher.perform(editEntry, edit({ text: 'Den andre' }))
    expect(second).toMatchObject({
      kind: 'stale',
      current: {
        version: 2,
        text: 'Den første',
        areas: ['learning', 'health'],
        writtenBy: { person: nora.teacher.person, post: nora.teacher.post, name: 'Ida Lund' },
        writtenAt: house.clock.now(),
      },
    })
    expect(await stored()).toMatchObject({ text: 'Den første', version: 2 })
    await nora.teacher.does(editEntry, edit({ text: 'Begge deler', version: 2 }))
    expect((await kept()).map((old) => old.text)).toEqual(['Først sto det dette.', 'Den første'])
  })

  test('at the same moment exactly one wins', async () => {
    const writing = ['a', 'b', 'c'].map(
      (text) => () => nora.teacher.perform(editEntry, edit({ text: `Tekst ${text}` })),
    )
    const outcomes = await atOnce(house, 'relay.entry', entry, writing)
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale', 'stale'])
    const { text, version } = await stored()
    expect(version).toBe(2)
    for (const one of outcomes)
      if (one.kind === 'stale') expect(one.current).toMatchObject({ text, version, areas: ['learning', 'health'] })
    expect(await kept()).toHaveLength(1)
  })

  test('the same form posted twice acts once and is not told that it was second', async () => {
    const key = newId()
    const post = () => nora.teacher.perform(editEntry, edit(), key)
    const outcomes = await atOnce(house, 'relay.entry', entry, [post, post])
    expect(outcomes.map((one) => one.kind)).toEqual(['done', 'done'])
    expect(await stored()).toMatchObject({ version: 2 })
  })
})
