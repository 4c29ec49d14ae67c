import { expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { agreeMeasure } from '../operations/agree-measure.ts'
import { writeNote } from '../operations/write-note.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())
const headings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, words = '']) => words.replaceAll(/<[^>]+>/g, '').trim())

test('the page of a log: whose it is, who holds; the team, what is agreed, what is next, what is breaking, what has happened, who sees it', async () => {
  const { log, teacher, mother } = await openLog(laget.house)
  const agreed = { text: 'Møtes ved porten', areas: ['learning'], responsible: teacher.post }
  await teacher.does(agreeMeasure, { log, ...agreed, deadline: '2026-11-24', evaluateOn: '2026-12-10' })
  await teacher.does(writeNote, { log, kind: 'note', text: 'Nora kom i dag.', areas: ['learning'] })
  laget.clock.set('2026-11-25T08:00:00Z')
  const { text } = await (await laget.signIn(mother)).get(paths.log(log))
  expect(/class="standing">([^<]*)/.exec(text)?.[1]).toBe('nivå 1 · Ida Lund holder stafettpinnen')
  const parts = ['Laget rundt Nora', 'Dette har vi avtalt', 'Hva skjer nå', 'Dette trenger oss', 'Dette har skjedd']
  expect(headings(text).filter((one) => [...parts, 'Samtykke og tilgang'].includes(one))).toEqual([
    ...parts,
    'Samtykke og tilgang',
  ])
})

test('what has happened is asked for by kind and by service, and the one keeps the other', async () => {
  const { log, teacher, mother } = await openLog(laget.house)
  await teacher.does(writeNote, { log, kind: 'note', text: 'Fra skolen', areas: ['health'] })
  await mother.does(writeNote, { log, kind: 'note', text: 'Hjemmefra', areas: ['health'] })
  const reader = await laget.signIn(mother)
  const [family] = /[^"]*service=family[^"]*/.exec((await reader.get(`${paths.log(log)}?kind=note`)).text) ?? []
  const { text } = await reader.get((family ?? '').replaceAll('&amp;', '&').replace('#skjedd', ''))
  expect([text.includes('Hjemmefra'), text.includes('Fra skolen')]).toEqual([true, false])
  expect(text).toMatch(/kind=concern&amp;service=family/)
})
