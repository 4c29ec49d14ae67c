import { type Part, partOf, target } from './house.ts'
import { isTest, type Source } from './source.ts'

/** Schemas of values that several contracts share. */
const sharedValues = ['#platform/identity/identity-number.ts', '#platform/language/calendar-day.ts']
const browserPackages = ['@digdir/designsystemet-web']

/**
 * Who may import whom. A module is entered by its face (`#modules/x`) or its contract (`#contract/x`) only; platform and ui know no
 * module; contracts know only contracts; the browser's code knows nothing of the server; nothing that ships knows the tests.
 */
export const importBreaches = (sources: Source[]): string[] =>
  sources.flatMap((source) =>
    source.imports.flatMap(({ of, line }) => {
      const why = whyNot(source.path, of)
      return why ? [`${source.path}:${line} imports ${of}: ${why}`] : []
    }),
  )

const whyNot = (path: string, of: string): string | undefined => {
  const from = partOf(path)
  const { part: to, path: toPath } = target(path, of)
  if (from.of === 'browser') return browserMay(from, to)
  if (to.of === 'browser' && !isTest(path)) return 'code for the browser is bundled, not imported'
  if (to.of === 'testing' && !isTest(path) && !['testing', 'e2e', 'bench', 'top'].includes(from.of))
    return 'only tests use the testing folder'
  if (
    to.of === 'demo' &&
    !isTest(path) &&
    !['composition', 'demo', 'e2e', 'bench', 'testing', 'scripts'].includes(from.of)
  )
    return 'the demo is known to the composition alone'
  if (from.of === 'module' && from.contract) {
    const fine = of === 'zod' || of.startsWith('#contract/') || sharedValues.includes(of)
    return fine ? undefined : 'a contract imports only zod and other contracts'
  }
  if (to.of !== 'module') return undefined
  if (from.of === 'platform' || from.of === 'ui') return `${from.of} knows no module`
  if (from.of === 'module' && from.name === to.name)
    return toPath === null ? 'inside its own module a file is named by its path' : undefined
  if (toPath !== null) return `a module is entered by its face: #modules/${to.name}`
  if (to.name.includes('/')) return `a module is entered by its face: #modules/${to.name.split('/')[0]}`
  return undefined
}

const browserMay = (from: Part, to: Part): string | undefined => {
  if (to.of === from.of || (to.of === 'package' && browserPackages.includes(to.name))) return undefined
  return 'code for the browser knows nothing of the server'
}

/** Modules ask forwards and announce backwards: a ring of imports, of faces or of contracts, means that one of them asks backwards. */
export const moduleCycles = (sources: Source[]): string[] => {
  const asks = whoAsksWhom(sources)
  const rings = new Map<string, string>()
  for (const start of asks.keys()) {
    const ring = wayBack(start, asks) ?? []
    const members = [...ring].sort().join()
    if (ring.length > 0 && !rings.has(members)) rings.set(members, inWords(ring, asks))
  }
  return Array.from(rings.values())
}

/** Module → the modules it asks, each with the first file that does. */
type Asks = Map<string, Map<string, string>>

const whoAsksWhom = (sources: Source[]): Asks => {
  const asks: Asks = new Map()
  for (const { path, imports } of sources) {
    const from = partOf(path)
    if (from.of !== 'module' || isTest(path)) continue
    for (const { of, line } of imports) {
      const { part: to } = target(path, of)
      if (to.of !== 'module' || to.name === from.name) continue
      const asked = asks.get(from.name) ?? new Map<string, string>()
      asks.set(from.name, asked)
      if (!asked.has(to.name)) asked.set(to.name, `${path}:${line}`)
    }
  }
  return asks
}

/** The shortest ring through a module, breadth first. */
const wayBack = (start: string, asks: Asks): string[] | undefined => {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const next of asks.get(way.at(-1) ?? '')?.keys() ?? []) {
      if (next === start) return way
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}

const inWords = (ring: string[], asks: Asks): string =>
  `modules in a ring: ${ring
    .map((module, i) => {
      const next = ring[(i + 1) % ring.length] ?? ''
      return `${module} asks ${next} (${asks.get(module)?.get(next)})`
    })
    .join(', ')}`
