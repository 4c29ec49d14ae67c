import { expect, onTestFinished, test } from 'vitest'
import { relayPaths } from '#modules/relay'
import { completeReport } from '#testing/complete-report.ts'
import { testDatabase } from '#testing/database.ts'
import { type Browser, errorsOn, type Fields, hiddenFields, openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { openLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())

const begin = async (key = 'teacher') => {
  const who = await laget.as(key)
  const path = (await who.postForm(paths.beginning, {})).headers.get('location') ?? ''
  return { who, path, report: path.split('/').at(-1) ?? '' }
}

/** As the form posts it. */
const fields = (value: unknown, name = ''): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.assign({}, ...Object.entries(value).map(([key, inner]) => fields(inner, name ? `${name}.${key}` : key)))
    : { [name]: String(value) }

const save = async (who: Browser, path: string, over: Fields = {}) => {
  const { _version = '' } = hiddenFields(await who.get(path), path)
  return who.postForm(path, { ...fields(completeReport), ...over, _version })
}

test('it is written, looked over, taken along and handed over, and then it is nowhere', async () => {
  const { who, path, report } = await begin()
  expect((await save(who, path)).headers.get('location')).toBe(paths.check(report))
  const check = await who.get(paths.check(report))
  expect(check.text).toContain('Alt som må med, er med')
  expect(check.text).toContain('Kom i sko uten sokker')

  const json = await who.get(paths.json(report))
  expect(json.headers.get('content-type')).toBe('application/json')
  expect(json.headers.get('content-disposition')).toBe('attachment; filename="bekymringsmelding.json"')
  expect(json.headers.get('cache-control')).toBe('no-store')
  expect(json.json).toMatchObject({ kommunenavn: 'Fjordvik', foresatte: [{ orientert: false }] })

  const pdf = await who.get(paths.pdf(report))
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.text.startsWith('%PDF-1.')).toBe(true)

  const done = await who.postForm(paths.handover(report), {})
  const answer = await who.get(done.headers.get('location') ?? '')
  expect(answer.text).toContain('Meldingen er overlevert')
  expect(answer.text).toContain('Du følger fortsatt opp barnet')
  for (const gone of [path, paths.check(report), paths.json(report), paths.pdf(report)])
    expect((await who.get(gone)).status).toBe(404)
})

test('a draft that its author does not want is gone, and she is told so', async () => {
  const { who, path, report } = await begin()
  const { headers } = await who.postForm(paths.discarding(report), {})
  expect((await who.get(headers.get('location') ?? '')).text).toContain('Utkastet er slettet')
  expect((await who.get(path)).status).toBe(404)
})

test('what is missing is told with a way to each field; nothing is taken out before it is there', async () => {
  const { who, path, report } = await begin()
  await save(who, path, { concern: '', 'guardians.0.informed': null })
  const { text } = await who.get(paths.check(report))
  expect(text).toContain('Dette må barnevernet ha')
  const form = (await who.get(path)).text
  const ways = [...text.matchAll(new RegExp(`href="${path}#([^"]+)"`, 'g'))].map(([, id]) => id)
  expect(ways).toEqual(['concern', 'guardians-0-informed'])
  for (const id of ways) expect(form).toContain(`id="${id}"`)
  for (const file of [paths.json(report), paths.pdf(report)]) {
    const { status, text: why } = await who.get(file)
    expect([status, why.includes('Fyll ut det som mangler først')]).toEqual([403, true])
  }
})

test('who comes back to a report reads at each field what is still asked for, or what is wrong with what stands there', async () => {
  const { who, path, report } = await begin()
  expect(errorsOn(await who.get(path))).toEqual({})
  const over = { history: '', 'children.0.informed': null, 'reporter.phone': 'ring meg', 'reporter.email': 'ida' }
  await save(who, path, over)
  expect(errorsOn(await who.get(path))).toEqual({
    history: 'Dette må barnevernet ha.',
    'children-0-informed': 'Velg ja eller nei. Barnevernet må få vite det.',
    'reporter-phone': 'Skriv telefonnummeret med tall, som 22 33 44 55.',
    'reporter-email': 'Skriv en e-postadresse, som navn@kommunen.no.',
  })
  expect((await who.get(paths.check(report))).text).toContain('Skriv telefonnummeret med tall')
  await save(who, path)
  expect(errorsOn(await who.get(path))).toEqual({})
})

test('a wrong number is told at its field, and nothing that was written is lost', async () => {
  const { who, path } = await begin()
  const { status, ...answer } = await save(who, path, { 'children.0.identityNumber': '123' })
  expect(status).toBe(422)
  expect(Object.keys(errorsOn(answer))).toEqual(['children-0-identityNumber'])
  expect(answer.text).toContain('Kom i sko uten sokker')
})

test('two windows: the second sees both, and loses nothing', async () => {
  const { who, path } = await begin()
  const { _version = '' } = hiddenFields(await who.get(path), path)
  await who.postForm(path, { ...fields(completeReport), _version })
  const other = { concern: 'Noe annet', 'children.0.name': 'En annen', 'guardians.0.informed': 'yes' }
  const second = await who.postForm(path, { ...fields(completeReport), ...other, _version })
  expect(second.status).toBe(409)
  expect(
    [...second.text.matchAll(/<section class="conflict"><h3[^>]*>([^<]*)<\/h3>.*?<\/section>/g)].map(([all, label]) => [
      label,
      ...[...all.matchAll(/<dd>([^<]*)/g)].map(([, said]) => said),
    ]),
  ).toEqual([
    ['Hva er du bekymret for?', 'Noe annet', completeReport.concern],
    ['Barnet: navn', 'En annen', completeReport.children[0]?.name],
    ['Forelder eller foresatt: vet denne personen at du melder?', 'Ja', 'Nei'],
  ])
})

test('where there are several districts the author chooses, and where there are not nobody asks', async () => {
  const { who: author, path, report } = await begin()
  await save(author, path)
  expect((await author.get(path)).text).not.toContain('name="district"')
  const administrator = await laget.house.as('administrator')
  const set = { key: 'report-districts', from: '2026-11-24', ground: 'Bydelene har hvert sitt barnevern', version: 0 }
  await administrator.does(operationNamed('organisation.change-setting'), { ...set, districts: '01 Sør\n07 Nord' })
  onTestFinished(async () => void (await laget.house.admin.query('delete from organisation.setting')))
  laget.clock.advance({ days: 1 })
  const who = await laget.as('teacher')
  expect(errorsOn(await who.get(path))).toEqual({ district: 'Dette må barnevernet ha.' })
  expect((await who.get(paths.check(report))).text).toContain('Hvilken bydel bor barnet i?')
  await save(who, path, { district: '07' })
  expect((await who.get(path)).text).toMatch(/<option value="07" selected[^>]*>Nord</)
  expect((await who.get(paths.check(report))).text).toContain('Barnevernet i Fjordvik, Nord')
  expect((await who.get(paths.json(report))).json).toMatchObject({ bydelsnummer: '07', bydelsnavn: 'Nord' })
})

test('every page says whom to call now, and what parents are not told', async () => {
  const { who, path, report } = await begin()
  for (const page of [paths.reports, path, paths.check(report)]) {
    const { text } = await who.get(page)
    for (const word of ['112', '116 111', 'barnevernet i kommunen', 'skal foreldrene ikke få vite'])
      expect([page, text.includes(word)]).toEqual([page, true])
  }
})

test('who reported is not in what the family sees of a log, nor in the log', async () => {
  const nora = await openLog(laget.house)
  const { who, path, report } = await begin()
  await save(who, path)
  await who.get(paths.pdf(report))
  await who.postForm(paths.handover(report), {})
  const mother = await laget.signIn({ person: nora.mother.person, post: nora.mother.post })
  for (const page of [relayPaths.trace(nora.log), relayPaths.log(nora.log), relayPaths.desk])
    expect((await mother.get(page)).text).not.toMatch(/bekymringsmelding/i)
})

test('the desk of its author has it until it is handed over, and nobody else’s', async () => {
  const { who, path, report } = await begin('nurse')
  const line = `href="${path}"`
  expect((await who.get(relayPaths.desk)).text).toContain(line)
  for (const key of ['nurse-head', 'teacher'])
    expect((await (await laget.as(key)).get(relayPaths.desk)).text).not.toContain(line)
  await who.postForm(paths.handover(report), {})
  expect((await who.get(relayPaths.desk)).text).not.toContain(line)
})

test('every page is sound on a phone', async () => {
  const { who, path, report } = await begin()
  const page = await inBrowser(who)
  await isSound(page, paths.reports)
  await isSound(page, paths.check(report))
  await isSound(page, path)
  await save(who, path)
  await isSound(page, paths.check(report))
})
