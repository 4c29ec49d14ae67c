import { expect, it } from 'vitest'
import { crashLine, quietConsole } from './quiet-console.ts'

const secret = 'Kari Nordmann'

it('tells of what packages write to the console only the errors, by kind and place', () => {
  const lines: string[] = []
  const none = (..._: unknown[]): void => undefined
  const target = { debug: none, error: none, info: none, log: none, trace: none, warn: none }
  quietConsole(target, (line) => lines.push(line))
  target.error(`failed for ${secret}:`, new RangeError(secret))
  target.log(secret)
  target.warn({ secret })
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'package-stumbled', error: { name: 'RangeError' } })
  expect(lines.join('')).not.toContain('Nordmann')
})

it('has a last line for what nobody caught', () => {
  expect(JSON.parse(crashLine(new TypeError(secret)))).toMatchObject({ event: 'crashed', error: { name: 'TypeError' } })
  expect(crashLine(new TypeError(secret))).not.toContain('Nordmann')
})
