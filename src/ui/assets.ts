import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Addresses of what every page loads. Their names carry a hash of their content: they may be cached for ever. */
export type Assets = { css: string; js: string; icon: string }

/** True for the bundle in dist/, false for the sources, as tests run them. */
const bundled = !import.meta.dirname.endsWith(join('src', 'ui'))

/** The folder behind `/assets/`. */
export const assetsFolder = bundled
  ? join(import.meta.dirname, 'assets')
  : join(import.meta.dirname, '..', '..', 'dist', 'assets')

/** Asked once, when the app is composed. From the sources the assets are built now: they are always those of the code that runs. */
export const loadAssets = async (): Promise<Assets> => {
  if (bundled) return JSON.parse(await readFile(join(import.meta.dirname, 'manifest.json'), 'utf8'))
  // An address that the bundler does not follow: the build is no part of the server.
  const builder = new URL('../../scripts/build.ts', import.meta.url).href
  const { buildAssets }: { buildAssets: () => Promise<Assets> } = await import(/* @vite-ignore */ builder)
  return buildAssets()
}
