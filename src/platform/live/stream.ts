import type { Follower } from './hub.ts'

/** Calls back again and again until told to stop. */
export type Beat = (run: () => void) => () => void

/** Proxies cut a connection on which nothing has moved for a minute. */
const beatMillis = 25_000
export const everySoOften: Beat = (run) => {
  const timer = setInterval(run, beatMillis)
  timer.unref()
  return () => clearInterval(timer)
}

export type StreamParts = {
  /** The version that the reader's page was made of, or that she was told of last. */
  known: number
  /** Asks the door: which version is it now, or may she no longer see it? */
  ask(): Promise<number | undefined>
  beat: Beat
  /** She has gone, or the stream has ended. */
  closed(): void
}

/** How many beats may wait unread: whoever takes nothing for so long is not there. */
const unreadBeats = 3

/**
 * Server-sent events to one page: `changed` with the version in force, `ended` when its reader may see it no longer, `rest` when she has newer
 * pages open. However much happens while she does not read, no more than one version waits for her. The door is asked before each word, and at
 * every beat: a session runs out and a period ends without anybody doing anything.
 */
export const openStream = ({ known, ask, beat, closed }: StreamParts): Follower & { body: ReadableStream } => {
  const write = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let told = known
  let due = false
  let asking = false
  let unread = 0
  let stop = () => {}

  const send = (text: string) => controller?.enqueue(write.encode(text))
  const isWaiting = () => (controller?.desiredSize ?? 0) <= 0

  const over = () => {
    if (!controller) return
    controller = undefined
    stop()
    closed()
  }
  const close = (last = '') => {
    if (!controller) return
    const ending = controller
    send(last)
    over()
    ending.close()
  }

  const answer = (version: number | undefined) => {
    if (version === undefined) return close(event('ended'))
    // she has not taken what she was told before: once more at the next beat
    if (version === told || isWaiting()) return
    told = version
    send(event('changed', version))
  }

  const look = () => {
    due = true
    if (!asking) void keepAsking()
  }
  const keepAsking = async () => {
    asking = true
    while (due && controller) {
      due = false
      // a database that is away answers at a later beat
      await ask().then(answer, () => undefined)
    }
    asking = false
  }

  const tick = () => {
    unread = isWaiting() ? unread + 1 : 0
    if (unread >= unreadBeats) return close()
    if (unread === 0) send(': \n\n')
    look()
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start: (opened) => {
        controller = opened
        send(`retry: ${reconnectMillis}\n\n`)
        stop = beat(tick)
        look()
      },
      cancel: over,
    },
    { highWaterMark: 4 },
  )
  return { body, look, rest: () => close(event('rest')), end: () => close() }
}

/** A browser whose connection broke comes back by itself after so long. */
const reconnectMillis = 10_000

const event = (name: 'changed' | 'ended' | 'rest', version?: number): string =>
  version === undefined ? `event: ${name}\ndata:\n\n` : `id: ${version}\nevent: ${name}\ndata: ${version}\n\n`
