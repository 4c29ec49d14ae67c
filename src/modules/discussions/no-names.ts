import { Invalid } from '#platform/operation.ts'
import { findLeaks } from './leaks/find-leaks.ts'
import type { Leak } from './leaks/leak.ts'
import type { NoName } from './store/questions.ts'

type Given = { words: string; reason?: string | undefined }

/** The same words, however they are written. */
const keyOf = (words: string): string => words.normalize('NFC').toLowerCase()

/** What the check finds in these texts, each thing once. */
export const foundIn = (texts: readonly (string | undefined)[]): Leak[] => {
  const all = texts.flatMap((text) => findLeaks(text ?? ''))
  return [...new Map(all.map((leak) => [keyOf(leak.found), leak])).values()]
}

/**
 * Stops a text in which something may tell who somebody is, and points at its field. What is no name passes with a reason, and the reasons that
 * were needed come back to be kept.
 */
export const stopLeaks = (texts: Readonly<Record<string, string | undefined>>, given: readonly Given[]): NoName[] => {
  const reasons = new Map(given.flatMap(({ words, reason }) => (reason ? [[keyOf(words), reason] as const] : [])))
  const left = Object.entries(texts).filter(([, text]) =>
    foundIn([text]).some(({ found }) => !reasons.has(keyOf(found))),
  )
  if (left.length > 0) throw new Invalid(left.map(([path]) => ({ path, code: 'may-tell-who' })))
  return foundIn(Object.values(texts)).map(({ found }) => ({
    words: keyOf(found),
    reason: reasons.get(keyOf(found)) ?? '',
  }))
}
