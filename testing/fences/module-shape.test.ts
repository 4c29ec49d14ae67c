import { expect, it } from 'vitest'
import { headings, moduleShapeBreaches } from './module-shape.ts'

const readme = `# Relay\n\n${headings.map((heading) => `## ${heading}\n\nSomething.\n`).join('\n')}`
const whole = {
  'README.md': readme,
  'index.ts': '',
  'contract.ts': '',
  'policy.ts': '',
  'routes.ts': '',
  'messages.ts': '',
}
const found = (files: Record<string, string>) =>
  moduleShapeBreaches(new Map(Object.entries(files).map(([path, text]) => [`src/modules/relay/${path}`, text])))

it('is content with a module that has what it needs', () => {
  expect(found({ 'README.md': readme, 'index.ts': '', 'store.ts': '' })).toEqual([])
  const operations = { 'operations/pass-baton.ts': '', 'operations/pass-baton.test.ts': '', 'pages/Log.tsx': '' }
  expect(found({ ...whole, ...operations })).toEqual([])
})

it('finds what is missing', () => {
  expect(found({ 'store.ts': '' })).toEqual([
    'src/modules/relay lacks README.md: every module has one',
    'src/modules/relay lacks index.ts: every module has a face',
  ])
  expect(
    found({
      'README.md': readme,
      'index.ts': '',
      'operations/a.ts': '',
      'operations/a.test.ts': '',
      'pages/A.tsx': '',
    }),
  ).toEqual([
    'src/modules/relay lacks contract.ts: it has operations',
    'src/modules/relay lacks policy.ts: it has operations',
    'src/modules/relay lacks routes.ts: it has pages',
    'src/modules/relay lacks messages.ts: it has pages',
  ])
})

it('finds a README with other headings', () => {
  expect(found({ 'README.md': '# Relay\n## Purpose\n## Tables\n', 'index.ts': '' })).toEqual([
    expect.stringContaining('has the headings Purpose, Tables'),
  ])
})

it('finds an operation that no test knows', () => {
  const breach = ['src/modules/relay/operations/pass-baton.ts is in no test']
  const operation = { ...whole, 'operations/pass-baton.ts': '' }
  expect(found(operation)).toEqual(breach)
  expect(found({ ...operation, 'scenario.test.ts': "it('re-pass-baton-x')" })).toEqual(breach)
  expect(found({ ...operation, 'scenario.test.ts': 'await passBaton(x)' })).toEqual([])
  expect(found({ ...operation, 'scenario.test.ts': "post('relay.pass-baton')" })).toEqual([])
})
