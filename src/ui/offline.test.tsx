import { randomBytes } from 'node:crypto'
import type { Page as BrowserPage } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from '#testing/accessibility.ts'
import { newPage, takeProblems } from '#testing/browser.ts'
import { servePages } from '#testing/page-server.ts'
import { aVisit } from '#testing/visit.ts'
import { loadAssets } from './assets.ts'
import { RadioGroup } from './form/Choices.tsx'
import { Form } from './form/Form.tsx'
import { TextArea } from './form/TextField.tsx'
import { Page, renderPage } from './Page.tsx'

const assets = await loadAssets()
const aKey = () => randomBytes(32).toString('base64')
const words = 'Nora sover mye bedre nå'

/** A form with its draft as a server keeps it: what was saved is shown when the page is opened again. */
const openForm = async ({ language = 'nb' as 'nb' | 'nn' | 'en' } = {}) => {
  const session: { key: string | undefined; reached: boolean; draft: Record<string, string>; sent: string[] } = {
    key: aKey(),
    reached: true,
    draft: {},
    sent: [],
  }
  const form = () =>
    renderPage(
      <Page visit={aVisit({ assets, lang: language, offlineKey: session.key })} title="Nytt notat">
        <Form action="/notat" submit="Legg til" values={session.draft} draft={{ action: '/notat/utkast' }}>
          <TextArea name="note" label="Notat" />
          <RadioGroup
            name="kind"
            label="Hva slags?"
            choices={[
              { value: 'note', label: 'Notat' },
              { value: 'bright', label: 'Lysglimt' },
            ]}
          />
        </Form>
      </Page>,
    )
  const baseURL = await servePages(async ({ method, url }, body) => {
    const { _csrf, _key, ...fields } = Object.fromEntries(new URLSearchParams(body))
    if (method === 'POST' && url === '/notat/utkast') {
      if (!session.reached) return { status: 503 }
      session.draft = fields
      return { status: 204 }
    }
    if (method === 'POST' && url === '/notat') {
      session.sent.push(fields.note ?? '')
      session.draft = {}
      return { html: '<!doctype html><html lang="nb"><title>Sendt</title><p>Takk</p>' }
    }
    if (url === '/received') return { html: '<!doctype html><html lang="nb"><title>Et annet sted</title>' }
    if (method === 'POST') return { html: '<!doctype html><html lang="nb"><title>Ut</title><p>Logget ut</p>' }
    return { html: await form() }
  })
  const page = await newPage({ baseURL, width: 360 })
  await page.clock.install()
  await page.goto('/notat')
  return { page, session, note: page.locator('textarea') }
}

/** Writes, and lets the moment pass after which a draft is kept. */
const write = async (page: BrowserPage, text: string): Promise<void> => {
  await page.locator('textarea').fill(text)
  await page.clock.fastForward(2000)
}

/** Everything that this browser has stored, as it lies there. */
const storeOf = (page: BrowserPage): Promise<string> => page.evaluate('JSON.stringify(localStorage)')

const writeOffline = async (page: BrowserPage, text = words): Promise<void> => {
  await page.context().setOffline(true)
  await write(page, text)
  await page.getByText('Du er uten nett. Det du skriver, er tatt vare på i denne nettleseren.').waitFor()
  takeProblems(page)
}

/** The page is closed, and later there is a network. What a browser sends when a page is left does not get through. */
const comeBack = async (page: BrowserPage, session: { reached: boolean }): Promise<void> => {
  session.reached = false
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await page.goto('/received')
  session.reached = true
}

test('without a network the text waits in the browser, and nobody can read it there', async () => {
  const { page, note } = await openForm()
  await writeOffline(page)
  expect(await note.inputValue()).toBe(words)
  const stored = await storeOf(page)
  expect(stored).toContain('laget:/notat/utkast')
  for (const word of [...words.split(' '), encodeURIComponent(words), btoa('Nora sover')])
    expect(stored).not.toContain(word)
  // nor is the key in any store
  const everywhere =
    '[...Object.values(sessionStorage), document.cookie, ...await indexedDB.databases()].filter(Boolean).length'
  expect(await page.evaluate(`(async () => ${everywhere})()`)).toBe(0)
  expect(await axe(page)).toEqual([])
  takeProblems(page)
})

test('when the network is back it is sent, the hour is said, and nothing is left in the browser', async () => {
  const { page, session } = await openForm()
  await writeOffline(page)
  await page.context().setOffline(false)
  await page.getByText(/^Utkastet er lagret \d\d\.\d\d$/).waitFor()
  expect(session.draft).toEqual({ note: words })
  expect(await storeOf(page)).toBe('{}')
})

test('opened again in the same session the form has it, goes on from there, and the browser forgets it', async () => {
  const { page, session, note } = await openForm()
  await write(page, 'Nora')
  await page.getByText('Utkastet er lagret').waitFor()
  await writeOffline(page)
  await page.getByText('Lysglimt').click()
  await page.waitForFunction(`localStorage.getItem('laget:/notat/utkast')`)
  await comeBack(page, session)
  await page.goto('/notat')
  await page.getByText('Her er det du skrev uten nett.').waitFor()
  expect(await note.inputValue()).toBe(words)
  await page.getByText('Utkastet er lagret').waitFor()
  expect(session.draft.note).toBe(words)
  expect(await storeOf(page)).toBe('{}')
  expect(await axe(page)).toEqual([])
  takeProblems(page)
})

test('when the form has something newer, she chooses', async () => {
  const { page, session, note } = await openForm()
  await writeOffline(page)
  await comeBack(page, session)
  session.draft = { note: 'Skrevet på telefonen' }
  await page.goto('/notat')
  await page.getByText('Du skrev noe annet her').waitFor()
  expect(await note.inputValue()).toBe('Skrevet på telefonen')
  expect(await storeOf(page)).toContain('laget:')
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Hent det fram' }).click()
  expect(await note.inputValue()).toBe(words)
  await page.getByText('Utkastet er lagret').waitFor()
  expect(session.draft.note).toBe(words)
  expect(await storeOf(page)).toBe('{}')
  takeProblems(page)
})

test('what has reached the server after all is forgotten without a word', async () => {
  const { page, session, note } = await openForm()
  await writeOffline(page)
  await comeBack(page, session)
  session.draft = { note: words }
  await page.goto('/notat')
  await page.waitForFunction('localStorage.length === 0')
  expect(await note.inputValue()).toBe(words)
  expect(await page.getByText('uten nett').count()).toBe(0)
  takeProblems(page)
})

test('another session cannot read it, and throws it away', async () => {
  const { page, session, note } = await openForm()
  await writeOffline(page)
  await comeBack(page, session)
  session.key = aKey()
  await page.goto('/notat')
  await page.waitForFunction('localStorage.length === 0')
  expect(await note.inputValue()).toBe('')
  takeProblems(page)
})

test('whoever signs out leaves nothing behind', async () => {
  const { page } = await openForm()
  await writeOffline(page)
  await page.context().setOffline(false)
  // it waits for nothing: also what has not been sent is gone
  await page.route('**/utkast', (route) => route.abort())
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await page.getByText('Logget ut').waitFor()
  expect(await storeOf(page)).toBe('{}')
  takeProblems(page)
})

test('a form that is sent without a network stays where it is, and is sent once when there is one', async () => {
  const { page, session, note } = await openForm()
  await writeOffline(page)
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByText('Du er uten nett.').waitFor()
  expect(await note.inputValue()).toBe(words)
  expect(session.sent).toEqual([])
  await page.context().setOffline(false)
  await page.getByText('Utkastet er lagret').waitFor()
  await page.getByRole('button', { name: 'Legg til' }).click()
  await page.getByText('Takk').waitFor()
  expect(session.sent).toEqual([words])
  expect(await storeOf(page)).toBe('{}')
  takeProblems(page)
})

test('without a key nothing is stored, and the text stays on the page', async () => {
  const { page, session } = await openForm()
  session.key = undefined
  await page.reload()
  await page.context().setOffline(true)
  await write(page, words)
  await page.getByText('Utkastet ble ikke lagret. Teksten står her fortsatt').waitFor()
  expect(await storeOf(page)).toBe('{}')
  takeProblems(page)
})
