import { Invalid } from '#platform/operation.ts'
import { asRead } from './leaks/as-read.ts'
import { findLeaks } from './leaks/find-leaks.ts'
import type { Leak } from './leaks/leak.ts'
import type { NoName } from './store/questions.ts'

type Given = { words: string; reason?: string | undefined }

/** The same words, however they are written: in capitals, over two lines, with what nobody sees between the letters. */
export const keyOf = (words: string): string =>
  asRead(words.normalize('NFC')).text.toLowerCase().replace(/\s+/g, ' ').trim()

/** What the check finds in these texts, each thing once. */
export const foundIn = (texts: readonly (string | undefined)[]): Leak[] => {
  const all = texts.flatMap((text) => findLeaks(text ?? ''))
  return [...new Map(all.map((leak) => [keyOf(leak.found), leak])).values()]
}

/**
 * Stops a text in which something may tell who somebody is, and points at its field. What is no name passes with a reason, unless the reason
 * itself tells who it is; the reasons that were needed come back to be kept. `known`: reasons that were kept before.
 */
export const stopLeaks = (
  texts: Readonly<Record<string, string | undefined>>,
  given: readonly Given[],
  known: readonly NoName[] = [],
): NoName[] => {
  const reasons = new Map(
    [...known, ...given].flatMap(({ words, reason }) => (reason ? [[keyOf(words), reason] as const] : [])),
  )
  const found = foundIn(Object.values(texts)).map((leak) => keyOf(leak.found))
  const isLeft = (leak: Leak): boolean => !reasons.has(keyOf(leak.found))
  const left = Object.entries(texts).filter(([, text]) => foundIn([text]).some(isLeft))
  const telling = found.flatMap((words, row) =>
    foundIn([reasons.get(words)]).some((leak) => !found.includes(keyOf(leak.found))) ? [row] : [],
  )
  const issues = [
    ...left.map(([path]) => ({ path, code: 'may-tell-who' })),
    ...telling.map((row) => ({ path: `noNames.${row}.reason`, code: 'reason-tells-who' })),
  ]
  if (issues.length > 0) throw new Invalid(issues)
  return found.map((words) => ({ words, reason: reasons.get(words) ?? '' }))
}
