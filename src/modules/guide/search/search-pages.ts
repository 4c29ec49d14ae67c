import { remembered } from '#platform/language/remembered.ts'
import type { PageContent } from '../content.ts'
import type { Audience } from '../store/pages.ts'
import { peopleSay } from './people-say.ts'
import { asked, isLike, stem, stems } from './words.ts'

export type Searched = { slug: string; audience: Audience; content: PageContent }

/** Where a word stands says how much it tells. */
const weights = { title: 8, words: 7, sees: 6, summary: 4, text: 1 } as const
const most = 10
/** Longer than anybody writes who looks for something. */
export const longestQuery = 200

const sameAs = new Map<string, Set<string>>()
for (const row of peopleSay) {
  const all = row.map((word) => stem(word))
  for (const word of all) sameAs.set(word, new Set([...(sameAs.get(word) ?? []), ...all]))
}

/** `cut`: only the beginning was searched for. `words`: what was looked for; none where there was nothing but small words. */
export type Found = { slugs: string[]; words: string[]; cut: boolean }

/** The pages that answer a search, the best first: words in any form of Norwegian, in the mouth of people, with slips of the finger. */
export const searchPages = (pages: readonly Searched[], query: string, audience: Audience | null): Found => {
  const words = asked(query.slice(0, longestQuery))
  const nearness = words.map(nearnessTo)
  const scored = pages
    .map((page) => ({ slug: page.slug, score: scoreOf(page, nearness) * (page.audience === audience ? 1.5 : 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return { slugs: scored.slice(0, most).map(({ slug }) => slug), words, cut: query.length > longestQuery }
}

type Nearness = (token: string) => number

const scoreOf = ({ content }: Searched, words: readonly Nearness[]): number => {
  const { nb, nn, en, sees, words: more = [], variants = [], checklist } = content
  const fields: Record<keyof typeof weights, readonly string[]> = {
    title: [nb.title, nn.title, en.title],
    words: more,
    sees: sees ? [sees.nb, sees.nn, sees.en] : [],
    summary: [nb.summary, nn.summary, en.summary],
    text: [nb, nn]
      .flatMap(({ what, how, who, body }) => [what, how, who, body])
      .concat(
        variants.flatMap((one) => [one.nb, one.nn]),
        checklist?.nb ?? [],
        checklist?.nn ?? [],
      ),
  }
  const inFields = Object.entries(fields).map(
    ([field, texts]) => [weights[field as keyof typeof weights], texts.flatMap(stems)] as const,
  )
  // what is asked for in three words is answered best by the page that knows all three
  const each = words.map((nearness) => {
    let best = 0
    for (const [weight, tokens] of inFields) for (const token of tokens) best = Math.max(best, weight * nearness(token))
    return best
  })
  const known = each.filter((score) => score > 0).length
  return each.reduce((sum, score) => sum + score, 0) * (known / Math.max(1, words.length))
}

/**
 * How near a word of a page is to one that was asked for. 1: the word itself; less: what people say for it, what it is part of or made of, what it may
 * be a slip for.
 */
const nearnessTo = (word: string): Nearness => {
  const others = sameAs.get(word) ?? new Set<string>()
  const meant = new Set([...sameAs].filter(([said]) => isLike(word, said)).flatMap(([, row]) => [...row]))
  return remembered(50_000, (token: string) => {
    if (token === word) return 1
    if (others.has(token)) return 0.8
    for (const other of others) if (token.startsWith(other)) return 0.7
    if (word.length >= 4 && (token.startsWith(word) || token.endsWith(word))) return 0.6
    if (token.length >= 5 && (word.startsWith(token) || word.endsWith(token))) return 0.5
    if (token.length >= 4 && isLike(word, token)) return 0.5
    return meant.has(token) ? 0.4 : 0
  })
}
