import { beforeAll, expect, test } from 'vitest'
import { daysOf } from '#platform/figures/half-year.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { tries } from '#testing/tries.ts'
import { themes } from '../contract.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())
const plain = async (path: string) =>
  (await (await laget.as('coordinator')).get(path)).text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** As the job tells them: the whole, and each theme in its group. */
const tell = async (period: string, whole: number, of: Readonly<Record<string, number>>) => {
  const parts = themes.map((part) => ({ name: 'theme', part, atLeast: of[part] ?? 0 }))
  const told = JSON.stringify([{ name: 'theme', part: '', atLeast: whole }, ...parts])
  const values = [period, daysOf(period).until, told]
  await tries(laget.house.system(), "select figures.publish('discussions', $1, $2, $3)", values)
}

beforeAll(() => laget.clock.set('2027-01-02T08:00:00Z'))

test('what teams are asked about stands there by theme, beside the half-year before; with few it is only said how many', async () => {
  expect(await plain(paths.figures)).toContain('Halvåret som går nå, telles når det er slutt: 1. juli 2027.')
  await tell('2026-1', 0, {})
  const few = await plain(paths.figures)
  expect(few).toContain('Færre enn 5 spørsmål kom til teamene i første halvår 2026.')
  expect(few).toContain('vises når det er minst fem.')
  expect(few).not.toContain('Trivsel og humør')

  await tell('2026-2', 35, { friends: 15, absence: 10 })
  const full = await plain(paths.figures)
  expect(full).toContain('35–39 spørsmål kom til teamene i andre halvår 2026.')
  expect(full).toContain('Vennskap og mobbing 15–19 færre enn 5')
  expect(full).toContain('Fravær 10–14 færre enn 5')
  expect(await plain(`${paths.figures}?period=2026-1`)).toContain('Færre enn 5 spørsmål kom')
  await isSound(await inBrowser(await laget.as('coordinator')), paths.figures)
})
