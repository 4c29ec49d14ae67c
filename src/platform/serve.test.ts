import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { startServer } from './serve.ts'

const host = '127.0.0.1'

const serving = async (fetch: (request: Request) => Response | Promise<Response>) => {
  const server = await startServer({ fetch, host, port: 0 })
  let stopped = false
  const stop = (patience?: number) => {
    stopped = true
    return server.stop(patience)
  }
  onTestFinished(() => (stopped ? undefined : server.stop(0)))
  return { ...server, stop, url: `http://${host}:${server.port}` }
}

/** A handler that is entered, and answers when it is allowed to. */
const slowly = () => {
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>()
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
  const fetch = async () => {
    enter()
    await allowed
    return new Response('done')
  }
  return { fetch, entered, allow }
}

it('answers', async () => {
  const { url } = await serving(() => new Response('hei'))
  expect(await (await fetch(url)).text()).toBe('hei')
})

it('finishes what is under way when it stops, and takes nothing more', async () => {
  const { fetch: handler, entered, allow } = slowly()
  const { url, stop } = await serving(handler)
  const answer = fetch(url).then((reply) => reply.text())
  await entered
  const stopped = stop()
  await expect(fetch(url)).rejects.toThrow()
  allow()
  expect(await answer).toBe('done')
  await stopped
})

it('does not wait for connections that are only kept open', async () => {
  const { port, stop } = await serving(() => new Response('hei'))
  const socket = connect(port, host)
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n')
  await once(socket, 'data')
  await stop(60_000)
  expect(await text(socket)).toBeDefined()
})

it('cuts what takes longer than its patience', async () => {
  const { fetch: handler, entered, allow } = slowly()
  const { url, stop } = await serving(handler)
  const answer = fetch(url)
  const cut = expect(answer).rejects.toThrow()
  await entered
  await stop(10)
  await cut
  allow()
})

it('says in one sentence why it cannot listen', async () => {
  const { port } = await serving(() => new Response('hei'))
  const start = (at: number, on = host) => startServer({ fetch: () => new Response(), host: on, port: at })
  await expect(start(port)).rejects.toThrow(
    new CannotStart(`Port ${port} is taken: stop what runs there, or choose another with PORT.`),
  )
  await expect(start(0, '192.0.2.1')).rejects.toThrow('This machine has no address 192.0.2.1: set LAGET_HOST')
  await expect(start(0, 'nobody.invalid')).rejects.toThrow(CannotStart)
})
