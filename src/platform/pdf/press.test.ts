import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { TooBusy } from '../too-busy.ts'
import { openPress, PdfFailed } from './press.ts'

// Stands in for the typesetter: what is tested is how its process is begun, waited for and ended.
const program = `
  import { pbkdf2Sync } from 'node:crypto'
  import { writeFileSync } from 'node:fs'
  let set = 0
  process.on('message', ({ title }) => {
    if (title === 'breaks') throw new Error('Hemmelig')
    if (title === 'leaves') process.exit(0)
    if (title === 'crashes') process.abort()
    if (title === 'never returns from machine code') pbkdf2Sync('', '', 2 ** 31 - 1, 2 ** 20, 'sha512')
    while (title === 'endless');
    set++
    const said = title === 'keys' ? Object.keys(process.env).join() : title
    const pdf = title === 'cannot be set' ? null : new TextEncoder().encode(said + ' ' + set)
    process.send(pdf, () => title === 'at the last moment' && writeFileSync(process.argv[1] + '.done', ''))
  })
`
const folder = await mkdtemp(join(tmpdir(), 'laget-press-'))
const file = join(folder, 'typesetter.mjs')
await writeFile(file, program)
afterAll(() => rm(folder, { recursive: true }))

afterEach(() => void vi.useRealTimers())

const open = (room = 10) => {
  const press = openPress({ program: pathToFileURL(file), room, patience: 60_000 })
  onTestFinished(press.end)
  const print = async (title: string, forAll = false) =>
    new TextDecoder().decode(await press.print({ title, lang: 'nb', footer: '', parts: [] }, { forAll }))
  return { press, print }
}

test('one process sets all documents, one after the other', async () => {
  const { print } = open()
  expect(await Promise.all([print('a'), print('b'), print('c')])).toEqual(['a 1', 'b 2', 'c 3'])
  expect(await print('d')).toBe('d 4')
})

test('a document that cannot be set costs neither the process nor the next', async () => {
  const { print } = open()
  const [failed, next] = await Promise.allSettled([print('cannot be set'), print('b')])
  expect(failed).toMatchObject({ status: 'rejected', reason: expect.any(PdfFailed) })
  expect(next).toMatchObject({ value: 'b 2' })
})

test.each(['breaks', 'leaves', 'crashes'])(
  'a process that %s costs the document in hand; a new one sets those that wait',
  async (how) => {
    const { print } = open()
    const [first, lost, next] = await Promise.allSettled([print('a'), print(how), print('b')])
    expect(first).toMatchObject({ value: 'a 1' })
    expect(lost).toMatchObject({ status: 'rejected', reason: expect.any(PdfFailed) })
    expect(String((lost as PromiseRejectedResult).reason)).not.toContain('Hemmelig')
    expect(next).toMatchObject({ value: 'b 1' })
    expect(await print('c')).toBe('c 2')
  },
)

test('whoever comes when all places are taken is refused; those before are served', async () => {
  const { print } = open(2)
  const before = [print('a'), print('b'), print('c')]
  await expect(print('d')).rejects.toThrow(TooBusy)
  expect(await Promise.all(before)).toEqual(['a 1', 'b 2', 'c 3'])
  expect(await print('d')).toBe('d 4')
})

test('what anyone may ask for takes half the places, and stands behind what is somebody’s own', async () => {
  const { print } = open(4)
  const booklets = [print('a', true), print('b', true), print('c', true)]
  await expect(print('d', true)).rejects.toThrow(TooBusy)
  const own = ['e', 'f', 'g', 'h'].map((title) => print(title))
  await expect(print('i')).rejects.toThrow(TooBusy)
  expect(await Promise.all([...booklets, ...own])).toEqual(['a 1', 'b 6', 'c 7', 'e 2', 'f 3', 'g 4', 'h 5'])
})

test.each(['endless', 'never returns from machine code'])(
  'a document that takes too long (%s) is broken off, and the next is set by a new process',
  async (title) => {
    const { print } = open()
    expect(await print('a')).toBe('a 1')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const endless = print(title).catch((why: unknown) => why)
    vi.advanceTimersByTime(59_999)
    const next = print('b')
    vi.advanceTimersByTime(1)
    expect(await endless).toBeInstanceOf(PdfFailed)
    expect(await next).toBe('b 1')
  },
)

test('what comes from a process that was given up is nobody’s, least of all the next one’s', async () => {
  const { print } = open()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const late = print('at the last moment').catch((why: unknown) => why)
  // it has been sent, and not been read: nothing is while this loop runs
  while (!existsSync(`${file}.done`));
  vi.advanceTimersByTime(60_000)
  const next = print('b')
  expect(await late).toBeInstanceOf(PdfFailed)
  expect(await next).toBe('b 1')
})

test('a document that has waited too long is refused', async () => {
  const { print } = open()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const all = Promise.allSettled([print('endless'), print('endless'), print('b')])
  vi.advanceTimersByTime(60_000)
  vi.advanceTimersByTime(60_000)
  expect((await all).map((one) => one.status === 'rejected' && one.reason.name)).toEqual([
    'PdfFailed',
    'PdfFailed',
    'TooBusy',
  ])
  expect(await print('c')).toBe('c 1')
})

test('the process is told nothing of ours', async () => {
  vi.stubEnv('LAGET_KEYS', 'hemmelig')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await open().print('keys')).not.toContain('LAGET')
})

test('a program that is not there fails the document, and nothing waits for it', async () => {
  const press = openPress({ program: pathToFileURL(join(folder, 'none.mjs')), room: 1, patience: 60_000 })
  onTestFinished(press.end)
  await expect(press.print({ title: 'a', lang: 'nb', footer: '', parts: [] })).rejects.toThrow(PdfFailed)
})

test('ending refuses those who wait, ends the process whatever it does, and leaves nothing behind', async () => {
  const { press, print } = open()
  const both = Promise.allSettled([print('endless'), print('b')])
  await press.end()
  const [endless, waited] = await both
  expect(endless).toMatchObject({ status: 'rejected', reason: expect.any(PdfFailed) })
  expect(waited).toMatchObject({ status: 'rejected', reason: expect.any(TooBusy) })
  await press.end()
  expect(await print('c')).toBe('c 1')
})
