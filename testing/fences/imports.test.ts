import { describe, expect, it } from 'vitest'
import { importBreaches, moduleCycles } from './imports.ts'
import { parse } from './source.ts'

const importing = (path: string, ...imports: string[]) => parse(path, imports.map((of) => `import '${of}'`).join('\n'))

describe('who may import whom', () => {
  const store = 'src/modules/relay/store.ts'
  const page = 'src/modules/relay/pages/Log.tsx'

  it.each([
    [store, '#modules/children'],
    [store, '#contract/children'],
    [store, '#platform/id.ts'],
    [store, 'kysely'],
    [page, '../store.ts'],
    [page, '#ui/Page.tsx'],
    ['src/modules/relay/store.test.ts', '#testing/database.ts'],
    ['src/modules/relay/contract.ts', 'zod'],
    ['src/modules/relay/contract.ts', '#contract/children'],
    ['src/modules/relay/contract.ts', '#platform/identity/identity-number.ts'],
    ['src/ui/Page.tsx', '#platform/language/language.ts'],
    ['src/browser/draft.ts', './store.ts'],
    ['src/browser/draft.ts', '@digdir/designsystemet-web/field'],
    ['src/app.ts', '#modules/relay'],
    ['src/main.ts', '#demo/people.ts'],
    ['demo/people.ts', '#modules/relay'],
    ['testing/global-setup.ts', '../src/platform/database/migrate.ts'],
  ])('%s may import %s', (path, of) => {
    expect(importBreaches([importing(path, of)])).toEqual([])
  })

  it.each([
    [store, '#modules/children/store', 'entered by its face'],
    [store, '../children/store.ts', 'entered by its face'],
    [store, '../children/index.ts', 'entered by its face'],
    [store, '#modules/relay', 'named by its path'],
    [store, '#testing/database.ts', 'only tests'],
    [store, '#demo/people.ts', 'composition alone'],
    [store, '../../browser/draft.ts', 'bundled'],
    ['src/modules/relay/contract.ts', './store.ts', 'only zod'],
    ['src/modules/relay/contract.ts', '#platform/id.ts', 'only zod'],
    ['src/modules/relay/contract.ts', '#modules/children', 'only zod'],
    ['src/platform/door.ts', '#modules/access', 'knows no module'],
    ['src/platform/door.ts', '../modules/access/index.ts', 'knows no module'],
    ['src/ui/Page.tsx', '#contract/relay', 'knows no module'],
    ['src/platform/door.test.ts', '#modules/access', 'knows no module'],
    ['src/app.ts', './modules/relay/store.ts', 'entered by its face'],
    ['demo/people.ts', '../src/modules/relay/store.ts', 'entered by its face'],
    ['e2e/teacher.test.ts', '../src/modules/relay/store.ts', 'entered by its face'],
    ['src/browser/draft.ts', '#platform/id.ts', 'nothing of the server'],
    ['src/browser/draft.ts', '../platform/id.ts', 'nothing of the server'],
    ['src/browser/draft.ts', 'node:fs', 'nothing of the server'],
    ['src/browser/draft.ts', 'zod', 'nothing of the server'],
  ])('%s may not import %s', (path, of, why) => {
    expect(importBreaches([importing(path, of)])).toEqual([expect.stringContaining(why)])
  })

  it('sees every way to import, and says where', () => {
    const source = parse(
      'src/platform/door.ts',
      `import type { A } from '#modules/a'
       export { b } from '#modules/b'
       export * from '#modules/c'
       const d = await import('#modules/d')`,
    )
    expect(importBreaches([source])).toEqual([
      expect.stringMatching(/^src\/platform\/door\.ts:1 imports #modules\/a/),
      expect.stringMatching(/^src\/platform\/door\.ts:2 imports #modules\/b/),
      expect.stringMatching(/^src\/platform\/door\.ts:3 imports #modules\/c/),
      expect.stringMatching(/^src\/platform\/door\.ts:4 imports #modules\/d/),
    ])
  })
})

describe('rings of modules', () => {
  it('finds a ring of three once, and names the files', () => {
    const ring = [
      importing('src/modules/a/store.ts', '#modules/b'),
      importing('src/modules/b/contract.ts', '#contract/c'),
      importing('src/modules/c/pages/C.tsx', '#modules/a'),
    ]
    expect(moduleCycles(ring)).toEqual([
      'modules in a ring: a asks b (src/modules/a/store.ts:1), b asks c (src/modules/b/contract.ts:1), c asks a (src/modules/c/pages/C.tsx:1)',
    ])
  })

  it('finds a ring that another module leads into', () => {
    const sources = [
      importing('src/modules/a/store.ts', '#modules/b'),
      importing('src/modules/b/store.ts', '#modules/c'),
      importing('src/modules/c/store.ts', '#modules/b'),
    ]
    expect(moduleCycles(sources)).toHaveLength(1)
  })

  it('is content with modules that ask forwards, and with what tests ask', () => {
    const sources = [
      importing('src/modules/a/store.ts', '#modules/b', '#modules/c'),
      importing('src/modules/b/store.ts', '#modules/c'),
      importing('src/modules/c/store.test.ts', '#modules/a'),
    ]
    expect(moduleCycles(sources)).toEqual([])
  })
})
