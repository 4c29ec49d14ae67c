import { expect, test } from 'vitest'
import { newPage, takeProblems } from '#testing/browser.ts'
import { servePages } from '#testing/page-server.ts'
import { aVisit } from '#testing/visit.ts'
import { loadAssets } from './assets.ts'
import { Form } from './form/Form.tsx'
import { TextArea } from './form/TextField.tsx'
import { Page, renderPage } from './Page.tsx'
import { CopyButton, PrintButton } from './Tools.tsx'

const assets = await loadAssets()
const html = await renderPage(
  <Page visit={aVisit({ assets })} title="Nytt notat">
    <Form action="/notat" submit="Legg til" draft={{ action: '/notat/utkast' }}>
      <TextArea name="note" label="Notat" limit={20} />
    </Form>
    <p>
      <span id="link">fjordvik.example/4711</span> <CopyButton from="link" />
    </p>
    <PrintButton />
  </Page>,
)

type Post = { path: string; fields: URLSearchParams; accept: string | undefined }

/** The page, and what is posted from it; drafts are taken unless told otherwise. */
const openForm = async ({ javaScript = true, drafts = (): number => 204 } = {}) => {
  const posts: Post[] = []
  const received = Promise.withResolvers<void>()
  const tapped = Promise.withResolvers<void>()
  const baseURL = await servePages(async ({ method, url = '', headers }, body) => {
    if (url === '/received') await received.promise
    if (url === '/tapped') tapped.resolve()
    if (method !== 'POST') return { html }
    posts.push({ path: url, fields: new URLSearchParams(body), accept: headers.accept })
    if (url.endsWith('/utkast')) return { status: drafts() }
    received.resolve()
    await tapped.promise
    return { html: '<!doctype html><html lang="nb"><title>Notat</title><p>Lagret</p>' }
  })
  const page = await newPage({ baseURL, javaScript })
  await page.clock.install()
  await page.goto('/')
  return { page, posts, received, tapped, note: page.getByLabel('Notat') }
}

test('what is written is kept as a draft a moment after, once, and said', async () => {
  const { page, posts, note } = await openForm()
  await note.fill('Nora sover bedre')
  expect(posts).toEqual([])
  await page.clock.fastForward(2000)
  await page.getByText('Utkastet er lagret').waitFor()
  expect(posts).toHaveLength(1)
  expect(posts[0]?.path).toBe('/notat/utkast')
  expect(posts[0]?.accept).toBe('application/json')
  expect(posts[0]?.fields.get('note')).toBe('Nora sover bedre')
  expect(posts[0]?.fields.get('_csrf')).toBe('csrf-of-the-session')
})

test('a draft that was not taken is said, and tried again when the network is back', async () => {
  let status = 503
  const { page, posts, note } = await openForm({ drafts: () => status })
  await note.fill('Nora sover bedre')
  await page.clock.fastForward(2000)
  await page.getByText('Utkastet ble ikke lagret.').waitFor()
  expect(await note.inputValue()).toBe('Nora sover bedre')
  status = 204
  await page.evaluate("dispatchEvent(new Event('online'))")
  await page.getByText('Utkastet er lagret').waitFor()
  expect(posts.map(({ fields }) => fields.get('note'))).toEqual(['Nora sover bedre', 'Nora sover bedre'])
  takeProblems(page)
})

test('a form is sent once however often its button is tapped, and again after Back', async () => {
  const { page, posts, received, tapped } = await openForm()
  // The page itself taps again while the answer is slow: it asks the server when the first post has come, and says when it has tapped.
  const twice = `(async () => {
    const button = document.querySelector('form.form button')
    button.click()
    await fetch('/received')
    button.click()
    await fetch('/tapped')
  })()`
  // The answer takes the page away, and with it the result of this.
  page.evaluate(twice).catch(() => undefined)
  await received.promise
  await tapped.promise
  await page.getByText('Lagret').waitFor()
  expect(posts.map(({ path }) => path)).toEqual(['/notat'])
  await page.goBack()
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByText('Lagret').waitFor()
  expect(posts.map(({ path }) => path)).toEqual(['/notat', '/notat'])
})

test('room is counted down at the end, and what is too long is kept', async () => {
  const { page, note } = await openForm()
  const counter = page.locator('.counter')
  await note.fill('Nora')
  expect(await counter.isVisible()).toBe(false)
  await note.fill('Nora sover mye bedre')
  expect(await counter.textContent()).toBe('0 tegn igjen')
  await note.fill('Nora sover mye bedre nå')
  expect(await counter.textContent()).toBe('3 tegn for mye')
  expect(await note.inputValue()).toBe('Nora sover mye bedre nå')
})

test('copying puts the text on the clipboard and says so', async () => {
  const { page } = await openForm()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Kopier' }).click()
  await page.getByText('Kopiert').waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('fjordvik.example/4711')
})

test('without scripts the draft has its button, and buttons that need scripts are not there', async () => {
  const { page, posts, note } = await openForm({ javaScript: false })
  expect(await page.getByRole('button', { name: 'Skriv ut' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Kopier' }).count()).toBe(0)
  await note.fill('Nora sover bedre')
  const answered = page.waitForResponse('**/notat/utkast')
  await page.getByRole('button', { name: 'Lagre utkast' }).click()
  await answered
  expect(posts.map(({ path, fields }) => [path, fields.get('note')])).toEqual([['/notat/utkast', 'Nora sover bedre']])
})
