import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe } from './accessibility.ts'
import { newPage, type PageOptions, withScripts } from './browser.ts'
import type { Browser } from './http.ts'

const origin = 'http://localhost:3000'
const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** Someone of a test Laget (testing/http.ts) in a real browser: what the browser asks, the app answers, without a network between them. */
export const inBrowser = async (who: Pick<Browser, 'get'>, options: PageOptions = {}): Promise<Page> => {
  const page = await newPage({ width: 360, baseURL: origin, ...options })
  await page.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const { status, headers, text } = await who.get(pathname + search)
    const { 'content-encoding': _, 'content-length': __, ...rest } = Object.fromEntries(headers)
    await route.fulfill({ status, headers: rest, body: text })
  })
  return page
}

/** As every page must be: axe finds nothing, and nothing stands outside the window. */
export const isSound = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  expect(await axe(page), path).toEqual([])
  expect(await withScripts(page, () => page.evaluate<number>(wider)), `${path} is too wide by`).toBe(0)
}
