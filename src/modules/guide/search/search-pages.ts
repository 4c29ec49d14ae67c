import type { Audience } from '../store/pages.ts'
import type { Index, Indexed } from './index-pages.ts'
import { peopleSay } from './people-say.ts'
import { asked, isLike, stem } from './words.ts'

const most = 10
/** What fits much worse than the best fits by accident. */
const worthShowing = 0.2
/** Longer than anybody writes who looks for something. */
export const longestQuery = 200

const sameAs = new Map<string, Set<string>>()
for (const row of peopleSay) {
  const all = row.map((word) => stem(word))
  for (const word of all) sameAs.set(word, new Set([...(sameAs.get(word) ?? []), ...all]))
}

/** `cut`: only the beginning was searched for. `words`: what was looked for; none where there was nothing but small words. */
export type Found = { found: Indexed[]; words: string[]; cut: boolean }

/** The pages that answer a search, the best first: words in any form of Norwegian, in the mouth of people, with slips of the finger. */
export const searchPages = (index: Index, query: string, audience: Audience | null): Found => {
  const words = asked(query.slice(0, longestQuery))
  const scores = words.map((word) => scoresOf(index, nearnessTo(word)))
  const scored = index.pages
    .map((page, at) => {
      const each = scores.flatMap((ofWord) => ofWord.get(at) ?? [])
      // what is asked for in three words is answered best by the page that knows all three
      const score = (each.reduce((sum, one) => sum + one, 0) * each.length) / Math.max(1, words.length)
      return { page, score: page.audience === audience ? 1.5 * score : score }
    })
    .sort((a, b) => b.score - a.score)
  const best = scored[0]?.score ?? 0
  const fitting = scored.filter(({ score }) => score > 0 && score >= best * worthShowing)
  return { found: fitting.slice(0, most).map(({ page }) => page), words, cut: query.length > longestQuery }
}

type Nearness = (token: string) => number

/** For each page that answers one word, by its place in the index, how well it does. */
const scoresOf = (index: Index, nearness: Nearness): Map<number, number> => {
  const scores = new Map<number, number>()
  for (const [token, standing] of index.words) {
    const near = nearness(token)
    if (near > 0)
      for (const { page, weight } of standing) scores.set(page, Math.max(scores.get(page) ?? 0, weight * near))
  }
  return scores
}

/**
 * How near a word of a page is to one that was asked for. 1: the word itself; less: what people say for it, what it is part of or made of, what it may
 * be a slip for.
 */
const nearnessTo = (word: string): Nearness => {
  const others = sameAs.get(word) ?? new Set<string>()
  const meant = new Set([...sameAs].filter(([said]) => isLike(word, said)).flatMap(([, row]) => [...row]))
  return (token) => {
    if (token === word) return 1
    if (others.has(token)) return 0.8
    for (const other of others) if (token.startsWith(other)) return 0.7
    if (word.length >= 4 && (token.startsWith(word) || token.endsWith(word))) return 0.6
    if (token.length >= 5 && (word.startsWith(token) || word.endsWith(token))) return 0.5
    if (token.length >= 4 && isLike(word, token)) return 0.5
    return meant.has(token) ? 0.4 : 0
  }
}
