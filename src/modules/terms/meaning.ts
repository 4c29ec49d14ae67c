import type { z } from 'zod'
import { type Day, dayOf } from '#platform/language/day.ts'
import { Invalid } from '#platform/operation.ts'
import type { TermContent } from './content.ts'
import type { AddTerm } from './contract.ts'
import type { Term } from './store.ts'

const plain: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' }

/** The address of a word: *utsatte barn* → `utsatte-barn`. Empty where the word has neither letters nor figures. */
export const slugOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => plain[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

type Written = z.output<typeof AddTerm>

/** What was written as it is kept. Throws Invalid where it names words that are not there, the word itself, or a day to come. */
export const contentOf = (
  written: Written,
  { terms, self, now }: { terms: readonly Term[]; self: string; now: Date },
): TermContent => {
  const { word, short, moreNb, moreNn, notSame, agreedBy, agreedOn } = written
  const known = new Set(terms.map(({ slug }) => slug).filter((slug) => slug !== self))
  if (notSame.some((slug) => !known.has(slug))) throw new Invalid([{ path: 'notSame', code: 'no-such-word' }])
  const today: Day = dayOf(now)
  if (agreedOn !== undefined && agreedOn > today) throw new Invalid([{ path: 'agreedOn', code: 'day-in-future' }])
  return {
    ...{ word, short, more: { nb: moreNb, nn: moreNn }, notSame: [...new Set(notSame)] },
    ...(agreedBy !== undefined && agreedOn !== undefined && { agreed: { by: agreedBy, on: agreedOn } }),
  }
}
