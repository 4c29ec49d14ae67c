import axeCore, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { withScripts } from './browser.ts'

export type Finding = { rule: string; impact: string; help: string; where: string[] }

const options = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
}

/** What axe finds wrong on the page as it stands, in WCAG 2.2 A and AA and its best practices. An empty list is what a test asks for. */
export const axe = (page: Page): Promise<Finding[]> =>
  withScripts(page, async () => {
    await page.evaluate(axeCore.source)
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      where: nodes.map(({ html }) => html),
    }))
  })
