import { beforeEach, describe, expect, test } from 'vitest'
import { skogbygdId } from '#demo/skogbygd.ts'
import type { Uuid } from '#platform/id.ts'
import { completeReport } from '#testing/complete-report.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { said } from '#testing/said.ts'
import { beginReport } from './operations/begin-report.ts'
import { discardReport } from './operations/discard-report.ts'
import { exportReport } from './operations/export-report.ts'
import { forgetReports } from './operations/forget-reports.ts'
import { handOverReport } from './operations/hand-over-report.ts'
import { listReports } from './operations/list-reports.ts'
import { openReport } from './operations/open-report.ts'
import { remindAuthors } from './operations/remind-authors.ts'
import { saveReport } from './operations/save-report.ts'

const house = await openHouse(await testDatabase())
let teacher: Someone
let report: Uuid
beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  await house.admin.query('delete from reports.report')
  teacher = await house.as('teacher')
  report = (await teacher.does(beginReport, {})).report
})
const save = (over: Record<string, unknown> = {}) =>
  teacher.does(saveReport, { report, version: 1, ...completeReport, ...over })
const left = async () => (await house.admin.query('select from reports.report where id = $1', [report])).rowCount

const everyoneElse = [
  ...['head', 'pedagogue', 'nurse', 'child-welfare', 'registrar', 'coordinator', 'administrator', 'privacy-officer'],
  ...['other-municipality', 'other-head'],
]

describe('a draft', () => {
  test('begins with who writes, and lacks the rest', async () => {
    const draft = await teacher.does(openReport, { report })
    expect(draft.content.reporter).toMatchObject({
      name: 'Ida Lund',
      role: 'kontaktlærer',
      workplace: 'Fjordvik skole',
    })
    expect(draft.missing.map(({ path }) => path)).toContain('concern')
    expect(draft).toMatchObject({ version: 1, deleteOn: '2026-12-23' })
  })

  test('is its author’s alone: for everyone else it is not there, and nobody is asked for leave', async () => {
    await save()
    for (const key of everyoneElse) {
      const one = await house.as(key)
      expect([key, (await one.does(listReports, {})).reports]).toEqual([key, []])
      for (const operation of [openReport, exportReport, handOverReport, discardReport])
        expect([key, said(await one.perform(operation, { report }))]).toEqual([key, 'absent'])
      expect(said(await one.perform(saveReport, { report, version: 2, ...completeReport }))).toBe('absent')
      expect(said(await one.perform(beginReport, {}))).toBe('done')
    }
  })

  test('is saved as far as it is written, and read back as it was', async () => {
    await save({ children: [], concern: 'Foreløpig' })
    expect((await teacher.does(openReport, { report })).content).toMatchObject({ concern: 'Foreløpig', children: [] })
    expect(said(await teacher.perform(exportReport, { report }))).toBe('refused: report-incomplete')
    await teacher.does(saveReport, { report, version: 2, ...completeReport })
    const { content, missing } = await teacher.does(openReport, { report })
    expect(content).toMatchObject(completeReport)
    expect(missing).toEqual([])
  })

  test('is for the district, and from where the municipality says', async () => {
    await save()
    const administrator = await house.as('administrator')
    const changeSetting = operationNamed('organisation.change-setting')
    const set = { from: '2026-11-24', ground: 'Avtale med barnevernet', version: 0 }
    await administrator.does(changeSetting, { ...set, key: 'report-districts', districts: '07 Nordre bydel' })
    await administrator.does(changeSetting, { ...set, key: 'report-channel', text: 'Fagsystem 1' })
    const exported = async () => (await (await house.as('teacher')).does(exportReport, { report })).json
    expect(await exported()).toMatchObject({ bydelsnummer: '00', bydelsnavn: '', leveringskanal: 'Laget' })
    house.clock.set('2026-11-24T08:00:00Z')
    const there = { bydelsnummer: '07', bydelsnavn: 'Nordre bydel', leveringskanal: 'Fagsystem 1' }
    expect(await exported()).toMatchObject(there)
    await house.admin.query('delete from organisation.setting')
  })

  test('of two windows the second is told, and sees what stands there now', async () => {
    await save({ concern: 'Første' })
    expect(await teacher.perform(saveReport, { report, version: 1, ...completeReport })).toMatchObject({
      kind: 'stale',
      current: { version: 2, content: { concern: 'Første' } },
    })
  })

  test.each([
    ['a real identity number', { children: [{ identityNumber: '02013299997' }] }, 'identity-number-not-synthetic'],
    ['a number that is none', { children: [{ identityNumber: '12345678901' }] }, 'identity-number'],
    [
      'more children than there is room for',
      { children: Array.from({ length: 6 }, () => ({ name: 'Et barn' })) },
      'too_big',
    ],
    ['a child twice', { children: [{ name: 'Nils' }, { name: ' Nils ' }] }, 'person-twice'],
    ['a third guardian', { guardians: [{}, {}, {}] }, 'too_big'],
    ['a field that nobody asked for', { log: 'x' }, 'unrecognized_keys'],
  ])('takes no %s', async (_, over, code) => {
    const answer = await teacher.perform(saveReport, { report, version: 1, ...completeReport, ...over })
    expect(said(answer)).toContain(code)
  })

  test('lies sealed: the database holds not a word of it, and no number', async () => {
    await save()
    const { rows } = await house.admin.query(
      `select (select string_agg(row_to_json(r)::text, '') from reports.report r) as report,
        (select string_agg(row_to_json(a)::text, '') from platform.answered a) as answered,
        (select string_agg(row_to_json(d)::text, '') from platform.draft d) as drafts,
        (select string_agg(row_to_json(e)::text, '') from audit.entry e) as trace, (select content_cipher from reports.report where id = $1) as cipher`,
      [report],
    )
    const [{ cipher, ...texts }] = rows
    const words = ['Čáhppe', 'sokker', completeReport.children[0]?.identityNumber ?? 'none', 'Mistanke om vold']
    for (const word of words) {
      for (const text of Object.values(texts)) expect(text ?? '').not.toContain(word)
      expect(cipher.includes(Buffer.from(word))).toBe(false)
    }
  })

  test('copied into another row it does not open', async () => {
    await save()
    const other = (await teacher.does(beginReport, {})).report
    await house.admin.query(
      'update reports.report set content_cipher = (select content_cipher from reports.report where id = $1) where id = $2',
      [report, other],
    )
    await expect(teacher.perform(openReport, { report: other })).rejects.toThrow('does not open')
  })
})

test('nobody is told of it, and nobody has to do with it: no mail goes out, from the first word until it is handed over', async () => {
  await house.admin.query('delete from mail.outbox')
  const own = (await teacher.does(beginReport, {})).report
  await teacher.does(saveReport, { report: own, version: 1, ...completeReport })
  await teacher.does(exportReport, { report: own })
  await teacher.does(handOverReport, { report: own })
  expect((await house.admin.query('select from mail.outbox')).rowCount).toBe(0)
})

test.each([
  ['handed over', handOverReport],
  ['discarded', discardReport],
])('when it is %s it is gone, and the trace keeps nothing of it', async (_, operation) => {
  await save()
  await teacher.does(operation, { report })
  expect(await left()).toBe(0)
  expect(said(await teacher.perform(openReport, { report }))).toBe('absent')
  const { rows } = await house.admin.query(
    `select operation, effect, child_id, log_id, detail from audit.entry where detail ->> 'report' = $1 and effect <> 'refused' order by at, id`,
    [report],
  )
  const plain = { child_id: null, log_id: null }
  expect(rows).toEqual([
    { operation: 'reports.begin-report', effect: 'change', ...plain, detail: { report } },
    { operation: 'reports.save-report', effect: 'change', ...plain, detail: { report, version: 2 } },
    { operation: operation.name, effect: 'change', ...plain, detail: { report } },
  ])
})

describe('days pass', () => {
  const night = async (day: string) => {
    house.clock.set(`${day}T08:00:00Z`)
    await house.admin.query('delete from mail.outbox')
    await house.system().does(remindAuthors, {})
    const { rows } = await house.admin.query('select kind, person_id from mail.outbox')
    return rows
  }

  test('its author is told a week before it is deleted, and anew when she has written on', async () => {
    expect(await night('2026-12-15')).toEqual([])
    expect(await night('2026-12-16')).toEqual([{ kind: 'draft-waits', person_id: teacher.person }])
    expect(await night('2026-12-17')).toEqual([])
    teacher = await house.as('teacher')
    await save()
    expect(await night('2027-01-08')).toEqual([])
    expect(await night('2027-01-09')).toHaveLength(1)
  })

  test('then it is deleted, in its own municipality, by nobody but the system', async () => {
    house.clock.set('2026-12-22T22:59:00Z')
    expect(await house.system().does(forgetReports, {})).toEqual({ count: 0, more: false })
    house.clock.set('2026-12-22T23:00:00Z')
    expect(await house.system(skogbygdId).does(forgetReports, {})).toEqual({ count: 0, more: false })
    for (const operation of [forgetReports, remindAuthors])
      expect(said(await (await house.as('administrator')).perform(operation, {}))).toBe('absent')
    expect(await left()).toBe(1)
    expect(await house.system().does(forgetReports, {})).toEqual({ count: 1, more: false })
    expect(await left()).toBe(0)
  })
})
