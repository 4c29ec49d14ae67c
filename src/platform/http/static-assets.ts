import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

type Encoding = 'br' | 'gzip' | 'identity'
type Asset = { type: string; in: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>> }

const compress = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
  identity: (bytes: Buffer) => Promise.resolve(bytes),
}

/** Packed when first asked for, then kept: there are few of them and they do not change. */
const assetOf = (name: string, bytes: Buffer): Asset => {
  const packed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>()
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    in: (encoding) => {
      const known = packed.get(encoding) ?? compress[encoding](bytes).then((done) => new Uint8Array(done))
      packed.set(encoding, known)
      return known
    },
  }
}

const cacheForEver = 'public, max-age=31536000, immutable'

/**
 * Everything under `/assets/`, read once. The names carry a hash of the content, so whoever has one need not ask again. Only what was
 * there at the start is served, by name: no path of a request reaches the file system.
 */
export const staticAssets = async (folder: string): Promise<MiddlewareHandler> => {
  const assets = new Map<string, Asset>()
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    // what another process is just building is not there yet
    if (entry.isFile() && !entry.name.endsWith('.unfinished'))
      assets.set(entry.name, assetOf(entry.name, await readFile(join(folder, entry.name))))
  }
  return async (c, next) => {
    const asset = assets.get(c.req.path.slice('/assets/'.length))
    if (!asset) return next()
    const accepted = (c.req.header('accept-encoding') ?? '').split(',').map((one) => one.split(';')[0]?.trim())
    const encoding: Encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
    c.header('Content-Type', asset.type)
    c.header('Cache-Control', cacheForEver)
    c.header('Vary', 'Accept-Encoding')
    if (encoding !== 'identity') c.header('Content-Encoding', encoding)
    return c.body(await asset.in(encoding))
  }
}
