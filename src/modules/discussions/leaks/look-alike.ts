import { givenNames } from './words/given-names.ts'
import { surnames } from './words/surnames.ts'
import { wordNames } from './words/word-names.ts'

/** How a name sounds, roughly: letters that people mix up, double or leave out become one. */
const sound = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=[aeiouyAEIOUY])\u0301|\u0300|\u0308|\u0302/g, '')
    .normalize('NFC')
    .replaceAll('ph', 'f')
    .replaceAll('ch', 'k')
    .replace(/[cq]/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replaceAll('sch', 'sk')
    .replace(/aa/g, 'å')
    .replace(/ae/g, 'æ')
    .replace(/oe/g, 'ø')
    .replace(/[yj]/g, 'i')
    .replace(/(?<!^)h/g, '')
    .replace(/(.)\1+/g, '$1')

const sounds = new Set(
  [...givenNames, ...surnames].filter((name) => name.length > 3 && !wordNames.has(name)).map(sound),
)

/** Sounds like a name that is hardly ever an ordinary word. */
export const soundsLikeName = (word: string): boolean => sounds.has(sound(word))

const byLength = Map.groupBy(
  [...givenNames].filter((name) => name.length > 4 && !wordNames.has(name)),
  (name) => name.length,
)

/** One letter other than in a given name, one too many or one too few. */
export const isNearName = (word: string): boolean =>
  word.length > 4 &&
  [-1, 0, 1].some((more) => byLength.get(word.length + more)?.some((name) => isOneOff(word, name)) ?? false)

const isOneOff = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}
