import { nynorsk } from './nynorsk.ts'

/** More words say no more about what somebody looks for; what comes after them is not read. */
const most = 12

const letters: Readonly<Record<string, string>> = {
  á: 'a',
  č: 'c',
  đ: 'd',
  ŋ: 'n',
  š: 's',
  ŧ: 't',
  ž: 'z',
  ä: 'æ',
  ö: 'ø',
}

/**
 * A word as it is looked up: small letters, Sámi and Swedish letters as people write them without, accents off, Nynorsk in its Bokmål form.
 * Both what is written on a listing and what is looked for are folded so.
 */
const foldWord = (word: string): string => {
  const plain = word
    .replace(/[áčđŋšŧžäö]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^æøå]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
  return nynorsk.get(plain) ?? plain
}

const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLocaleLowerCase('nb')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(foldWord)

/** A text as the index takes it. */
export const fold = (text: string): string => wordsIn(text).join(' ')

/** The words of a search, each once. Signs and single letters are none. */
export const searchWords = (text: string): string[] =>
  [...new Set(wordsIn(text.slice(0, 4000)))].filter((word) => word.length > 1 && word.length <= 60).slice(0, most)
