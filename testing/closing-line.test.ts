import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { inWords } from './closing-line.ts'

const runner = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs')

/** A run of its own over one test file with this text: its exit code, and its last line. */
const run = async (testFile: string): Promise<{ code: number | null; last: string | undefined }> => {
  const root = await mkdtemp(join(tmpdir(), 'laget-closing-line-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const reporter = JSON.stringify(join(import.meta.dirname, 'closing-line.ts'))
  await writeFile(
    join(root, 'vitest.config.mjs'),
    `import { closingLine } from ${reporter}
     export default { test: { globals: true, reporters: ['default', closingLine()] } }`,
  )
  await writeFile(join(root, 'some.test.js'), testFile)
  const child = spawn(process.execPath, [runner, 'run', '--root', root], { stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await closed, last: out.trimEnd().split('\n').at(-1) }
}

it('counts', () => {
  expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(inWords({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
})

it('ends a good run', async () => {
  expect(await run("it('a', () => {}); it.skip('b', () => {})")).toEqual({
    code: 0,
    last: '1 passed, 0 failed, 1 skipped',
  })
})

it('ends a run with failures, after the failures', async () => {
  const failing =
    "it('a', () => {}); it('b', () => expect(1).toBe(2)); describe('c', () => { it('d', () => { throw 1 }) })"
  expect(await run(failing)).toEqual({ code: 1, last: '1 passed, 2 failed' })
})

it('counts a file that cannot be loaded, and an error outside every test', async () => {
  expect(await run("throw new Error('broken')")).toEqual({ code: 1, last: '0 passed, 1 failed' })
  expect(
    await run(
      "it('a', () => { setTimeout(() => { throw new Error('late') }); return new Promise((r) => setTimeout(r, 20)) })",
    ),
  ).toEqual({
    code: 1,
    last: '1 passed, 1 failed',
  })
})

it('takes a run in which nothing ran for a failure', async () => {
  expect(await run("it.skip('a', () => {})")).toEqual({ code: 1, last: '0 passed, 0 failed, 1 skipped' })
})
