import { expect, test } from 'vitest'
import { skogbygdId } from '#demo/skogbygd.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { starterPages } from '../starter/index.ts'
import { foundGuide } from './found-guide.ts'
import { openGuide } from './open-guide.ts'

const house = await openHouse(await testDatabase())
const acts = async () => {
  const { rows } = await house.admin.query(`select detail from audit.entry where operation = 'guide.found-guide'`)
  return rows
}

test('a municipality begins with the whole starter set, published and due for review in a year', async () => {
  expect(await house.system().does(foundGuide, {})).toEqual({ pages: starterPages.length })
  const { rows } = await house.admin.query(
    `select count(*)::int as pages, min(review_on) as first, max(review_on) as last from guide.page where published = 1`,
  )
  expect(rows).toEqual([{ pages: starterPages.length, first: '2027-11-23', last: '2027-11-23' }])
  expect(await acts()).toEqual([{ detail: { pages: starterPages.length } }])
})

test('asked again, or twice at once, it writes nothing more and leaves nothing in the trace', async () => {
  const system = house.system(skogbygdId)
  const both = await Promise.all([system.does(foundGuide, {}), system.does(foundGuide, {})])
  expect(both.map(({ pages }) => pages).sort((a, b) => a - b)).toEqual([0, starterPages.length])
  const before = await acts()
  expect(await system.does(foundGuide, {})).toEqual({ pages: 0 })
  expect(await acts()).toEqual(before)
})

test('what the municipality has made of its pages stays', async () => {
  await house.admin.query(`update guide.version set content = jsonb_set(content, '{nb,title}', '"Vår egen"')`)
  await house.system().does(foundGuide, {})
  const { pages } = await (await house.as('teacher')).does(openGuide, {})
  expect(new Set(pages.map(({ titles }) => titles.nb.title))).toEqual(new Set(['Vår egen']))
})

test('nobody but the jobs can found a guide', async () => {
  const teacher = await house.as('teacher')
  expect(await teacher.perform(foundGuide, {})).toMatchObject({ kind: 'absent' })
  await expect(house.pool.query(`select guide.found('[]', '2027-01-01')`)).rejects.toThrow('permission denied')
})
