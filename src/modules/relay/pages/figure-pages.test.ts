import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { type Laget, openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { fillWithLogs } from '#testing/many-logs.ts'
import { openLog } from '#testing/open-log.ts'
import { agreeMeasure } from '../operations/agree-measure.ts'
import { publishFigures } from '../operations/publish-figures.ts'
import { paths } from '../paths.ts'

// The pages of openFigures and openLoad: in a small municipality, and in one with many logs.

const [small, large] = [await testDatabase(), await testDatabase()]
let few: Laget
let many: Laget
let nora: Awaited<ReturnType<typeof openLog>>
const statusOf = async (path: string, key: string) => (await (await few.as(key)).get(path)).status
const plain = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const read = async (laget: Laget, key: string, path: string) => plain((await (await laget.as(key)).get(path)).text)

beforeAll(async () => {
  few = await openLaget(small)
  nora = await openLog(few.house)
  few.clock.set('2027-01-01T08:00:00Z')
  many = await openLaget(large)
  many.clock.set('2026-12-01T08:00:00Z')
  const admin = await many.house.admin.connect()
  await fillWithLogs(admin, { logs: 47, now: many.clock.now() })
  admin.release()
  many.clock.set('2027-01-01T08:00:00Z')
  await many.house.system().does(publishFigures, {})
})

describe('the relay logs in figures', () => {
  test('before anything is told the page says what will be here, and when', async () => {
    await few.house.admin.query('truncate figures.publication cascade')
    const text = await read(few, 'coordinator', paths.figures)
    expect(text).toContain('Halvåret som går nå, telles når det er slutt: 1. juli 2027.')
    await isSound(await inBrowser(await few.as('coordinator')), paths.figures)
  })

  test('in a small municipality most are "fewer than 5", and it says so in sentences', async () => {
    await few.house.system().does(publishFigures, {})
    const text = await read(few, 'coordinator', paths.figures)
    expect(text).toContain('Færre enn 5 stafettlogger var i gang da andre halvår 2026 var slutt.')
    expect(text).toContain('Færre enn 5 familier var spurt')
    expect(text).toContain('Færre enn 5 evalueringer var avtalt.')
    expect(text).toContain('vises når det er minst fem.')
    expect(text).not.toContain('Nivå 1')
    expect(text).not.toContain('Velg halvår')
  })

  test('in a larger one a sentence first, then the table, beside the half-year before', async () => {
    const text = await read(many, 'administrator', paths.figures)
    expect(text).toContain('45–49 stafettlogger var i gang da andre halvår 2026 var slutt.')
    expect(text).toContain('Hva Andre halvår 2026 Første halvår 2026 Nivå 1 20–24 20–24 Nivå 2 20–24 20–24')
    expect(text).toContain('Skole 45–49 45–49')
    expect(text).toContain('Åpnet færre enn 5 45–49')
    expect(text.indexOf('Hvem som holdt')).toBeGreaterThan(text.indexOf('stafettlogger var i gang'))
    expect(text.indexOf('Slik er det talt')).toBeGreaterThan(text.indexOf('I tide'))
    expect(text).toContain('Disse ble talt 1. januar 2027.')
  })

  test('an earlier half-year is chosen', async () => {
    const text = await read(many, 'coordinator', `${paths.figures}?period=2026-1`)
    expect(text).toContain('45–49 av 45–49 logger ble åpnet innen to uker')
  })

  test.each([
    ['nn', 'stafettloggar var i gang då andre halvår 2026 var slutt'],
    ['en', 'relay logs were under way when the second half of 2026 ended'],
  ])('in %s', async (lang, words) => {
    expect(await read(many, 'coordinator', `${paths.figures}?lang=${lang}`)).toContain(words)
  })

  test('the menu and the desk of those who may lead to it', async () => {
    for (const key of ['coordinator', 'administrator']) {
      const desk = await (await few.as(key)).get(paths.desk)
      expect(desk.text.split(`href="${paths.figures}"`).length).toBe(3)
    }
    const teachers = await (await few.as('teacher')).get(paths.desk)
    expect(teachers.text).not.toContain(`href="${paths.figures}"`)
  })

  test('is for nobody else', async () => {
    for (const key of ['teacher', 'head', 'registrar', 'privacy-officer'])
      expect(await statusOf(paths.figures, key)).toBe(403)
    expect((await (await few.signIn(nora.mother)).get(paths.figures)).status).toBe(404)
    expect((await few.visitor.get(paths.figures)).status).toBe(303)
  })

  test('there is no page for what is no half-year; the same is answered as JSON', async () => {
    expect(await statusOf(`${paths.figures}?period=x`, 'coordinator')).toBe(404)
    const { status, json } = await (await many.as('coordinator')).get('/api/v1/figures')
    expect(status).toBe(200)
    expect(JSON.stringify(json)).toContain('"whole":45')
    expect((await (await many.as('teacher')).get('/api/v1/figures')).status).toBe(403)
  })
})

describe('the workload of a unit', () => {
  test('sentences first, then everyone by name; no child', async () => {
    few.clock.set('2026-11-24T08:00:00Z')
    const teacher = await few.house.as('teacher')
    await teacher.does(agreeMeasure, {
      ...{ log: nora.log, text: 'Samtale hver uke.', areas: ['health'], responsible: few.house.who('nurse').post },
      ...{ deadline: '2026-11-30', evaluateOn: '2026-12-30' },
    })
    few.clock.set('2026-12-02T08:00:00Z')
    const text = await read(few, 'nurse-head', paths.load)
    expect(text).toContain('1 av 2 ansatte er med i en stafettlogg nå. Ingen stafettpinne er hos enheten.')
    expect(text).toContain('De har ansvar for ett tiltak. Én frist er gått ut.')
    expect(text).toContain('Kari Moe 1 0 1 1 Tone Aasen 0 0 0 0')
    expect(text).not.toContain('Nora')
    expect(await read(few, 'head', paths.load)).toContain('Én stafettpinne er hos enheten.')
    few.clock.set('2027-01-01T08:00:00Z')
  })

  test('the head finds it in the menu; others do not', async () => {
    expect((await (await few.as('nurse-head')).get(paths.desk)).text).toContain(`href="${paths.load}"`)
    for (const key of ['teacher', 'coordinator', 'administrator']) expect(await statusOf(paths.load, key)).toBe(403)
  })
})

test('every page is sound on a phone, full and nearly empty, with and without scripts', async () => {
  await few.house.system().does(publishFigures, {})
  await isSound(await inBrowser(await few.as('coordinator')), paths.figures)
  await isSound(await inBrowser(await many.as('administrator'), { javaScript: false }), paths.figures)
  await isSound(await inBrowser(await many.as('coordinator'), { width: 320 }), paths.figures)
  await isSound(await inBrowser(await few.as('nurse-head')), paths.load)
  await isSound(await inBrowser(await few.as('head'), { width: 320 }), paths.load)
}, 60_000)
