import { asRead } from './as-read.ts'
import { findAddresses } from './find-addresses.ts'
import { findContacts } from './find-contacts.ts'
import { findDates } from './find-dates.ts'
import { findNames } from './find-names.ts'
import { findIdentityNumbers, findPhones } from './find-numbers.ts'
import { findSchools } from './find-schools.ts'
import type { Leak } from './leak.ts'

/** In the order in which they say what a place in the text is, where several have found the same. */
export const finders = [findIdentityNumbers, findDates, findPhones, findContacts, findAddresses, findSchools, findNames]

/**
 * What in a text may tell who somebody is, in the order of the text. It is found by what it looks like and by lists of names that people have;
 * never by looking at the children whom the municipality knows: a hit would tell that there is such a child. It finds too much rather than too
 * little: whoever wrote says which of it is no name. Places are counted in the text with its letters composed (NFC). `using`: fewer than all, to see
 * what each is good for.
 */
export const findLeaks = (text: string, using: typeof finders = finders): Leak[] => {
  const whole = text.normalize('NFC')
  const read = asRead(whole)
  const found: Leak[] = []
  for (const find of using) {
    for (const leak of find(read.text)) if (!found.some((other) => covers(other, leak))) found.push(leak)
  }
  const told = joined(
    read.text,
    found.sort((a, b) => a.from - b.from || b.to - a.to),
  )
  return told.flatMap(({ kind, ...leak }) => {
    const [from = 0, to = 0] = [read.at[leak.from], read.at[leak.to]]
    return pieces(from, to).map((piece) => ({ kind, ...piece, found: whole.slice(piece.from, piece.to) }))
  })
}

/** No longer than the words that are kept with a reason. */
const longest = 200

const pieces = (from: number, to: number): { from: number; to: number }[] =>
  Array.from({ length: Math.ceil((to - from) / longest) }, (_, n) => ({
    from: from + n * longest,
    to: Math.min(to, from + (n + 1) * longest),
  }))

const covers = (one: Leak, other: Leak): boolean => one.from <= other.from && other.to <= one.to

/** Those that overlap, and the names of one person, are told as one. */
const joined = (text: string, leaks: readonly Leak[]): Leak[] => {
  const all: Leak[] = []
  for (const leak of leaks) {
    const last = all.at(-1)
    const gap = last ? text.slice(last.to, leak.from) : ''
    if (last && (leak.from < last.to || (last.kind === leak.kind && leak.kind === 'name' && /^\s$/.test(gap)))) {
      const to = Math.max(last.to, leak.to)
      all[all.length - 1] = { ...last, to, found: text.slice(last.from, to) }
    } else all.push(leak)
  }
  return all
}
