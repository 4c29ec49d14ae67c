import type { PageContent } from '../content.ts'
import type { Audience, Titled } from '../store/pages.ts'
import { stems } from './words.ts'

export type Searched = { slug: string; audience: Audience; content: PageContent }
export type Indexed = { slug: string; audience: Audience; titles: Titled }

/** The pages of a guide, and by the stem of every word in them where it stands: in which of the pages, and how much it tells there. */
export type Index = { pages: readonly Indexed[]; words: ReadonlyMap<string, readonly Standing[]> }
type Standing = { page: number; weight: number }

/** Where a word stands says how much it tells. */
const weights = { title: 8, words: 7, sees: 6, summary: 4, text: 1 } as const

/** Made ready to be searched, which takes a hundred times as long as to search. */
export const indexOf = (searched: readonly Searched[]): Index => {
  const words = new Map<string, Standing[]>()
  for (const [page, { content }] of searched.entries())
    for (const [word, weight] of toldBy(content)) {
      const standing = words.get(word)
      if (standing) standing.push({ page, weight })
      else words.set(word, [{ page, weight }])
    }
  const pages = searched.map(({ slug, audience, content }) => ({ slug, audience, titles: titlesOf(content) }))
  return { pages, words }
}

/** The words of a page as stems, and how much each tells: where it stands in several places, the most that it tells in one. */
const toldBy = ({ nb, nn, en, sees, words = [], variants = [], checklist }: PageContent): Map<string, number> => {
  const fields: Record<keyof typeof weights, readonly string[]> = {
    title: [nb.title, nn.title, en.title],
    words,
    sees: sees ? [sees.nb, sees.nn, sees.en] : [],
    summary: [nb.summary, nn.summary, en.summary],
    text: [
      ...[nb, nn].flatMap(({ what, how, who, body }) => [what, how, who, body]),
      ...variants.flatMap((one) => [one.nb, one.nn]),
      ...(checklist ? [...checklist.nb, ...checklist.nn] : []),
    ],
  }
  const told = new Map<string, number>()
  for (const [field, texts] of Object.entries(fields)) {
    const weight = weights[field as keyof typeof weights]
    for (const word of stems(texts.join('\n'))) told.set(word, Math.max(told.get(word) ?? 0, weight))
  }
  return told
}

const titlesOf = ({ nb, nn, en }: PageContent): Titled => ({
  nb: { title: nb.title, summary: nb.summary },
  nn: { title: nn.title, summary: nn.summary },
  en: { title: en.title, summary: en.summary },
})
