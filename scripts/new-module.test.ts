import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { newModule } from './new-module.ts'

// A copy of the house, in which a module is made and everything is done to it that is done to the others.
const top = join(import.meta.dirname, '..')
const copy = await mkdtemp(join(tmpdir(), 'laget-new-module-'))
afterAll(() => rm(copy, { recursive: true }))
const house = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'LICENSE',
  'docs',
  'src',
  'demo',
  'testing',
  'e2e',
  'scripts',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
]
await Promise.all(house.map((part) => cp(join(top, part), join(copy, part), { recursive: true })))
await symlink(join(top, 'node_modules'), join(copy, 'node_modules'))

// A list of breaches is told to its end.
await writeFile(
  join(copy, 'untruncated.config.ts'),
  `import house from './vitest.config.ts'
export default { ...house, test: { ...house.test, chaiConfig: { truncateThreshold: 0 } } }`,
)

/** What a program said, also when it was not content. */
const run = async (program: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$)/.test(name)))
  const path = join(top, 'node_modules', '.bin')
  const done = promisify(execFile)(join(path, program), args, {
    cwd: copy,
    env: { ...env, PATH: `${path}:${env.PATH}`, NO_COLOR: '1' },
    maxBuffer: 10_000_000,
  })
  return done.catch((discontent: { stdout: string; stderr: string }) => discontent)
}

/** Of what was said: lines about the new module. What is wrong elsewhere in the house is found by those who look there. */
const aboutSamples = (text: string) =>
  text.split('\n').filter((line) => /samples|src\/app\.ts|sample-inputs/.test(line))

type Report = { testResults: { name: string; assertionResults: { status: string; failureMessages: string[] }[] }[] }

test('a new module compiles, is well formed, passes its own test and stands inside every fence', {
  timeout: 180_000,
}, async () => {
  const written = await newModule(copy, 'samples', '2026-12-01')
  expect(written).toContain('src/modules/samples/migrations/2026-12-01_samples_create.sql')
  expect(await readFile(join(copy, 'src/app.ts'), 'utf8')).toMatch(
    /const modules: readonly Module\[\] = \[[^\]]*samples/,
  )

  expect(await readFile(join(copy, 'testing/sample-inputs.ts'), 'utf8')).toMatch(/'samples\.write-notice': .*\n\}\n$/)

  const touched = ['src/modules/samples', 'src/app.ts', 'testing/sample-inputs.ts']
  const narrower = { extends: './tsconfig.json', include: touched }
  await writeFile(join(copy, 'touched.json'), JSON.stringify(narrower))
  const looks = ['src/modules/samples', 'testing/fences', 'src/platform/language/tree', 'src/acts']
  const how = [
    '--config',
    'untruncated.config.ts',
    '--project',
    'parts',
    '--reporter',
    'json',
    '--outputFile',
    'report.json',
  ]
  const [compiled, formed] = await Promise.all([
    run('tsc', '--project', 'touched.json'),
    run('biome', 'check', '--vcs-enabled=false', ...touched),
    run('vitest', 'run', ...how, ...looks),
  ])
  expect(aboutSamples(compiled.stdout)).toEqual([])
  expect(formed.stdout + formed.stderr).toMatch(/^Checked \d+ files in \w+\. No fixes applied\.\n$/)
  const report = JSON.parse(await readFile(join(copy, 'report.json'), 'utf8')) as Report
  const resultsOf = (file: string) => report.testResults.find(({ name }) => name.endsWith(file))?.assertionResults ?? []
  const own = resultsOf('src/modules/samples/operations/write-notice.test.ts').map(({ status }) => status)
  expect(own).toEqual(['passed', 'passed', 'passed', 'passed'])
  for (const fence of ['fences/fences.test.ts', 'fences/database.test.ts', 'language/tree.test.ts'])
    expect(resultsOf(fence).length).toBeGreaterThan(5)
  const failures = report.testResults.flatMap((file) => file.assertionResults.flatMap((one) => one.failureMessages))
  expect(failures.flatMap(aboutSamples)).toEqual([])
})

test.each([
  ['relay', 'There is src/modules/relay already.'],
  ['audit', 'There is src/platform/audit already.'],
  ['Two-words', 'one English word in small letters'],
  ['', 'one English word in small letters'],
])('refuses the name "%s", and writes nothing', async (name, why) => {
  const before = await readFile(join(copy, 'src/app.ts'), 'utf8')
  await expect(newModule(copy, name, '2026-12-01')).rejects.toThrow(why)
  expect(await readFile(join(copy, 'src/app.ts'), 'utf8')).toBe(before)
})
