import { beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/language/language.ts'
import { testDatabase } from '#testing/database.ts'
import { type Laget, openLaget } from '#testing/http.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { paths } from '../paths.ts'
import { consentMessages } from './consent-messages.ts'

const sentence = 'Skriv ikke om de voksnes helse, økonomi eller forhold.'

const database = await testDatabase()
let laget: Laget
beforeAll(async () => {
  laget = await openLaget(database)
})

test('every form in which the team writes about a family says that the adults’ own affairs are not written', async () => {
  const { log, teacher } = await openLog(laget.house)
  const areas = ['learning']
  const { entry } = (await teacher.does(named('relay.write-note'), { log, kind: 'note', text: 'Hei', areas })) as {
    entry: string
  }
  const agreed = { text: 'Møter Nora ved porten', areas, responsible: teacher.post }
  const days = { deadline: '2026-12-01', evaluateOn: '2026-12-10' }
  const { measure } = (await teacher.does(named('relay.agree-measure'), { log, ...agreed, ...days })) as {
    measure: string
  }
  const asks = await laget.as('teacher')
  const forms = [
    ...[paths.note(log), paths.goal(log), paths.measure(log), paths.entry(log, entry), paths.change(log, measure)],
    ...[paths.evaluation(log, measure), paths.closing(log), paths.start],
  ]
  for (const path of forms) {
    const { status, text } = await asks.get(path)
    expect([path, status, text.includes(sentence)]).toEqual([path, 200, true])
  }
})

test('a young person is not told what she may write in her own log', async () => {
  const { log, youth } = await openLog(laget.house, { born: '2010-02-03' })
  const asks = await laget.signIn(youth)
  for (const path of [paths.note(log), paths.goal(log)]) {
    const { status, text } = await asks.get(path)
    expect([path, status, text.includes(sentence)]).toEqual([path, 200, false])
  }
})

test('a child is heard at every age: whoever answers for her, or writes it down, is told so', async () => {
  const { log, mother } = await startedLog(laget.house)
  const heard = 'Hør hva Nora mener først, uansett alder.'
  expect((await (await laget.signIn(mother)).get(paths.consent(log))).text).toContain(heard)
  expect((await (await laget.as('teacher')).get(paths.consentRecord(log))).text).toContain(heard)
  expect((await (await laget.signIn(mother)).get(paths.consent(log))).text).not.toContain(consentMessages('nb').inShort)
  const own = await startedLog(laget.house, { born: '2010-02-03' })
  const hers = (await (await laget.signIn(own.youth)).get(paths.consent(own.log))).text
  expect(hers).not.toContain('uansett alder')
  expect(hers).toContain(consentMessages('nb').inShort)
})

test.each(languages)('what a young person is asked is said in forty words (%s)', (language) => {
  expect(consentMessages(language).inShort.split(' ').length).toBeLessThanOrEqual(40)
})
