import { expect, test } from 'vitest'
import { newPage } from '#testing/browser.ts'
import { servePages } from '#testing/page-server.ts'
import { aVisit } from '#testing/visit.ts'
import { loadAssets } from './assets.ts'
import { Checklist } from './Checklist.tsx'
import { Page, renderPage } from './Page.tsx'

const assets = await loadAssets()
const pageWith = (items: readonly string[]) =>
  renderPage(
    <Page visit={aVisit({ assets })} title="Haster det?">
      <Checklist id="haster" label="Dette har jeg gjort" items={items} stays="Blir på enheten." forget="Fjern dem" />
    </Page>,
  )

test('what is ticked is still ticked after a reload, and leaves the device with nothing', async () => {
  const asked: string[] = []
  let html = await pageWith(['Ringt', 'Skrevet ned'])
  const baseURL = await servePages(async ({ method, url = '' }) => {
    asked.push(`${method} ${url}`)
    return { html }
  })
  const page = await newPage({ baseURL })
  await page.goto('/')
  expect(await page.getByText('Blir på enheten.').isVisible()).toBe(false)
  await page.getByLabel('Ringt').check()
  await page.getByText('Blir på enheten.').waitFor()
  await page.reload()
  expect(await page.getByLabel('Ringt').isChecked()).toBe(true)
  expect(await page.getByLabel('Skrevet ned').isChecked()).toBe(false)

  // what is written anew is to be done anew
  html = await pageWith(['Ringt politiet', 'Skrevet ned'])
  await page.reload()
  expect(await page.getByLabel('Ringt politiet').isChecked()).toBe(false)

  await page.getByLabel('Skrevet ned').check()
  await page.getByRole('button', { name: 'Fjern dem' }).click()
  expect(await page.evaluate('localStorage.length')).toBe(0)
  await page.reload()
  expect(await page.getByLabel('Skrevet ned').isChecked()).toBe(false)
  expect(asked.filter((one) => one.startsWith('POST'))).toEqual([])
})

test('without scripts it is a list with boxes, and says nothing that is not so', async () => {
  const html = await pageWith(['Ringt'])
  const page = await newPage({ baseURL: await servePages(async () => ({ html })), javaScript: false })
  await page.goto('/')
  await page.getByLabel('Ringt').check()
  expect(await page.getByText('Blir på enheten.').isVisible()).toBe(false)
})
