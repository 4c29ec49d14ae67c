import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { newPage, type PageOptions } from '../../testing/browser.ts'
import { hands } from './hand.ts'
import { openLaget } from './laget.ts'
import { inNynorsk } from './nynorsk.ts'
import { isSound } from './sound.ts'

/** How someone meets Laget: with a mouse or the keyboard alone, on a phone or not, with scripts or without, in which language. */
export type Way = PageOptions & { hand?: keyof typeof hands }

/**
 * Someone at a browser of her own. What she does is said in Bokmål, as it stands on the page; who reads Nynorsk finds the same in
 * Nynorsk. Whatever page an act leads to must be sound.
 */
export type Person = {
  page: Page
  /** Opens an address, and gives the status. */
  goes(path: string, to?: string): Promise<number>
  follows(link: string, to: string): Promise<void>
  presses(button: string, to: string): Promise<void>
  writes(field: string, text: string): Promise<void>
  /** A radio button or a checkbox. */
  chooses(choice: string): Promise<void>
  unticks(choice: string): Promise<void>
  /** From a list, the first that is called so. */
  picks(list: string, option: string): Promise<void>
  reads(heading: string): Promise<void>
  sees(...texts: string[]): Promise<void>
  doesNotSee(text: string): Promise<void>
  /** The same person, looking at one part of the page: a section, a group of choices or a line of a list. */
  at(part: string): Person
}

const person = (page: Page, way: Way, within: Locator): Person => {
  const hand = hands[way.hand ?? 'mouse']
  const say = way.language === 'nn' ? inNynorsk : (words: string) => words
  // The page that is left may have the same heading as the one that comes: first it must be gone.
  const leave = (act: Promise<void>) => Promise.all([page.waitForEvent('domcontentloaded'), act])
  const arrive = async (heading: string) => {
    await page.getByRole('heading', { level: 1, name: say(heading) }).waitFor()
    await isSound(page)
  }
  const box = (choice: string) => {
    const named = { name: say(choice), exact: true }
    return within.getByRole('radio', named).or(within.getByRole('checkbox', named)).first()
  }
  return {
    page,
    goes: async (path, to) => {
      const answer = await page.goto(path)
      if (to !== undefined) await arrive(to)
      return answer?.status() ?? 0
    },
    follows: async (link, to) => {
      await leave(hand.follow(within.getByRole('link', { name: say(link) }).first()))
      await arrive(to)
    },
    presses: async (button, to) => {
      await leave(hand.press(within.getByRole('button', { name: say(button) }).first()))
      await arrive(to)
    },
    writes: (field, text) => hand.write(within.getByRole('textbox', { name: say(field) }).first(), text),
    chooses: (choice) => hand.tick(box(choice), true),
    unticks: (choice) => hand.tick(box(choice), false),
    picks: async (list, option) => {
      const select = within.getByRole('combobox', { name: say(list) }).first()
      const found = select
        .locator('option')
        .filter({ hasText: say(option) })
        .first()
      await hand.pick(select, (await found.getAttribute('value')) ?? '')
    },
    reads: arrive,
    sees: async (...texts) => {
      for (const text of texts) await within.getByText(say(text)).first().waitFor()
    },
    doesNotSee: async (text) => expect(await within.textContent()).not.toContain(say(text)),
    at: (part) => {
      const name = say(part)
      // the error summary calls the parts of a form by their names too
      const line = page.locator('li:not(.ds-error-summary li)').filter({ hasText: name })
      const found = page.getByRole('region', { name }).or(page.getByRole('group', { name })).or(line)
      return person(page, way, found.first())
    },
  }
}

/** Someone at the door. */
export const visit = async (path = '/', way: Way = {}): Promise<Person> => {
  const { url } = await openLaget()
  const page = await newPage({ baseURL: url, ...way })
  page.setDefaultTimeout(20_000)
  await page.goto(path)
  return person(page, way, page.locator('body'))
}

/** Someone signed in, on her own page. */
export const signIn = (key: string, way: Way = {}): Promise<Person> => visit(`/logg-inn?login_hint=${key}`, way)
