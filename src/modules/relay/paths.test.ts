import { expect, test } from 'vitest'
import { paths } from './paths.ts'
import { routes } from './routes.ts'

const places = routes.map(({ path }) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`))

test('every link leads to a page or an act of this module', () => {
  const links = Object.values(paths).map((path) => (typeof path === 'string' ? path : path('one', 'two')))
  const lost = links.filter((link) => !places.some((place) => place.test(link.replace(/\?.*/, ''))))
  expect(lost).toEqual([])
})
