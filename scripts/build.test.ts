import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, type Folders, needsBuild } from './build.ts'

const root = mkdtempSync(join(tmpdir(), 'laget-build-'))
const folders: Folders = { root, out: join(root, 'dist') }
afterAll(() => rmSync(root, { recursive: true }))

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

// A house in small: an alias, a component, a package, a migration.
put(
  'package.json',
  JSON.stringify({
    type: 'module',
    imports: { '#platform/*': './src/platform/*', '#modules/*': './src/modules/*/index.ts' },
  }),
)
put(
  'src/main.ts',
  "import { greet } from '#modules/hello'\nimport { place } from '#platform/place.ts'\nconsole.log(String(greet(place)))\n",
)
put('src/platform/pdf/typesetting-process.ts', "import { place } from '../place.ts'\nconsole.log(place)\n")
put('src/platform/place.ts', "import { z } from 'zod'\nexport const place: string = z.string().parse('Fjordvik')\n")
put('src/modules/hello/index.ts', "export { greet } from './Greeting.tsx'\n")
put('src/modules/hello/Greeting.tsx', 'export const greet = (place: string) => <p>Hei, {place} &amp; alle</p>\n')
put('src/modules/hello/migrations/2026-11-24_hello_begin.sql', 'select 1;\n')
put('src/platform/database/roles.sql', 'select 2;\n')
put('src/browser/index.ts', "document.title = 'hei'\n")
put('src/ui/styles/index.css', '@import url("./a.css") layer(laget);\n')
put('src/ui/styles/a.css', 'p { color: red }\n')
put('src/ui/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(root, 'node_modules'))

const read = (path: string) => readFileSync(join(folders.out, path), 'utf8')

test('what is built runs, and needs no building until a source changes', async () => {
  expect(needsBuild(folders)).toBe(true)
  const manifest = await build(folders)
  expect(needsBuild(folders)).toBe(false)

  expect(execFileSync(process.execPath, [join(folders.out, 'main.js')], { encoding: 'utf8' })).toBe(
    '<p>Hei, Fjordvik &amp; alle</p>\n',
  )
  const programs = readdirSync(folders.out).filter((name) => name.endsWith('.js'))
  expect(programs.some((name) => read(name).includes('from "zod"'))).toBe(true)
  // the other process's program is a file beside, with all that it needs
  expect(execFileSync(process.execPath, [join(folders.out, 'typesetting-process.js')], { encoding: 'utf8' })).toBe(
    'Fjordvik\n',
  )
  expect(existsSync(join(folders.out, 'main.js.map'))).toBe(true)
  expect(JSON.parse(read('manifest.json'))).toEqual(manifest)
  expect(read(manifest.css)).toMatch(/@layer laget\{p\{color:red\}\}/)
  expect(read(manifest.js)).toContain('document.title="hei"')
  expect(read(manifest.icon)).toContain('<svg')
  expect(read('modules/hello/migrations/2026-11-24_hello_begin.sql')).toBe('select 1;\n')
  expect(read('platform/database/roles.sql')).toBe('select 2;\n')

  put('src/platform/place.test.ts', 'a test changes nothing that is built')
  expect(needsBuild(folders)).toBe(false)
  put('src/modules/hello/migrations/2026-11-24_hello_begin.sql', 'select 3;\n')
  expect(needsBuild(folders)).toBe(true)

  const again = await build(folders)
  expect(again.css).toBe(manifest.css)
  put('src/ui/styles/a.css', 'p { color: blue }\n')
  expect((await build(folders)).css).not.toBe(manifest.css)
  expect(existsSync(join(folders.out, manifest.css))).toBe(false)
})

test('what somebody else has built meanwhile of the same stays where it is', async () => {
  const manifest = await build(folders)
  const before = statSync(folders.out).ino
  expect(await build(folders)).toEqual(manifest)
  expect(statSync(folders.out).ino).toBe(before)
  expect(readdirSync(root).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('a build that fails leaves the last one standing', async () => {
  const before = read('main.js')
  put('src/main.ts', "import './not-there.ts'\n")
  await expect(build(folders)).rejects.toThrow('not-there')
  expect(read('main.js')).toBe(before)
  expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
})

test('an installation without sources is left as it is', () => {
  expect(needsBuild({ root: join(root, 'dist'), out: join(root, 'dist') })).toBe(false)
})

test('an old Node gets one sentence that says what to do', () => {
  const check = join(import.meta.dirname, 'demand-node.js')
  const asNode = (version: string) => {
    const code = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import(${JSON.stringify(check)}); console.log('goes on')`
    try {
      return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      return (error as { stderr: string }).stderr
    }
  }
  expect(asNode('24.0.0')).toBe('goes on\n')
  expect(asNode('22.14.0')).toMatch(/^Laget needs Node\.js 24 or newer, and this is v.+\n$/)
})
