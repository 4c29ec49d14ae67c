import { beforeEach, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { findListings } from './find-listings.ts'
import { forgetMissedWords } from './forget-missed-words.ts'
import { openUpkeep } from './open-upkeep.ts'

const house = await openHouse(await testDatabase())
const find = async (q: string, times: number) => {
  for (let n = 0; n < times; n++)
    await house.door.perform(findListings, { knock: { visitor: { host: 'localhost' } }, input: { q } })
}
const told = async () => (await (await house.as('coordinator')).does(openUpkeep, {})).missed
const kept = async () => {
  const { rows } = await house.admin.query<{ hash: Buffer; times: number; word: string | null }>(
    'select hash, times, word from directory.missed_word order by times desc',
  )
  return rows
}

beforeEach(() => house.admin.query('truncate directory.missed_word'))

test('a word is counted without being kept, until it was looked for five times', async () => {
  await find('brøyting', 4)
  expect(await kept()).toEqual([{ hash: expect.any(Buffer), times: 4, word: null }])
  expect(await told()).toEqual([])
  await find('brøyting', 1)
  expect(await told()).toEqual([{ word: 'brøyting', times: 5 }])
})

test('a search that seems to name somebody is not counted at all, nor is a number', async () => {
  await find('kari nordmann 12345678901 99001122 ola@x.no mohammed fjordvik', 5)
  await find('987654321', 5)
  expect(await kept()).toEqual([])
})

test('on other days too, and for no longer than the setting says', async () => {
  await find('dykkekurs', 4)
  house.clock.advance({ days: 100 })
  await find('dykkekurs', 1)
  expect(await told()).toEqual([{ word: 'dykkekurs', times: 5 }])
  house.clock.advance({ days: 100 })
  expect(await told()).toEqual([])
  expect(await house.system().does(forgetMissedWords, {})).toEqual({ forgotten: 1, more: false })
  expect(await kept()).toMatchObject([{ times: 1 }])
  house.clock.advance({ days: 100 })
  await house.system().does(forgetMissedWords, {})
  expect(await kept()).toEqual([])
})

test('the second fence tells them to the coordinator alone', async () => {
  await find('dykkekurs', 5)
  const nurse = await house.as('nurse')
  const unguarded = { ...openUpkeep, allow: () => ({ may: true }) as const }
  expect((await nurse.does(unguarded, {})).missed).toEqual([])
  expect(await told()).toHaveLength(1)
})
