import { expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())

const ticked = (html: string) =>
  [...html.matchAll(/<input[^>]*name="areas"[^>]*>/g)].map(([input]) => / checked/.test(input))

test('a log is opened again for all it is about: every area is asked for, unless one is taken away', async () => {
  const { log, close } = await openLog(laget.house)
  await close()
  const asks = await laget.as('teacher')
  const first = ticked((await asks.get(paths.reopening(log))).text)
  expect(first.length).toBeGreaterThan(1)
  expect(first).toEqual(first.map(() => true))
  const again = await asks.postForm(paths.reopening(log), { why: '', areas: 'learning' })
  expect(again.status).toBe(422)
  expect(ticked(again.text).filter(Boolean)).toHaveLength(1)
})
