import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { assetsFolder } from '#ui/assets.ts'
import { atMost, sum } from './figures.ts'

const kilobyte = 1000

/** What a page makes its reader's browser fetch besides itself, compressed. */
export const weigh = async (html: string, report: (measurement: object) => void): Promise<void> => {
  const addresses = Array.from(html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g), ([, address = '']) => address)
  const weightOf = async (ending: string) => {
    const files = addresses
      .filter((address) => address.endsWith(ending))
      .map((address) => join(assetsFolder, basename(address)))
    if (files.length === 0) throw new Error(`The page loads no ${ending}`)
    return sum(await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length)))
  }
  report({ measurement: 'weight', of: 'js', unit: 'bytes', ...atMost(await weightOf('.js'), 10 * kilobyte) })
  report({ measurement: 'weight', of: 'css', unit: 'bytes', ...atMost(await weightOf('.css'), 20 * kilobyte) })
}
