import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe } from '../../testing/accessibility.ts'
import { newPage, type PageOptions, withScripts } from '../../testing/browser.ts'
import { openLaget } from './laget.ts'

/** Someone at the door, in a browser of her own. */
export const visit = async (path = '/', options: PageOptions = {}): Promise<Page> => {
  const { url } = await openLaget()
  const page = await newPage({ baseURL: url, ...options })
  page.setDefaultTimeout(30_000)
  await page.goto(path)
  return page
}

/** Someone signed in, in a browser of her own, on her own page. */
export const signIn = async (key: string, options: PageOptions = {}): Promise<Page> =>
  visit(`/logg-inn?login_hint=${key}`, options)

/** What a page is called. Waits for it: the page is there when its heading is. */
export const heading = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** As every page must be, in every state: axe finds nothing, and nothing stands outside the window. */
export const isSound = async (page: Page): Promise<void> => {
  expect(await axe(page), page.url()).toEqual([])
  expect(await withScripts(page, () => page.evaluate<number>(wider)), `${page.url()} is too wide by`).toBe(0)
}

/** By link: goes on, and the next page is sound as well. */
export const follow = async (page: Page, link: string | RegExp, to: string | RegExp): Promise<void> => {
  await page.getByRole('link', { name: link }).first().click()
  await heading(page, to)
  await isSound(page)
}

/** By button. */
export const press = async (page: Page, button: string | RegExp, to: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: button }).first().click()
  await heading(page, to)
  await isSound(page)
}

/** A part of the page, by its heading. */
export const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

/** Steps from control to control until the one that is meant has the focus, as someone without a mouse does. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await control.waitFor()
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return
  }
  throw new Error(`Nobody comes to ${control} by keyboard`)
}

/** Ticks or chooses what stands beside it in words. */
export const choose = (where: Page | Locator, words: string): Promise<void> =>
  where.getByText(words, { exact: true }).first().click()

/** Chooses from a list the first that is called so. */
export const pick = async (list: Locator, words: string | RegExp): Promise<void> => {
  const option = list.locator('option').filter({ hasText: words }).first()
  await list.selectOption((await option.getAttribute('value')) ?? '')
}
