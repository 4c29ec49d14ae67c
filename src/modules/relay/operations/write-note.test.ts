import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { writeNote } from './write-note.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})

const note = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  kind: 'note',
  text: 'Vi har snakket sammen.',
  areas: ['learning'],
  ...over,
})
const textsIn = async (log: string) =>
  (await house.admin.query('select text from relay.entry where log_id = $1 order by id', [log])).rows.map((r) => r.text)

describe('who writes', () => {
  test('the holder, a participant and a guardian', async () => {
    const nurse = await house.as('nurse')
    await nora.teacher.does(writeNote, note({ text: 'Fra læreren' }))
    await nurse.does(writeNote, note({ text: 'Fra helsesykepleieren', areas: ['health'], kind: 'concern' }))
    await nora.mother.does(writeNote, note({ text: 'Fra mor', kind: 'bright-spot' }))
    expect(await textsIn(nora.log)).toEqual(['Fra læreren', 'Fra helsesykepleieren', 'Fra mor'])
  })

  test('the young person herself', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, team: [] })
    await sixteen.youth.does(writeNote, note({ log: sixteen.log, text: 'Jeg vil ha det roligere.' }))
    expect(await textsIn(sixteen.log)).toEqual(['Jeg vil ha det roligere.'])
  })

  test('it says who wrote it, in which role, and when', async () => {
    const { entry } = await nora.mother.does(writeNote, note())
    const { rows } = await house.admin.query('select * from relay.entry where id = $1', [entry])
    expect(rows[0]).toMatchObject({
      author_id: nora.mother.person,
      author_post: nora.mother.post,
      written_at: house.clock.now(),
      version: 1,
      edited_at: null,
    })
  })

  test('the act is in the trace without what was written', async () => {
    const { entry } = await nora.teacher.does(writeNote, note({ text: 'Dette står ikke i sporet.' }))
    const { rows } = await house.admin.query(
      "select row_to_json(e) as row from audit.entry e where operation = 'relay.write-note' and log_id = $1",
      [nora.log],
    )
    expect(rows.map(({ row }) => [row.person_id, row.child_id, row.detail])).toEqual([
      [nora.teacher.person, nora.child, { entry, kind: 'note' }],
    ])
    expect(JSON.stringify(rows)).not.toContain('Dette står')
  })
})

describe('who does not', () => {
  test.each([
    ['same service, not in the team', 'teacher-and-mother'],
    ['another service', 'ppt'],
    ['another municipality', 'other-municipality'],
    ['the coordinator', 'coordinator'],
  ])('%s finds no log', async (_, key) => {
    const outsider = await house.as(key)
    expect((await outsider.perform(writeNote, note())).kind).toBe('absent')
  })

  test('the head of the school sees the core and writes nothing', async () => {
    const head = await house.as('head')
    expect(await head.perform(writeNote, note())).toMatchObject({ kind: 'refused', reason: 'core-only' })
  })

  test('a service whose consent was withdrawn finds no log any more', async () => {
    const nurse = await house.as('nurse')
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    expect((await nurse.perform(writeNote, note({ areas: ['health'] }))).kind).toBe('absent')
  })

  test('someone whose post has ended is asked who she is now', async () => {
    const nurse = await house.as('nurse')
    await house.admin.query('update organisation.post set valid_until = $2 where id = $1', [
      nurse.post,
      house.clock.now(),
    ])
    expect((await nurse.perform(writeNote, note({ areas: ['health'] }))).kind).toBe('choose')
    await house.admin.query("update organisation.post set valid_until = 'infinity' where id = $1", [nurse.post])
  })
})

describe('in which state', () => {
  test.each([
    ['awaiting', 'awaiting-consent', 'holding = null, opened_at = null'],
    ['paused', 'paused', 'holding = null'],
    ['closed', 'closed', "holding = null, closed_at = platform.now(), close_reason = 'goal-reached'"],
  ])('a log that is %s takes nothing, and says so', async (state, reason, rest) => {
    await house.admin.query(`update relay.log set state = $2, ${rest} where id = $1`, [nora.log, state])
    for (const one of [nora.mother, nora.teacher]) {
      const outcome = await one.perform(writeNote, note())
      expect(outcome).toMatchObject({ kind: 'refused', reason })
    }
    expect(await textsIn(nora.log)).toEqual([])
  })

  test('the database refuses a closed log even if the program would not', async () => {
    await nora.close()
    const around = { ...writeNote, allow: () => ({ may: true }) as const }
    await expect(nora.mother.perform(around, note())).rejects.toThrow(/row-level security/)
  })
})

describe('what is written', () => {
  test.each([
    ['no text', { text: undefined }, 'text'],
    ['only blanks', { text: ' \n\t ' }, 'text'],
    ['an overlong text', { text: 'a'.repeat(4001) }, 'text'],
    ['a number for a text', { text: 7 }, 'text'],
    ['a text with a NUL', { text: 'a\0b' }, 'text'],
    ['no area', { areas: [] }, 'areas'],
    ['areas that are no list', { areas: 'learning' }, 'areas'],
    ['the same area twice', { areas: ['learning', 'learning'] }, 'areas'],
    ['an area nobody knows', { areas: ['horoscope'] }, 'areas'],
    ['an area that is no code', { areas: ["learning'; --"] }, 'areas.0'],
    ['an area the holder may not see', { areas: ['economy'] }, 'areas'],
    ['a kind that is not written so', { kind: 'measure' }, 'kind'],
    ['a log that is no id', { log: 'nora' }, 'log'],
    ['a field nobody asked for', { version: 1 }, ''],
  ])('%s is refused', async (_, over, path) => {
    const outcome = await nora.mother.perform(writeNote, note(over))
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ path }] })
    expect(await textsIn(nora.log)).toEqual([])
  })

  test('a participant writes only in the areas of her service', async () => {
    const nurse = await house.as('nurse')
    const outcome = await nurse.perform(writeNote, note({ areas: ['health', 'learning'] }))
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ path: 'areas', code: 'area-not-shared' }] })
  })

  test('a log that does not exist is absent', async () => {
    expect((await nora.teacher.perform(writeNote, note({ log: newId() }))).kind).toBe('absent')
  })

  test('the longest text there may be is kept as it was written', async () => {
    const text = '🌱'.repeat(2000)
    await nora.teacher.does(writeNote, note({ text }))
    expect(await textsIn(nora.log)).toEqual([text])
  })
})

describe('twice, and at once', () => {
  test('a form posted twice acts once', async () => {
    const key = newId()
    const [first, second] = await Promise.all([
      nora.teacher.perform(writeNote, note(), key),
      nora.teacher.perform(writeNote, note(), key),
    ])
    expect([first.kind, second.kind]).toEqual(['done', 'done'])
    expect(first).toMatchObject({ result: (second as { result?: unknown }).result })
    expect(await textsIn(nora.log)).toHaveLength(1)
  })

  test('two who bring new areas into use at the same moment do not stand in each other’s way', async () => {
    const outcomes = await atOnce(house, 'relay.log', nora.log, [
      () => nora.teacher.perform(writeNote, note({ areas: ['home'] })),
      () => nora.mother.perform(writeNote, note({ areas: ['health'] })),
      () => nora.teacher.perform(writeNote, note({ areas: ['learning'] })),
    ])
    expect(outcomes.map((one) => one.kind)).toEqual(['done', 'done', 'done'])
  })

  test('an area that comes into use ends an offer to someone whose service may not see it', async () => {
    const { post, person } = house.who('nurse')
    await house.admin.query(
      `insert into relay.offer (municipality_id, id, log_id, from_holding, to_person, to_post, message, family_wish, offered_at, state)
       select municipality_id, $2, id, holding, $3, $4, 'Vil du?', 'agrees', $5, 'offered' from relay.log where id = $1`,
      [nora.log, newId(), person, post, house.clock.now()],
    )
    const state = async () =>
      (await house.admin.query('select state from relay.offer where log_id = $1', [nora.log])).rows[0].state
    await nora.teacher.does(writeNote, note({ areas: ['health'] }))
    expect(await state()).toBe('offered')
    await nora.teacher.does(writeNote, note({ areas: ['learning'] }))
    expect(await state()).toBe('lapsed')
  })
})
