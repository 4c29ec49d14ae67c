import { beforeAll, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import type { AnyOperation } from '#platform/operation.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { written } from '#testing/written.ts'
import { endParticipation } from './end-participation.ts'
import { openDesk } from './open-desk.ts'
import { openEntry } from './open-entry.ts'
import { openLog as readLog } from './open-log.ts'
import { openMeasure } from './open-measure.ts'
import { openTrace } from './open-trace.ts'
import { prepareConsent } from './prepare-consent.ts'
import { prepareGoal } from './prepare-goal.ts'
import { prepareMeasure } from './prepare-measure.ts'
import { prepareNote } from './prepare-note.ts'
import { prepareStart } from './prepare-start.ts'
import { writeNote } from './write-note.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
let entry: string
let measure: string
beforeAll(async () => {
  nora = await openLog(house)
  entry = await nora.write(nora.teacher, 'Om læring')
  await nora.teacher.does(writeNote, { log: nora.log, kind: 'concern', text: 'Om helse', areas: ['health'] })
  measure = await nora.agree()
})

const input = (operation: AnyOperation): Record<string, unknown> => {
  if (operation === openEntry) return { log: nora.log, entry }
  if (operation === openMeasure) return { log: nora.log, measure }
  return operation === openDesk || operation === prepareStart ? {} : { log: nora.log }
}

/** done, or the reason, or absent. */
const asked = async (key: string, operation: AnyOperation): Promise<string> => {
  const who = key === 'mother' ? nora.mother : await house.as(key)
  const outcome = await who.perform(operation, input(operation))
  return outcome.kind === 'refused' ? outcome.reason : outcome.kind
}

describe('who may read what', () => {
  test.each<[string, AnyOperation, Record<string, string>]>([
    [
      'the log',
      readLog,
      {
        teacher: 'done',
        nurse: 'done',
        mother: 'done',
        head: 'done',
        ppt: 'absent',
        registrar: 'absent',
        'other-municipality': 'absent',
      },
    ],
    ['the trace', openTrace, { teacher: 'absent', mother: 'done', 'other-municipality': 'absent' }],
    [
      'the form for a note',
      prepareNote,
      { teacher: 'done', nurse: 'done', mother: 'done', head: 'core-only', ppt: 'absent' },
    ],
    [
      'the form for a goal',
      prepareGoal,
      { teacher: 'done', nurse: 'only-holder-or-child', mother: 'only-holder-or-child', ppt: 'absent' },
    ],
    ['the form for a measure', prepareMeasure, { teacher: 'done', nurse: 'only-holder', mother: 'absent' }],
    ['a measure about learning', openMeasure, { teacher: 'done', nurse: 'absent', mother: 'done', head: 'absent' }],
    ['a note, to change it', openEntry, { teacher: 'done', nurse: 'absent', mother: 'only-author' }],
    ['the question of consent', prepareConsent, { teacher: 'absent', mother: 'done' }],
    [
      'the form for a start',
      prepareStart,
      { teacher: 'done', head: 'done', coordinator: 'only-employees-start', mother: 'absent' },
    ],
    ['the own desk', openDesk, { teacher: 'done', coordinator: 'done', mother: 'done', 'other-municipality': 'done' }],
  ])('%s', async (_, operation, expected) => {
    const found: Record<string, string> = {}
    for (const key of Object.keys(expected)) found[key] = await asked(key, operation)
    expect(found).toEqual(expected)
  })
})

describe('the page of a log', () => {
  test('row 11: a participant finds only what her service may see', async () => {
    const page = await (await house.as('nurse')).does(readLog, { log: nora.log })
    expect(written(page).map((one) => one.text)).toEqual(['Om helse'])
    expect(page.agreements).toEqual([])
  })

  test('row 12: the head finds the team and no content', async () => {
    const page = await (await house.as('head')).does(readLog, { log: nora.log })
    expect(page).toMatchObject({
      level: 'core',
      happened: [],
      agreements: [],
      proposals: [],
      consents: [],
      guardians: [],
    })
    expect(page.head.why).toBeNull()
    expect(page.team.length).toBe(2)
  })

  test('the mother finds everything, newest first, and can ask for one kind', async () => {
    const page = await nora.mother.does(readLog, { log: nora.log })
    expect(written(page).map((one) => one.kind)).toEqual(['measure', 'concern', 'note'])
    const notes = await nora.mother.does(readLog, { log: nora.log, kind: 'note' })
    expect(written(notes).map((one) => one.text)).toEqual(['Om læring'])
  })

  test('or what one service has written, or the family', async () => {
    const { log, teacher, mother } = await openLog(house)
    const nurse = await house.as('nurse')
    for (const [who, text] of [
      [teacher, 'Fra skolen'],
      [nurse, 'Fra helsestasjonen'],
      [mother, 'Hjemmefra'],
    ] as const)
      await who.does(writeNote, { log, kind: 'note', text, areas: ['health'] })
    const found = async (service: string) =>
      written(await mother.does(readLog, { log, service })).map((one) => one.text)
    const { school, health, nav } = fjordvikServices
    expect(await found(school)).toEqual(['Fra skolen'])
    expect(await found(health)).toEqual(['Fra helsestasjonen'])
    expect(await found('family')).toEqual(['Hjemmefra'])
    expect(await found(nav)).toEqual([])
    expect((await mother.does(readLog, { log })).writing.sort()).toEqual([school, health].sort())
    // who may not see what was written is not told that its writer was here
    await teacher.does(endParticipation, { log, post: nurse.post })
    const { writing } = await teacher.does(readLog, { log, kind: 'concern' })
    expect(writing).toEqual([school])
  })

  test('fifty on a page, and the next page goes on where the last one ended', async () => {
    const { log, teacher, write } = await openLog(house)
    for (let n = 1; n <= 53; n++) await write(teacher, `Notat ${n}`)
    const first = await teacher.does(readLog, { log })
    const second = await teacher.does(readLog, { log, before: first.older })
    // besides the notes: what the mother answered, and who took the baton then
    expect([first.happened.length, second.happened.length, second.older]).toEqual([50, 5, null])
    const all = [...first.happened, ...second.happened].map((one) => one.id)
    expect(new Set(all).size).toBe(55)
  })

  test.each(['yesterday', '2026-13-45T00:00:00.000Z~x', `2026-11-01T00:00:00.000Z~${'-'.repeat(36)}`, ''])(
    'a page that begins nowhere (%s) is refused',
    async (before) => {
      const outcome = await nora.mother.perform(readLog, { log: nora.log, before })
      expect(outcome.kind).toBe('invalid')
    },
  )
})

describe('the trace as the family reads it', () => {
  test('row 60: who in the services read and wrote, in which role; never what another of the family read', async () => {
    const { log, mother, father, teacher } = await openLog(house, { guardians: 2 })
    await teacher.does(readLog, { log })
    await mother.does(readLog, { log })
    const { lines } = await father.does(openTrace, { log })
    expect(lines.some((one) => one.operation === 'relay.open-log' && one.person === teacher.person)).toBe(true)
    expect(lines.some((one) => one.effect === 'read' && one.person === mother.person)).toBe(false)
    expect(lines.some((one) => one.operation === 'access.decide-consent' && one.person === mother.person)).toBe(true)
  })

  test('someone without access who tried is there without a name to be read', async () => {
    const { log, mother } = await openLog(house)
    await (await house.as('ppt')).perform(readLog, { log })
    const { lines, staff } = await mother.does(openTrace, { log })
    const tried = lines.filter((one) => one.effect === 'refused')
    expect(tried.length).toBe(1)
    expect(tried[0]).toMatchObject({ person: null, post: null })
    expect(JSON.stringify(staff)).not.toContain('Per Solheim')
  })
})

describe('the desk', () => {
  test('row 50: a log someone has lost is gone from her list', async () => {
    const { log, mother } = await openLog(house)
    const nurse = await house.as('nurse')
    const listed = async () => (await nurse.does(openDesk, {})).logs.some((one) => one.log === log)
    expect(await listed()).toBe(true)
    await mother.does(withdrawConsent, { log, service: fjordvikServices.health })
    expect(await listed()).toBe(false)
  })

  test('a guardian who is asked finds the question', async () => {
    const { log, mother } = await startedLog(house)
    expect((await mother.does(openDesk, {})).logs).toMatchObject([{ log, state: 'awaiting', reason: 'guardian' }])
  })
})
