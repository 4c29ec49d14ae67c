import { type Leak, matching } from './leak.ts'
import { givenNames } from './words/given-names.ts'
import { surnames } from './words/surnames.ts'
import { wordNames } from './words/word-names.ts'

/** Words of another alphabet: nothing here can say which of them are names. */
const otherAlphabet = /(?:(?!\p{Script=Latin})\p{L}\p{M}*)+(?:[\s'’-]{1,2}(?:(?!\p{Script=Latin})\p{L}\p{M}*)+){0,9}/gu

const meant = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
])

/** *N0ra*, *3mma*: digits for the letters they look like. */
const digitsForLetters = (text: string): Leak[] =>
  matching('name', text, [/(?<![\p{L}\d])[\p{L}013457]{3,}(?![\p{L}\d])/gu]).filter(({ found }) => {
    if (!/\d/.test(found) || !/\p{L}{2}/u.test(found)) return false
    const word = found.toLowerCase().replace(/\d/g, (digit) => meant.get(digit) ?? digit)
    return [word, word.replace(/s$/, '')].some((one) => givenNames.has(one) || surnames.has(one) || wordNames.has(one))
  })

/** Names that are written so that a list of names does not know them. */
export const findDisguised = (text: string): Leak[] => [
  ...matching('name', text, [otherAlphabet]),
  ...digitsForLetters(text),
]
