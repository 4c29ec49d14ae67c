import { belongings, callings, deeds, doings, lettered, owners, persons } from './cues.ts'
import { type Leak, matching } from './leak.ts'
import { isNearName, soundsLikeName } from './look-alike.ts'
import { givenNames } from './words/given-names.ts'
import { capitalised, subjects } from './words/ordinary.ts'
import { places, placesOfSeveralWords, wordPlaces } from './words/places.ts'
import { surnames, wordSurnames } from './words/surnames.ts'
import { wordNames } from './words/word-names.ts'

type Word = {
  from: number
  text: string
  lower: string
  /** Without the -s of the genitive, and each part of what a hyphen joins: all that might be in a list. */
  forms: string[]
  /** Emma, not EMMA and not emma. */
  capital: boolean
  begins: boolean
  /** Nothing but a space between this word and the one before. */
  joined: boolean
}

const wordPattern = /\p{L}\p{M}*(?:\p{L}\p{M}*)*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?/gu

const formsOf = (lower: string): string[] => {
  const bare = lower.replace(/['’]s?$/, '')
  const stems = [lower, bare, ...(/[^s]s$/.test(bare) && bare.length > 3 ? [bare.slice(0, -1)] : [])]
  return [...new Set([...stems, ...(lower.includes('-') ? stems.flatMap((stem) => stem.split('-')) : [])])]
}

const wordsOf = (text: string): Word[] => {
  let end = 0
  return Array.from(text.matchAll(wordPattern), ({ index: from, 0: found }) => {
    const gap = text.slice(end, from)
    const lower = found.toLowerCase()
    const word = {
      ...{ from, text: found, lower, forms: formsOf(lower) },
      capital: /^\p{Lu}\p{M}*\p{Ll}/u.test(found),
      begins: end === 0 || /[.!?:;\n•*"“”«»(–/]|\s-\s/.test(gap),
      joined: /^[ ]$/.test(gap),
    }
    end = from + found.length
    return word
  })
}

const someIn = (word: Word | undefined, ...lists: ReadonlySet<string>[]): boolean =>
  word?.forms.some((form) => lists.some((list) => list.has(form))) ?? false

const isPlain = ({ forms }: Word): boolean =>
  forms.some((form) => (givenNames.has(form) || surnames.has(form)) && !wordNames.has(form) && !wordSurnames.has(form))

/** Norwegian nouns in their definite form, and what else begins sentences. */
const nounLike = /(?:en|et|ene|ane|ing|inga|ingen|het|heter|sjon|else|er|skap|dom|sk|ig|lig|vis|t|te)$/

type Around = { before: Word | undefined; after: Word | undefined }

const isOrdinary = (word: Word): boolean =>
  someIn(word, capitalised) || (word.begins && subjects.has(word.lower)) || word.text.length < 2

/** A word with a capital where a sentence begins: does what follows say that it is somebody? */
const beginsAsName = (word: Word, { after }: Around): boolean => {
  if (subjects.has(word.lower) || someIn(word, capitalised)) return false
  const isWord = someIn(word, wordNames, wordSurnames)
  const next = after?.joined ? after.lower : ''
  if (/s$|['’]$/.test(word.lower) && belongings.has(next) && !owners.has(word.lower)) return true
  if (isWord) return doings.has(next) || (after?.capital === true && after.joined && !someIn(after, capitalised))
  if (word.lower.length > 3 && soundsLikeName(word.lower.replace(/['’]s?$/, ''))) return true
  if (doings.has(next) && isNearName(word.lower)) return true
  return deeds.has(next) && !nounLike.test(word.lower)
}

/** A word in small letters: does what stands before it say that it is somebody? */
const isToldAsName = (word: Word, { before, after }: Around): boolean => {
  if (!before?.joined && !word.joined) return false
  const isWord = someIn(word, wordNames, wordSurnames)
  if (callings.has(before?.lower ?? '')) return isWord || (!subjects.has(word.lower) && word.lower.length > 3)
  if (!persons.has(before?.lower ?? '')) return false
  if (/^(?:min|mi|mine|mitt|vår|vårt|våre|glad|tom)$/.test(word.lower)) return false
  if (/^(?:my|else|may|live|lone|lene|finn|stig|even|ven)$/.test(word.lower)) return doings.has(after?.lower ?? '')
  return isWord || (word.lower.length > 3 && !doings.has(word.lower) && soundsLikeName(word.lower))
}

const sayKind = (word: Word): Leak['kind'] => (someIn(word, places, wordPlaces) ? 'place' : 'name')

const kindOf = (word: Word, around: Around): Leak['kind'] | undefined => {
  if (isPlain(word)) return 'name'
  if (someIn(word, places)) return 'place'
  if (word.capital && !isOrdinary(word)) {
    if (!word.begins) return sayKind(word)
    if (beginsAsName(word, around)) return sayKind(word)
    return undefined
  }
  if (word.capital) return undefined
  if (isToldAsName(word, around)) return 'name'
  return word.lower.length > 4 && word.lower === word.text && misspelt(word) ? 'name' : undefined
}

/** In small letters and with a letter too many or another for one that sounds alike. Short words are too often something else. */
const misspelt = ({ lower }: Word): boolean => {
  const bare = lower.replace(/['’]s?$/, '')
  return (
    !wordSurnames.has(bare) &&
    !wordNames.has(bare) &&
    /(.)\1\1|mm[^aeiouy]|[cwzxq]|ph|aa|th|hm|hn|dh|kh/.test(bare) &&
    soundsLikeName(bare)
  )
}

/** A surname beside a given name is one even if it is a word: *emma berg*, *Storm Dahl*. */
const grown = (words: readonly Word[], kinds: (Leak['kind'] | undefined)[]): (Leak['kind'] | undefined)[] => {
  const told = [...kinds]
  words.forEach((word, at) => {
    if (told[at] || !word.joined || told[at - 1] !== 'name') return
    if (someIn(word, wordSurnames, surnames) || (word.capital && !someIn(word, capitalised))) told[at] = 'name'
  })
  for (let at = words.length - 2; at >= 0; at--) {
    const [word, next, afterNext] = [words[at], words[at + 1], words[at + 2]]
    if (!word || !next?.joined || told[at]) continue
    const beside = told[at + 1] === 'name' && next.capital
    const paired = next.lower === 'og' && afterNext?.capital === true && told[at + 2] === 'name'
    const couldBe = word.capital && !subjects.has(word.lower) && !someIn(word, capitalised)
    if (couldBe && (someIn(word, wordNames, wordSurnames) ? beside || paired : beside && !word.begins))
      told[at] = 'name'
  }
  return told
}

const severalWords = new RegExp(`(?<!\\p{L})(?:${placesOfSeveralWords.join('|')})s?(?!\\p{L})`, 'giu')

const initials = (text: string): Leak[] => [
  ...matching('name', text, [
    /(?<![\p{L}.])\p{Lu}\.\s?(?:\p{Lu}\.?\s?)?\p{Lu}(?![\p{Ll}\p{Lu}])\.?/gu,
    /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\p{Ll}+/gu,
    /(?<=(?:[Ee]lev|[Gg]utt|[Jj]ente?|[Bb]arn|[Mm]or|[Ff]ar|initial)\p{Ll}*,?\s)(?!(?:BUP|PPT|NAV|SFO|AKS|ADHD|ASD|BTI|IOP|IP|OCD)\b)\p{Lu}{2,3}(?!\p{L})/gu,
    /(?<![\p{L}.])(?:Chr|Joh|Kr|Fr|Th|Aleks|Kath|Moh|Abd)\.\s?\p{Lu}?\p{Ll}*/gu,
  ]),
  ...Array.from(text.matchAll(/(?<![\p{L}\d.\-/])(\p{Lu})(?:['’]?s|\.)?(?![\p{L}\d\-/])/gu)).flatMap(
    ({ index, 0: found, 1: letter }) => {
      const before = text.slice(Math.max(0, index - 40), index)
      const last = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase()
      const after = /^\s(\p{L}+)/u.exec(text.slice(index + found.length, index + found.length + 40))?.[1]?.toLowerCase()
      const begins = last === undefined
      if (lettered.has(last ?? '')) return []
      if (letter === 'I' || letter === 'Å' || letter === 'Ø')
        return begins || !persons.has(last ?? '') ? [] : [letterAt(index, found)]
      if (begins && !doings.has(after ?? '')) return []
      return [letterAt(index, found)]
    },
  ),
]

const letterAt = (from: number, found: string): Leak => ({ kind: 'name', from, to: from + found.length, found })

/** Names of people and places, words that look like them, and initials. */
export const findNames = (text: string): Leak[] => {
  const words = wordsOf(text)
  const kinds = words.map((word, at) =>
    kindOf(word, {
      before: word.joined ? words[at - 1] : undefined,
      after: words[at + 1]?.joined ? words[at + 1] : undefined,
    }),
  )
  const told = grown(words, kinds)
  return [
    ...matching('place', text, [severalWords]),
    ...initials(text),
    ...words.flatMap(({ from, text: found }, at) => {
      const kind = told[at]
      return kind ? [{ kind, from, to: from + found.length, found }] : []
    }),
  ]
}
