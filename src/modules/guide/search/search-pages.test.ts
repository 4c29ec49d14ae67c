import { expect, test } from 'vitest'
import type { PageContent } from '../content.ts'
import { indexOf, type Searched } from './index-pages.ts'
import { searchPages } from './search-pages.ts'
import { asked, isLike, stem } from './words.ts'

const page = (slug: string, title: string, body: string, more: Partial<PageContent> = {}): Searched => {
  const text = { title, summary: '', what: '', how: '', who: '', body }
  return { slug, audience: 'staff', content: { nb: text, nn: text, en: { title: '', summary: '' }, ...more } }
}
const pages = [
  page('vold', 'Mistanke om vold eller overgrep', 'Ring politiet.'),
  page('rus', 'Når en voksen har rusproblemer', 'Barnet skal vite at det ikke er alene.'),
  page('mobbing', 'Utrygt skolemiljø', 'Barnet blir mobbet.'),
  page('samtale', 'Samtale med foreldre', 'Inviter dem. Har de konflikt, snakk med hver for seg.'),
  page('tolk', 'Samtale med tolk', 'Bestill tolk i god tid.'),
  page('fravaer', 'Bekymringsfullt fravær', 'Barnet er mye borte fra skolen.'),
]
const guide = indexOf(pages)
const first = (query: string) => searchPages(guide, query, null).found[0]?.slug

test.each([
  ['blåmerker', 'vold'],
  ['pappa slår', 'vold'],
  ['valdeleg mistanke om vald', 'vold'],
  ['mamma drikker', 'rus'],
  ['barnet blir erta', 'mobbing'],
  ['mobing', 'mobbing'],
  ['mobbning', 'mobbing'],
  ['snakke med foreldrene', 'samtale'],
  ['foreldresamtale', 'samtale'],
  ['tolker', 'tolk'],
  ['vil ikke på skolen, skulker', 'fravaer'],
  ['fravere', 'fravaer'],
  ['FRAVÆR!', 'fravaer'],
])('%s finds %s', (query, slug) => {
  expect(first(query)).toBe(slug)
})

test('nothing is found for what nobody wrote of, and for nothing but small words', () => {
  expect(searchPages(guide, 'romferge', null)).toEqual({ found: [], words: ['romferg'], cut: false })
  for (const query of ['', '  ', 'og i på', '%', '_', '*', "';--", '((', '\\'])
    expect(searchPages(guide, query, null)).toMatchObject({ found: [], words: [] })
})

test('what fits only by accident is not shown beside what fits', () => {
  const guide = indexOf([page('mobbing', 'Mobbing', ''), page('annet', 'Møter', 'Noen nevner mobbing her.')])
  expect(searchPages(guide, 'mobbing', null).found.map(({ slug }) => slug)).toEqual(['mobbing'])
  expect(searchPages(guide, 'nevner', null).found.map(({ slug }) => slug)).toEqual(['annet'])
})

test('however much is written, only the beginning is looked for', () => {
  const { cut, found } = searchPages(guide, `tolk ${'a b '.repeat(5000)}`, null)
  expect([cut, found[0]?.slug]).toEqual([true, 'tolk'])
  expect(searchPages(guide, 'x'.repeat(10_000), null)).toMatchObject({ cut: true, found: [] })
})

test('pages in the words of whoever asks come first', () => {
  const own = { ...page('for-unge', 'Mobbing', ''), audience: 'young' as const }
  const both = indexOf([page('for-ansatte', 'Mobbing', ''), own])
  expect(searchPages(both, 'mobbing', null).found[0]?.slug).toBe('for-ansatte')
  expect(searchPages(both, 'mobbing', 'young').found[0]?.slug).toBe('for-unge')
})

test('forms of one word have one stem, and a slip of the finger is forgiven', () => {
  expect(new Set(['foreldre', 'foreldra', 'foreldrene'].map(stem)).size).toBe(1)
  expect(asked('Hva gjør jeg når barnet gråter?')).toEqual([stem('gråter')])
  expect(asked('barnet')).toEqual([stem('barnet')])
  expect(isLike('fravær', 'frvaær')).toBe(true)
  expect(isLike('rus', 'mus')).toBe(false)
  expect(isLike('barn', 'bjørn')).toBe(false)
})
