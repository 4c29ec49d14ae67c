import { expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { agreeMeasure } from '../operations/agree-measure.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())

/** The lines of a list as they read, without what marks them up. */
const lines = (html: string, heading: string): string[] => {
  const section = html.split(/<h2/).find((part) => part.includes(`>${heading}<`)) ?? ''
  return [...section.matchAll(/<li class="line".*?<\/li>/gs)].map(([line]) =>
    line
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}
const agree = async ({ log, teacher }: Awaited<ReturnType<typeof openLog>>, text: string, evaluateOn: string) =>
  teacher.does(agreeMeasure, {
    ...{ log, text, areas: ['learning'], responsible: teacher.post },
    ...{ deadline: '2027-02-01', evaluateOn },
  })

test('my work: what needs me now, oldest promise first; then my logs, with the next date and a quiet sign where something is stuck', async () => {
  const asks = await laget.as('teacher')
  const desk = async () => (await asks.get(paths.desk)).text
  const empty = await desk()
  expect(empty).toContain('Ingenting venter på deg nå. Så fint!')
  expect(empty).toContain('Her kommer loggene du er med i.')

  const [late, soon, later, quiet] = [
    await openLog(laget.house),
    await openLog(laget.house),
    await openLog(laget.house),
    await openLog(laget.house),
  ]
  await agree(soon, 'Lese sammen', '2026-11-27')
  await agree(later, 'Gå tur', '2027-01-15')
  await agree(late, 'Møtes ved porten', '2026-11-24')
  laget.clock.set('2026-11-25T08:00:00Z')
  const html = await (await laget.as('teacher')).get(paths.desk)
  expect(lines(html.text, 'Trenger deg nå')).toEqual([
    expect.stringMatching(/^Nora Sande Dere skulle ha sett på «Møtes ved porten» sammen .* Åpne loggen$/),
    expect.stringMatching(/^Nora Sande Dere skal se på «Lese sammen» sammen .* Åpne loggen$/),
  ])
  const mine = lines(html.text, 'Mine logger')
  expect(mine).toEqual([
    'Nora Sande Noe står fast Nivå 1 · du holder stafettpinnen',
    expect.stringMatching(/^Nora Sande Nivå 1 · du holder stafettpinnen Neste dato: /),
    expect.stringMatching(/^Nora Sande Nivå 1 · du holder stafettpinnen Neste dato: .*15\. januar/),
    'Nora Sande Nivå 1 · du holder stafettpinnen',
  ])
  expect(html.text.indexOf(late.log)).toBeLessThan(html.text.lastIndexOf(quiet.log))
})
