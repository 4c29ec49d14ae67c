import { expect, test, vi } from 'vitest'
import { openStream } from './stream.ts'

/** Waits for it, however busy the machine is. */
const soon = (it: () => unknown) => vi.waitFor(it, { timeout: 30_000 })

/** A stream whose beats come when told, and whose door answers what it is told to. */
const open = ({ known = 3, door = async (): Promise<number | undefined> => 3 } = {}) => {
  let beat = () => {}
  const at = { door, asked: 0, closed: 0, beating: true }
  const { body, ...follower } = openStream({
    known,
    ask: () => {
      at.asked += 1
      return at.door()
    },
    beat: (run) => {
      beat = run
      return () => {
        at.beating = false
      }
    },
    closed: () => {
      at.closed += 1
    },
  })
  return { body, follower, at, beat: () => beat() }
}

/** Reads as a browser does; `text` is all that has come. */
const reading = (body: ReadableStream) => {
  const heard = { text: '', done: false }
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  const read = async (): Promise<void> => {
    const { value, done } = await reader.read()
    heard.text += value ?? ''
    heard.done = done
    if (!done) await read()
  }
  void read()
  return heard
}

const isSaid = (heard: { text: string }, words: string) => soon(() => expect(heard.text).toContain(words))

test('a page as new as the log is told nothing; when there is something new it is told the version and no more', async () => {
  const { body, follower, at } = open()
  const heard = reading(body)
  await isSaid(heard, 'retry: 10000')
  await soon(() => expect(at.asked).toBe(1))
  expect(heard.text).toBe('retry: 10000\n\n')
  at.door = async () => 4
  follower.look()
  await isSaid(heard, 'id: 4\nevent: changed\ndata: 4\n\n')
  expect(heard.text).toBe('retry: 10000\n\nid: 4\nevent: changed\ndata: 4\n\n')
})

test('a page that was made of an older version is told at once', async () => {
  const { body } = open({ known: 2 })
  await isSaid(reading(body), 'event: changed\ndata: 3\n\n')
})

test('the same version is told once', async () => {
  const { body, follower, at, beat } = open({ known: 2 })
  const heard = reading(body)
  await isSaid(heard, 'event: changed')
  follower.look()
  beat()
  await soon(() => expect(at.asked).toBeGreaterThanOrEqual(3))
  await isSaid(heard, ': \n\n')
  expect(heard.text.split('event: changed')).toHaveLength(2)
})

test('it ends when the door says no, and asks no more', async () => {
  const { body, follower, at, beat } = open()
  const heard = reading(body)
  at.door = async () => undefined
  follower.look()
  await soon(() => expect(heard.done).toBe(true))
  expect(heard.text).toContain('event: ended\ndata:\n\n')
  expect(at).toMatchObject({ closed: 1, beating: false })
  const { asked } = at
  follower.look()
  beat()
  expect(at.asked).toBe(asked)
})

test('every beat keeps the connection alive and asks the door, though nothing has happened', async () => {
  const { body, at, beat } = open()
  const heard = reading(body)
  await soon(() => expect(at.asked).toBe(1))
  at.door = async () => undefined
  beat()
  await soon(() => expect(heard.done).toBe(true))
  expect(heard.text).toContain(': \n\n')
})

test('a door that does not answer ends nothing: the next beat asks again', async () => {
  const { body, at, beat } = open({ known: 2, door: () => Promise.reject(new Error('the database is away')) })
  const heard = reading(body)
  await soon(() => expect(at.asked).toBe(1))
  at.door = async () => 3
  beat()
  await isSaid(heard, 'event: changed')
})

test('changes while the door is being asked are asked about once more, one at a time', async () => {
  const answers: ((version: number) => void)[] = []
  const { body, follower, at } = open({ door: () => new Promise((resolve) => void answers.push(resolve)) })
  const heard = reading(body)
  await soon(() => expect(answers).toHaveLength(1))
  for (let n = 0; n < 10; n++) follower.look()
  expect(at.asked).toBe(1)
  answers[0]?.(4)
  await soon(() => expect(answers).toHaveLength(2))
  answers[1]?.(5)
  await isSaid(heard, 'data: 5')
  expect(at.asked).toBe(2)
})

test('for whoever does not read, no more than a little waits, and after some beats the stream is cut', async () => {
  let version = 3
  const { follower, at, beat } = open({ door: async () => version })
  for (let n = 0; n < 50; n++) {
    version += 1
    follower.look()
    await soon(() => expect(at.asked).toBe(n + 1))
  }
  expect(at.closed).toBe(0)
  for (let n = 0; n < 3; n++) beat()
  expect(at).toMatchObject({ closed: 1, beating: false })
})

test('a page that is closed is forgotten', async () => {
  const { body, at } = open()
  await body.cancel()
  expect(at).toMatchObject({ closed: 1, beating: false })
})

test('the page opened first is told to rest, and a program that ends says nothing', async () => {
  const resting = open()
  const first = reading(resting.body)
  resting.follower.rest()
  await soon(() => expect(first.done).toBe(true))
  expect(first.text).toContain('event: rest')
  const ending = open()
  const second = reading(ending.body)
  ending.follower.end()
  await soon(() => expect(second.done).toBe(true))
  expect(second.text).toBe('retry: 10000\n\n')
})
