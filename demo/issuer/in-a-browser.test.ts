import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '#platform/http/security-headers.ts'
import { staticAssets } from '#platform/http/static-assets.ts'
import { axe } from '#testing/accessibility.ts'
import { newPage, screenshot } from '#testing/browser.ts'
import { testDatabase } from '#testing/database.ts'
import { openSignIn } from '#testing/sign-in.ts'
import { assetsFolder, loadAssets } from '#ui/assets.ts'

const database = await testDatabase()
const assets = await loadAssets()
const app = new Hono()
const server = createAdaptorServer({ fetch: app.fetch })
const port = await new Promise<number>((ready) => {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    ready(typeof address === 'object' && address ? address.port : 0)
  })
})
afterAll(() => new Promise((closed) => void server.close(closed)))
const baseURL = `http://127.0.0.1:${port}`
const house = await openSignIn(database, { publicUrl: baseURL, assets })
app.use(securityHeaders({ secure: false }))
app.get('/assets/*', await staticAssets(assetsFolder))
app.route('/', house.app)

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('in a browser %s, under the strict policy', (_, javaScript) => {
  it('someone chooses whom to be, chooses a role, and signs out everywhere it counts', async () => {
    const page = await newPage({ baseURL, javaScript, width: javaScript ? 1280 : 320 })
    await page.goto('/logg-inn?til=/hvem')
    await page.getByRole('heading', { name: 'Hvem vil du være?' }).waitFor()
    expect(await axe(page)).toEqual([])
    await screenshot(page, `demo issuer ${javaScript ? 'wide' : 'narrow'}`)
    await page.getByRole('button', { name: 'Logg inn som Oppdiktet both' }).click()
    await page.getByRole('heading', { name: 'Hvem er du her nå?' }).waitFor()
    expect(await axe(page)).toEqual([])
    await screenshot(page, `choose role ${javaScript ? 'wide' : 'narrow'}`)
    await page.getByRole('button', { name: 'lærer, Fjordvik skole' }).click()
    expect(await page.textContent('body')).toContain('"kind":"done"')
    await page.goto('/logg-inn/rolle')
    await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
    await page.waitForURL('**/logget-ut*')
    expect(await axe(page)).toEqual([])
    await page.goto('/hvem')
    expect(await page.textContent('body')).toContain('"kind":"sign-in"')
    // the issuer asks again: its session is over as well
    await page.goto('/logg-inn')
    await page.getByRole('heading', { name: 'Hvem vil du være?' }).waitFor()
  })
})

it('the pages on the way bear a narrow screen and say what to do', async () => {
  const page = await newPage({ baseURL, width: 320 })
  await page.goto('/logg-inn?login_hint=mother')
  await page.getByRole('heading', { name: 'Skriv inn engangskoden' }).waitFor()
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'enter code')
  await page.getByLabel('Engangskode').fill('feil')
  await page.getByRole('button', { name: 'Gå videre' }).click()
  await page.getByRole('heading', { name: 'Skriv inn engangskoden' }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.goto('/logg-inn?login_hint=stranger')
  await page.getByRole('heading', { name: 'Her er det ikke noe for deg nå' }).waitFor()
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'not known')
  const wider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
  expect(await page.evaluate(wider)).toBe(false)
  await page.getByRole('link', { name: 'Logg ut av Demo-ID' }).click()
  await page.getByRole('heading', { name: 'Du er logget ut' }).waitFor()
})
