import axeCore, { type AxeResults } from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'
import { withScripts } from './browser.ts'

export type Finding = { rule: string; impact: string; help: string; where: string[] }

const options = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Straight to the browser: Playwright's own way to run a script of this size takes twice as long, and every page of every journey is looked at. */
const evaluate = async <Result>(page: Page, expression: string): Promise<Result> => {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const asked = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = await (await session).send('Runtime.evaluate', asked)
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** What axe finds wrong on the page as it stands, in WCAG 2.2 A and AA and its best practices. An empty list is what a test asks for. */
export const axe = (page: Page): Promise<Finding[]> =>
  withScripts(page, async () => {
    await evaluate(page, `${axeCore.source}; 0`)
    const { violations } = await evaluate<Pick<AxeResults, 'violations'>>(
      page,
      `axe.run(${JSON.stringify(options)}).then(({ violations }) => ({ violations }))`,
    )
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      where: nodes.map(({ html }) => html),
    }))
  })
