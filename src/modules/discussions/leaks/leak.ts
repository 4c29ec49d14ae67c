/** What may tell who somebody is. */
type LeakKind =
  | 'identity-number'
  | 'number-plate'
  | 'birth-date'
  | 'phone'
  | 'contact'
  | 'address'
  | 'school'
  | 'place'
  | 'name'

/** `from`, `to`: where it stands in the text, in UTF-16 units, `to` excluded. `found`: the words themselves. */
export type Leak = { kind: LeakKind; from: number; to: number; found: string }

/** Every place where one of the patterns fits. */
export const matching = (kind: LeakKind, text: string, patterns: readonly RegExp[]): Leak[] =>
  patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => trimmed({ kind, from: index, found })),
  )

const trimmed = ({ kind, from, found }: Omit<Leak, 'to'>): Leak => {
  const start = from + (found.length - found.trimStart().length)
  const words = found.trim().replace(/[.,;:–-]+$/, '')
  return { kind, from: start, to: start + words.length, found: words }
}
