import { createServer, type IncomingMessage, request as requestPlain } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { askWeb, openWeb, type Web } from './ask-web.ts'
import { send } from './send.ts'

// A server of this machine that stands for the web; names are found in a list.

const open = ['93.184.215.14', '2606:2800:21f:cb07::1']
const names: Record<string, string[]> = {
  'web.example': open,
  'inside.example': ['10.0.0.8'],
  'both.example': ['93.184.215.14', '127.0.0.1'],
  'nowhere.example': [],
}
let asked: string[] = []
let heads: IncomingMessage['headers'][] = []
const paths: Record<string, number | string | Record<string, number>> = {
  '/': 200,
  '/gone': 410,
  '/missing': 404,
  '/no-head': { HEAD: 405, GET: 200 },
  '/no-head-gone': { HEAD: 501, GET: 404 },
  '/only-get': { HEAD: 404, GET: 200 },
  '/forbidden': 403,
  '/broken': 500,
  '/moved': '/gone',
  '/moved-away': 'https://unknown.example/',
  '/to-plain': 'http://web.example/gone',
  '/to-inside': 'https://inside.example/gone',
  '/to-number': 'https://127.0.0.1/gone',
  '/to-metadata': 'https://[::ffff:169.254.169.254]/gone',
  '/to-port': 'https://web.example:8443/gone',
  '/to-nothing': 'https://',
  '/round': '/round',
  '/one': '/two',
  '/two': '/three',
  '/three': '/gone',
  '/four': '/one',
}
const server = createServer(({ method = '', url = '', headers }, answer) => {
  asked.push(`${method} ${headers.host}${url}`)
  heads.push(headers)
  const what = paths[url]
  if (url === '/other-protocol')
    return answer.socket?.write('HTTP/1.1 101 x\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n')
  if (url === '/no-http') return answer.socket?.end('hei\r\n\r\n')
  if (what === undefined) return // never answers
  const status = typeof what === 'number' ? what : typeof what === 'string' ? 302 : (what[method] ?? 500)
  answer.writeHead(status, { 'set-cookie': 'a=b', ...(typeof what === 'string' && { location: what }) }).end('text')
})
const listening = Promise.withResolvers<void>()
server.listen(0, '127.0.0.1', listening.resolve)
await listening.promise
const { port } = server.address() as AddressInfo
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  heads = []
})

const web: Web = {
  resolve: async (host) => {
    const found = names[host]
    if (host.includes(':') || /^[\d.]+$/.test(host)) return [host]
    if (!found)
      throw Object.assign(new Error('getaddrinfo'), { code: host === 'later.example' ? 'EAI_AGAIN' : 'ENOTFOUND' })
    return found
  },
  request: (options, answered) =>
    requestPlain(
      { ...options, port, hostname: '127.0.0.1', headers: { ...options.headers, host: `${options.hostname}` } },
      answered,
    ),
}
const ask = (address: string, milliseconds?: number) => askWeb(address, web, milliseconds)

test.each([
  ['/', 'there', ['HEAD']],
  ['/gone', 'gone', ['HEAD', 'GET']],
  ['/missing', 'gone', ['HEAD', 'GET']],
  ['/no-head', 'there', ['HEAD', 'GET']],
  ['/no-head-gone', 'gone', ['HEAD', 'GET']],
  ['/only-get', 'there', ['HEAD', 'GET']],
  ['/forbidden', 'unsaid', ['HEAD']],
  ['/broken', 'unsaid', ['HEAD']],
])('%s is %s', async (path, came, methods) => {
  expect(await ask(`https://web.example${path}`)).toBe(came)
  expect(asked).toEqual(methods.map((method) => `${method} web.example${path}`))
})

test('a name that nobody has is gone; one that could not be asked for says nothing', async () => {
  expect(await ask('https://unknown.example/')).toBe('gone')
  expect(await ask('https://later.example/')).toBe('unsaid')
  expect(await ask('https://nowhere.example/')).toBe('unsaid')
  expect(asked).toEqual([])
})

test('whoever does not answer says nothing, and is not waited for', async () => {
  expect(await ask('https://web.example/silence', 50)).toBe('unsaid')
  const never: Web = { ...web, resolve: () => Promise.withResolvers<never>().promise }
  expect(await askWeb('https://web.example/', never, 50)).toBe('unsaid')
})

test('whoever answers with something else than HTTP says nothing', async () => {
  expect(await ask('https://web.example/other-protocol')).toBe('unsaid')
  expect(await ask('https://web.example/no-http')).toBe('unsaid')
})

test.each([
  'http://web.example/gone',
  'https://web.example:8443/gone',
  'https://kari:hemmelig@web.example/gone',
  'https://inside.example/gone',
  'https://both.example/gone',
  'https://127.0.0.1/gone',
  'https://2130706433/gone',
  'https://0x7f.1/gone',
  'https://[::1]/gone',
  'https://[::ffff:10.0.0.8]/gone',
  'ftp://web.example/gone',
  'web.example',
])('%s is not asked', async (address) => {
  expect(await ask(address)).toBe('unsaid')
  expect(asked).toEqual([])
})

test.each(['/to-plain', '/to-inside', '/to-number', '/to-metadata', '/to-port', '/to-nothing'])(
  'where %s leads is gone through as the address itself, and not asked',
  async (path) => {
    expect(await ask(`https://web.example${path}`)).toBe('unsaid')
    expect(asked).toEqual([`HEAD web.example${path}`])
  },
)

test('a redirect is followed three times and no more', async () => {
  expect(await ask('https://web.example/moved')).toBe('gone')
  expect(await ask('https://web.example/moved-away')).toBe('gone')
  expect(await ask('https://web.example/one')).toBe('gone')
  expect(await ask('https://web.example/four')).toBe('unsaid')
  asked = []
  expect(await ask('https://web.example/round')).toBe('unsaid')
  expect(asked).toHaveLength(4)
})

test('no cookie goes with a question, not even one that was just given', async () => {
  await ask('https://web.example/moved')
  expect(heads.length).toBeGreaterThan(1)
  for (const head of heads) expect(Object.keys(head).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
})

test('the connection goes where the name was found when it was looked at, by TLS and with the name', async () => {
  const { promise: hello, resolve } = Promise.withResolvers<Buffer>()
  const tcp = createSocketServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (data) => {
      resolve(data)
      socket.destroy()
    })
  })
  const ready = Promise.withResolvers<void>()
  tcp.listen(0, '127.0.0.1', ready.resolve)
  await ready.promise
  const at = (tcp.address() as AddressInfo).port
  const question = {
    method: 'HEAD' as const,
    url: new URL('https://pinned.example/'),
    addresses: ['127.0.0.1'],
    signal: AbortSignal.timeout(30_000),
  }
  const sent = send((options, answered) => openWeb.request({ ...options, port: at }, answered), question)
  await expect(sent).rejects.toThrow()
  const first = await hello
  expect([first[0], first.includes('pinned.example')]).toEqual([22, true])
  tcp.close()
})
