import { mkdtemp } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeError, errorWord } from './describe-error.ts'
import { createLog } from './log.ts'

const listening = () => {
  const lines: string[] = []
  return { lines, sink: { write: (line: string) => void lines.push(line) } }
}

it('writes one line of JSON per event, with its level as a word and the instant', () => {
  const { lines, sink } = listening()
  createLog('info', sink).warn('postgres-ended', { code: 2, asked: false })
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'warn',
    time: expect.any(Number),
    event: 'postgres-ended',
    code: 2,
    asked: false,
  })
})

it('keeps quiet below its level', () => {
  const { lines, sink } = listening()
  const log = createLog('warn', sink)
  log.debug('a')
  log.info('b')
  expect(lines).toEqual([])
  createLog('silent', sink).error('c')
  expect(lines).toEqual([])
})

const secret = 'Kari Nordmann 15829912345'

it('tells an error by kind, code and place, and never by its message, its cause’s message or its detail', () => {
  const { lines, sink } = listening()
  const cause = Object.assign(new Error(`Key (name)=(${secret}) exists`), {
    code: '23505',
    constraint: 'person_pkey',
    detail: secret,
  })
  createLog('error', sink).error('failed', {}, new TypeError(`bad: ${secret}`, { cause }))
  const line = lines[0] ?? ''
  expect(line).not.toMatch(/Nordmann|15829912345/)
  expect(JSON.parse(line).error).toMatchObject({
    name: 'TypeError',
    at: expect.arrayContaining([expect.stringMatching(/^src\/platform\/log\.test\.ts:\d+$/)]),
    cause: { name: 'Error', code: '23505', constraint: 'person_pkey' },
  })
})

it('is not fooled by a message, a name or a code that looks like something else', () => {
  const error = Object.assign(new Error(`x\n    at Kari (/home/Kari Nordmann:1:1)\n    at /src/Kari Nordmann:2:2`), {
    name: secret,
    code: secret,
  })
  expect(JSON.stringify(describeError(error))).not.toContain('Kari')
  expect(describeError(error).name).toBe('Error')
})

it('tells of things thrown that are no errors only what they are', () => {
  expect(describeError(secret)).toEqual({ name: 'string' })
  expect(describeError(undefined)).toEqual({ name: 'undefined' })
})

it('ends where causes go in a ring', () => {
  const error = new Error('a')
  error.cause = error
  expect(describeError(error).cause?.cause?.cause?.cause).toBeUndefined()
})

it('has a word for an error: the code where there is one', async () => {
  expect(errorWord(new RangeError(secret))).toBe('RangeError')
  expect(errorWord(await mkdtemp('/nowhere/at/all').catch((error: unknown) => error))).toBe('ENOENT')
})
