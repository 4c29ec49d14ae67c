import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type LaunchOptions, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { type Chromium, unpackChromium } from './chromium.ts'

export type PageOptions = {
  /** In CSS pixels. 1280 unless told; the narrowest that every page must bear is 320. */
  width?: number
  /** False: the pages must work without scripts. */
  javaScript?: boolean
  language?: 'nb' | 'nn' | 'en'
  dark?: boolean
  /** What `page.goto('/path')` starts from. */
  baseURL?: string
}

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

let browser: Promise<Browser> | undefined

/** The one browser of this worker. It ends with the worker's process. */
export const openBrowser = (): Promise<Browser> => {
  browser ??= unpackChromium().then(launch)
  return browser
}

/**
 * With Chromium's sandbox, but without for root, for whom it makes none, and where the system lets nobody make one (as Ubuntu does):
 * the pages are our own, on this machine.
 */
export const launch = async (unpacked: Chromium): Promise<Browser> => {
  const options = launchOptions(unpacked)
  if (process.getuid?.() === 0) return chromium.launch(options)
  return chromium.launch({ ...options, chromiumSandbox: true }).catch((error: Error) => {
    if (!error.message.includes('sandboxing failed')) throw error
    return chromium.launch(options)
  })
}

const launchOptions = ({ executablePath, env }: Chromium): LaunchOptions => ({
  executablePath,
  env: { ...process.env, ...env },
  chromiumSandbox: false,
  args: [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--lang=nb',
  ],
})

/**
 * A page in a context of its own (cookies, storage), for the test that asks; both are closed when the test ends. A test fails when one of
 * its pages ran into a script error, broke its own Content-Security-Policy or asked another machine for anything. Of a failed test
 * there is a picture in test-results/.
 */
export const newPage = async (options: PageOptions = {}): Promise<Page> => {
  const { width = 1280, javaScript = true, language = 'nb', dark = false, baseURL } = options
  const context = await (await openBrowser()).newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: javaScript,
    locale: locales[language],
    timezoneId: 'Europe/Oslo',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  if (!javaScript) scriptless.set(page, await context.newCDPSession(page))
  const problems = watch(page)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(page, `failed ${task.name}`)
    await context.close()
    if (problems.length > 0) throw new Error(`The page ran into problems:\n${problems.join('\n')}`)
  })
  return page
}

const scriptless = new WeakMap<Page, CDPSession>()

/**
 * Does something that needs scripts of ours on a page whose own scripts are off. They stay off: what was not run when the page was
 * read is not run now, and the next page comes without them again.
 */
export const withScripts = async <Result>(page: Page, act: () => Promise<Result>): Promise<Result> => {
  const session = scriptless.get(page)
  if (!session) return act()
  // This session does not know that another one turned scripts off, and does nothing when told what it believes: first off, then on.
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await session.send('Emulation.setScriptExecutionDisabled', { value: false })
  try {
    return await act()
  } finally {
    await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  }
}

/** What a page ran into so far, for a test that means it to: these no longer fail it. */
export const takeProblems = (page: Page): string[] => problemsOf.get(page)?.splice(0) ?? []

/** A picture of the whole page as test-results/<name>.png; gives its path. */
export const screenshot = async (page: Page, name: string): Promise<string> => {
  const folder = join(import.meta.dirname, '..', 'test-results')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name.toLowerCase().replaceAll(/[^a-zæøå0-9]+/g, '-')}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}

const problemsOf = new WeakMap<Page, string[]>()

const watch = (page: Page): string[] => {
  const problems: string[] = []
  problemsOf.set(page, problems)
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`))
  page.on('console', (message) => {
    // A page may well answer 404 or 422; that the browser notes it down is no problem.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
      problems.push(`asked ${hostname}`)
  })
  return problems
}
