import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe } from '../../testing/accessibility.ts'
import { withScripts } from '../../testing/browser.ts'

const measure = `({
  tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  headings: document.querySelectorAll('h1').length,
  lang: document.documentElement.lang,
  title: document.title,
  said: document.body.innerText,
  colours: getComputedStyle(document.body).backgroundColor,
})`
type Measured = { tooWide: number; headings: number; lang: string; title: string; said: string; colours: string }

/** Bokmål words that Nynorsk does not have, as whole words. */
const bokmaal =
  /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|hvorfor|hvilken|hvilke|hver|jeg|noe|noen|fra|dere|deres|bare|gjøre|gjør|kommer|være|sammen|nå|mye|flere|sier|fortsatt|ennå|tjeneste|tjenester|tjenesten|tjenestene|skrevet|endret|avsluttet|navn|velg|uten|én|enhet|enheten|foreldrene|hjelpen|øvelse)(?!\p{L})/giu

/** What is found on a page in Nynorsk that is not; what people have written is quoted as they wrote it. */
const bokmaalIn = (said: string): string[] => [...new Set(said.replaceAll(/«[^»]*»/g, '').match(bokmaal) ?? [])]

/**
 * What axe looks at: elements, roles, classes and names that are there, not what they say. Words, addresses and keys are left out, and
 * of lines that are built alike one counts.
 */
const skeletonOf = (html: string): string =>
  createHash('sha256')
    .update(
      html
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
        .replaceAll(/ (href|value|action|content|datetime|title)="[^"]+"/g, ' $1')
        .replaceAll(/>[^<]*[^<\s][^<]*</g, '>words<')
        .replaceAll(/(<li\b(?:(?!<\/?li\b).)*<\/li>)(\s*\1)+/gs, '$1'),
    )
    .digest('base64')

const foundSound = new Set<string>()

/**
 * As every page must be, in every state: axe finds nothing, nothing stands outside the window, one heading names it, and a page in Nynorsk
 * speaks Nynorsk. What is built alike axe is asked about once at each width, in each language and colours.
 */
export const isSound = async (page: Page): Promise<void> => {
  const { tooWide, headings, lang, said, title, colours } = await withScripts(page, () =>
    page.evaluate<Measured>(measure),
  )
  expect(tooWide, `${page.url()} is too wide by`).toBe(0)
  expect(headings, `headings that name ${page.url()}`).toBe(1)
  expect(title).not.toBe('')
  if (lang === 'nn') expect(bokmaalIn(said), `Bokmål on ${page.url()}`).toEqual([])
  const seen = `${page.viewportSize()?.width} ${colours} ${lang} ${skeletonOf(await page.content())}`
  if (foundSound.has(seen)) return
  expect(await axe(page), page.url()).toEqual([])
  foundSound.add(seen)
}
