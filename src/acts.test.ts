import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modules } from './app.ts'

test('every operation has a name in the trace, in words', () => {
  const files = globSync('modules/*/operations/*.ts', { cwd: import.meta.dirname }).filter(
    (file) => !file.endsWith('.test.ts'),
  )
  const names = files.flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    return [...text.matchAll(/^ {2}name: '([a-z]+\.[a-z-]+)'/gm)].map((found) => found[1] ?? '')
  })
  expect(names.length).toBeGreaterThan(40)
  const said = modules.map((module) => module.acts('nb'))
  expect(names.filter((name) => !said.some((acts) => name in acts))).toEqual([])
})
