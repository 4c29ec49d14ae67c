import { expect, test } from 'vitest'
import { startServer } from '../serve.ts'
import { createHub } from './hub.ts'
import { everySoOften, openStream } from './stream.ts'

test('a server that is asked to stop does not wait for pages that lie open', async () => {
  const stopping = new AbortController()
  const hub = createHub({ stopping: stopping.signal })
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    fetch: () => {
      let leave: (() => void) | undefined
      const closed = () => leave?.()
      const { body, ...follower } = openStream({ known: 1, ask: async () => 1, beat: everySoOften, closed })
      leave = hub.follow({ municipality: 'm', topic: 'log', session: 's' }, follower)
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
    },
  })
  const answer = await fetch(`http://127.0.0.1:${server.port}/`)
  const reader = answer.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('retry')
  expect(hub.size()).toBe(1)
  stopping.abort()
  // it would cut whoever is still there after ten minutes; the stream has ended before
  await server.stop(600_000)
  expect((await reader?.read())?.done).toBe(true)
  expect(hub.size()).toBe(0)
})
