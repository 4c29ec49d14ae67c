import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetsFolder, loadAssets } from './assets.ts'

const assets = await loadAssets()
const contentOf = (address: string) => readFileSync(join(assetsFolder, basename(address)))
const kilobytes = (content: Buffer) => gzipSync(content).length / 1000

test('the stylesheet and the islands stay small: a phone in a corridor loads them', () => {
  expect(kilobytes(contentOf(assets.css))).toBeLessThan(20)
  expect(kilobytes(contentOf(assets.js))).toBeLessThan(3)
})

test('addresses change with their content and with nothing else', async () => {
  expect(assets.css).toMatch(/^\/assets\/app\.[A-Z0-9]{8}\.css$/)
  expect(assets.js).toMatch(/^\/assets\/app\.[A-Z0-9]{8}\.js$/)
  expect(await loadAssets()).toEqual(assets)
})

/** What Designsystemet sets itself while it works, and sizes and colours that our components never ask it for. */
const notOurs = /^--(?:_ds-field-sizing|ds-size--md|ds-heading-2?xl-[\w-]+|ds-color-info-[\w-]+)$/

test('every variable that the stylesheet asks for is set in it', () => {
  const css = contentOf(assets.css).toString()
  const set = new Set(Array.from(css.matchAll(/(--[\w-]+)\s*:/g), ([, name]) => name))
  const asked = new Set(Array.from(css.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name))
  expect(asked.size).toBeGreaterThan(100)
  expect([...asked].filter((name) => !set.has(name) && !notOurs.test(name ?? ''))).toEqual([])
})
