import { expect, test } from 'vitest'
import { bokmalIn } from '#testing/bokmal.ts'
import { slugOf } from '../meaning.ts'
import { starterTerms } from './index.ts'

const slugs = new Set(starterTerms.map(({ slug }) => slug))
const each = test.each(starterTerms.map((term) => [term.slug, term] as const))

test('every word has an address of its own, the one it would get if somebody added it', () => {
  expect(slugs.size).toBe(starterTerms.length)
  for (const { slug, word } of starterTerms) expect(slug).toBe(slugOf(word.nb))
})

each('%s says the same in both forms of Norwegian, and in English in short', (_, { word, short, more }) => {
  expect([...Object.values(word), ...Object.values(short)]).not.toContain('')
  expect(more.nn === '').toBe(more.nb === '')
  for (const said of Object.values(short)) expect(said.length).toBeLessThanOrEqual(400)
})

each('%s has no Bokmål in its Nynorsk', (_, { word, short, more }) => {
  expect(bokmalIn([word.nn, short.nn, more.nn].join('\n'))).toEqual([])
})

each('%s is held apart from words that are there, and not from itself', (slug, { notSame }) => {
  for (const other of notSame) expect(slugs).toContain(other)
  expect(notSame).not.toContain(slug)
})

test.each([
  ['Utsatte barn', 'utsatte-barn'],
  ['Drøftingsteam på tvers', 'droftingsteam-pa-tvers'],
  ['Čáhci', 'cahci'],
  ['24/7', '24-7'],
  ['«…»', ''],
])('the address of %s is %s', (word, slug) => {
  expect(slugOf(word)).toBe(slug)
})
