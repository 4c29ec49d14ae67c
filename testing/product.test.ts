import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished, vi } from 'vitest'
import { startProduct } from './product.ts'

// Stands in for the program: what is tested is how it is started, waited for and ended.
const program = (body: string) => [
  process.execPath,
  '-e',
  `const server = require('node:http').createServer((q, r) => {
     if (q.url === '/readyz' && asked++ < 3) return r.writeHead(503).end()
     r.end(JSON.stringify({ data: process.env.LAGET_DATA, url: process.env.DATABASE_URL ?? null }))
   })
   let asked = 0
   ${body}`,
]
const listens = "server.listen(Number(process.env.PORT)); process.on('SIGTERM', () => process.exit(7))"

it('waits until it is ready, with no surroundings but its own', async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://elsewhere')
  onTestFinished(() => void vi.unstubAllEnvs())
  const product = await startProduct({ dataFolder: '/nowhere', command: program(listens) })
  expect(await (await fetch(product.url)).json()).toEqual({ data: '/nowhere', url: null })
  expect(await product.stop()).toBe(7)
  await expect(fetch(product.url)).rejects.toThrow()
})

it('says what was said by one that ends instead', async () => {
  const start = startProduct({ dataFolder: '/nowhere', command: program("console.error('no room'); process.exit(1)") })
  await expect(start).rejects.toThrow('no room')
})

it('gives up on one that does not become ready, and ends it', async () => {
  const start = startProduct({
    dataFolder: '/nowhere',
    command: program('setInterval(() => {}, 1000)'),
    milliseconds: 500,
  })
  await expect(start).rejects.toThrow('did not become ready')
})

it('ends it when whoever started it is killed', async () => {
  const code = `
    import { startProduct } from './product.ts'
    const { url } = await startProduct({ dataFolder: '/nowhere', command: ${JSON.stringify(program(listens))} })
    console.log(url)`
  const starter = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(starter.stdout, 'data')) as [Buffer]
  const url = line.toString().trim()
  expect((await fetch(url)).status).toBe(200)
  starter.kill('SIGKILL')
  await vi.waitFor(() => expect(fetch(url)).rejects.toThrow(), { timeout: 60_000 })
})
