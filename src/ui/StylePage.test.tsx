import { expect, test } from 'vitest'
import { axe } from '#testing/accessibility.ts'
import { newPage } from '#testing/browser.ts'
import { servePages } from '#testing/page-server.ts'
import { aVisit } from '#testing/visit.ts'
import { loadAssets } from './assets.ts'
import { renderPage } from './Page.tsx'
import { StylePage } from './StylePage.tsx'

const assets = await loadAssets()
const style = (wish: Parameters<typeof aVisit>[0] = {}) => renderPage(<StylePage visit={aVisit({ assets, ...wish })} />)

/** Every value of an attribute on the page, in order. */
const valuesOf = (html: string, attribute: string) =>
  Array.from(html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g')), ([, value = '']) => value)

const pages = { nb: await style(), nn: await style({ lang: 'nn' }), en: await style({ lang: 'en' }) }

test.each(Object.entries(pages))('%s: ids are unique, and what refers to an id finds it', (_, html) => {
  const ids = valuesOf(html, 'id')
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  const referred = [
    ...valuesOf(html, 'for'),
    ...valuesOf(html, 'aria-describedby').flatMap((value) => value.split(' ')),
    ...valuesOf(html, 'aria-labelledby'),
    ...valuesOf(html, 'href')
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1)),
  ]
  expect(referred.length).toBeGreaterThan(40)
  expect(referred.filter((id) => !ids.includes(id))).toEqual([])
})

test.each(Object.entries(pages))('%s: every control has a label', (_, html) => {
  const labelled = new Set(valuesOf(html, 'for'))
  const controls = html.match(/<(?:input|select|textarea)\b[^>]*>/g) ?? []
  const visible = controls.filter((control) => !control.includes('type="hidden"'))
  expect(visible.length).toBeGreaterThan(20)
  expect(visible.filter((control) => !labelled.has(/\sid="([^"]*)"/.exec(control)?.[1] ?? ''))).toEqual([])
})

test('nothing is inline: no style, no script, no handler', () => {
  expect(pages.nb).not.toMatch(/\sstyle=|\son\w+=|<style|javascript:/)
  expect(pages.nb.match(/<script[^>]*>[^<]+/)).toBeNull()
})

test('the page says its language, and offers the others at the same address', () => {
  expect(pages.nn).toMatch(/^<!doctype html><html lang="nn">/)
  expect(pages.nn).toContain('href="/stil?side=2&amp;lang=en"')
  expect(pages.nn).toMatch(/lang=nn"[^>]*aria-current="true"/)
})

test('a button that cannot be used sends nothing and says why', () => {
  const [, describedBy = ''] =
    /<button class="ds-button" type="button" aria-disabled="true" aria-describedby="([^"]+)">Lukk loggen/.exec(
      pages.nb,
    ) ?? []
  expect(pages.nb).toContain(`<span id="${describedBy}">Bare den som holder stafettpinnen`)
})

test('every post carries the token, and every form of its own a key of its own', () => {
  const forms = pages.nb.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? []
  expect(forms.filter((form) => !form.includes('name="_csrf" value="csrf-of-the-session"'))).toEqual([])
  const keys = Array.from(pages.nb.matchAll(/name="_key" value="([^"]+)"/g), ([, key]) => key)
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(3)
})

const looks = [
  { width: 1280 },
  { width: 1280, dark: true },
  { width: 360 },
  { width: 320, dark: true },
  { width: 320, javaScript: false },
]

test.each(looks)('axe finds nothing, and nothing sticks out: %o', async (look) => {
  const page = await newPage({ baseURL: await servePages(() => ({ html: pages.nb })), ...look })
  await page.goto('/')
  expect(await axe(page)).toEqual([])
  const [needed, given] = await widths(page)
  expect(needed).toBe(given)
})

test('with text twice as large nothing sticks out at 640 px, as at 320 px with usual text', async () => {
  const page = await newPage({ baseURL: await servePages(() => ({ html: pages.nb })), width: 640 })
  await page.goto('/')
  await page.evaluate("document.documentElement.style.fontSize = '200%'")
  const [needed, given] = await widths(page)
  expect(needed).toBe(given)
})

const widths = (page: Awaited<ReturnType<typeof newPage>>) =>
  page.evaluate<[number, number]>('[document.documentElement.scrollWidth, document.documentElement.clientWidth]')

test.each([true, false])(
  'the error summary has the focus when the page opens, and leads to the field (scripts: %s)',
  async (javaScript) => {
    const page = await newPage({ baseURL: await servePages(() => ({ html: pages.nb })), javaScript })
    await page.goto('/')
    await expect.poll(() => page.locator('.ds-error-summary:focus').count()).toBe(1)
    await page.getByRole('link', { name: 'Velg hvordan det går' }).click()
    await expect.poll(() => page.locator('#returned-level:focus').count()).toBe(1)
  },
)

test('on paper there are dates and no buttons', async () => {
  const page = await newPage({ baseURL: await servePages(() => ({ html: pages.nb })) })
  await page.goto('/')
  const onScreenOnly = page.locator('header nav, .ds-button, footer').filter({ visible: true })
  const date = page.getByText('24. november 2026 kl. 10').filter({ visible: true })
  expect(await onScreenOnly.count()).toBeGreaterThan(10)
  expect(await date.count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await onScreenOnly.count()).toBe(0)
  expect(await date.count()).toBeGreaterThan(0)
  expect(await page.getByText('Nora sover bedre.').isVisible()).toBe(true)
  // what is folded opens
  const folded = page.getByText('Tall under fem vises ikke.')
  const box = await folded.locator('xpath=ancestor::details').boundingBox()
  expect((await folded.boundingBox())?.height).toBeGreaterThan(10)
  expect(box?.height).toBeGreaterThan(60)
})
