import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { TooBusy } from '../too-busy.ts'
import { openPress, PdfFailed } from './press.ts'

// Stands in for the typesetter: what is tested is how its thread is begun, waited for and ended.
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort, threadId } from 'node:worker_threads'
  let set = 0
  parentPort.on('message', ({ title }) => {
    if (title === 'breaks') throw new Error('Hemmelig')
    if (title === 'leaves') process.exit(0)
    while (title === 'endless');
    set++
    parentPort.postMessage(title === 'cannot be set' ? undefined : new TextEncoder().encode(title + ' ' + set))
  })
`)}`,
)

afterEach(() => void vi.useRealTimers())

const open = (room = 10) => {
  const press = openPress({ thread, room, patience: 60_000 })
  onTestFinished(press.end)
  const print = async (title: string, forAll = false) =>
    new TextDecoder().decode(await press.print({ title, lang: 'nb', footer: '', parts: [] }, { forAll }))
  return { press, print }
}

test('one thread sets all documents, one after the other', async () => {
  const { print } = open()
  expect(await Promise.all([print('a'), print('b'), print('c')])).toEqual(['a 1', 'b 2', 'c 3'])
  expect(await print('d')).toBe('d 4')
})

test('a document that cannot be set costs neither the thread nor the next', async () => {
  const { print } = open()
  const [failed, next] = await Promise.allSettled([print('cannot be set'), print('b')])
  expect(failed).toMatchObject({ status: 'rejected', reason: expect.any(PdfFailed) })
  expect(next).toMatchObject({ value: 'b 2' })
})

test.each(['breaks', 'leaves'])(
  'a thread that %s costs the document in hand; a new one sets those that wait',
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

test('a document that takes too long is broken off, and one that has waited as long is refused', async () => {
  const { print } = open(1)
  expect(await print('a')).toBe('a 1')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const both = Promise.allSettled([print('endless'), print('b')])
  vi.advanceTimersByTime(60_000)
  const [endless, waited] = await both
  expect(endless).toMatchObject({ status: 'rejected', reason: expect.any(PdfFailed) })
  expect(waited).toMatchObject({ status: 'rejected', reason: expect.any(TooBusy) })
  expect(await print('c')).toBe('c 1')
})

test('what is asked for while a thread is broken off is set by the next', async () => {
  const { print } = open()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const endless = print('endless').catch((why: unknown) => why)
  vi.advanceTimersByTime(59_999)
  const next = print('b')
  vi.advanceTimersByTime(1)
  expect(await endless).toBeInstanceOf(PdfFailed)
  expect(await next).toBe('b 1')
})

test('ending refuses those who wait, ends the thread whatever it does, and leaves nothing behind', async () => {
  const { press, print } = open()
  const both = Promise.allSettled([print('endless'), print('b')])
  await press.end()
  const [endless, waited] = await both
  expect(endless).toMatchObject({ status: 'rejected', reason: expect.any(PdfFailed) })
  expect(waited).toMatchObject({ status: 'rejected', reason: expect.any(TooBusy) })
  await press.end()
  expect(await print('c')).toBe('c 1')
})
