import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProduct } from './product.ts'

// Starts what was built, as `npm start` does on a machine that has never had it, looks at its front page, has a document made and ends it.
const folder = await mkdtemp(join(tmpdir(), 'laget-prove-start-'))
try {
  const product = await startProduct({ dataFolder: join(folder, 'data') })
  const { status } = await fetch(product.url)
  const booklet = await fetch(`${product.url}/tjenester/tjenester.pdf`)
  const begins = Buffer.from(await booklet.arrayBuffer()).toString('latin1', 0, 5)
  const code = await product.stop()
  if (status !== 200) throw new Error(`The front page answered ${status}.`)
  if (booklet.status !== 200 || begins !== '%PDF-')
    throw new Error(`The booklet of services answered ${booklet.status}.`)
  if (code !== 0) throw new Error(`The program ended with ${code} when it was asked to end.`)
  const left = await access(join(folder, 'data', 'postgres', 'postmaster.pid')).then(
    () => true,
    () => false,
  )
  if (left) throw new Error('The database was still running when the program had ended.')
  console.log('Laget starts, shows its front page, makes a document and ends.')
} finally {
  await rm(folder, { recursive: true, force: true })
}
