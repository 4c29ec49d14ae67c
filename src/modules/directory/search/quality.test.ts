import { beforeAll, expect, test } from 'vitest'
import { fjordvikOffers, takeInOffers } from '#demo/directory/offers.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { searchQueries } from '#testing/search-queries.ts'
import { findListings } from '../operations/find-listings.ts'

const house = await openHouse(await testDatabase())
const answered: { query: string; wanted: readonly string[]; first: string[] }[] = []
const isFound = ({ wanted, first }: (typeof answered)[number]) => first.some((name) => wanted.includes(name))

beforeAll(async () => {
  await takeInOffers(await house.as('coordinator'))
  for (const [query, ...wanted] of searchQueries) {
    const outcome = await house.door.perform(findListings, {
      knock: { visitor: { host: 'localhost' } },
      input: { q: query },
    })
    if (outcome.kind !== 'done') throw new Error(query)
    answered.push({ query, wanted, first: outcome.result.listings.slice(0, 3).map(({ name }) => name) })
  }
})

test('at least sixty searches, for what is there', () => {
  expect(new Set(searchQueries.map(([query]) => query)).size).toBeGreaterThanOrEqual(60)
  const names = fjordvikOffers.map(({ name }) => name)
  expect(searchQueries.flatMap(([, ...wanted]) => wanted).filter((name) => !names.includes(name))).toEqual([])
})

test('the wanted offer is among the first three in nine of ten', () => {
  const missed = answered.filter((one) => !isFound(one))
  const share = 1 - missed.length / answered.length
  if (process.env.LAGET_FIGURES) {
    process.stdout.write(
      `${JSON.stringify({ measurement: 'directory-search', searches: answered.length, amongFirstThree: share, missed: missed.map(({ query }) => query) })}\n`,
    )
  }
  expect(share, missed.map(({ query, first }) => `${query}: ${first.join(', ')}`).join('\n')).toBeGreaterThanOrEqual(
    0.9,
  )
})
