import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Addresses of what every page loads. Their names carry a hash of their content: they may be cached for ever. */
export type Assets = { css: string; js: string; icon: string }

/** True for the bundle in dist/, false for the sources, as tests run them. */
const bundled = !import.meta.dirname.endsWith(join('src', 'ui'))

/** The sources build beside dist/, so that tests and a running installation leave each other alone. */
const root = join(import.meta.dirname, '..', '..')
const out = bundled ? import.meta.dirname : join(root, 'node_modules', '.cache', 'laget')

/** The folder behind `/assets/`. */
export const assetsFolder = join(out, 'assets')

type Builder = { buildAssets: (folders: { root: string; out: string }) => Promise<Assets> }

/** Asked once, when the app is composed. From the sources the assets are built now: they are always those of the code that runs. */
export const loadAssets = async (): Promise<Assets> => {
  if (bundled) return JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))
  // An address that the bundler does not follow: the build is no part of the server.
  const builder = new URL('../../scripts/build.ts', import.meta.url).href
  const { buildAssets }: Builder = await import(/* @vite-ignore */ builder)
  return buildAssets({ root, out })
}
