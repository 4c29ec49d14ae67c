import { belongings, callings, concerns, deeds, doings, owners, persons, talks, unnamed } from './cues.ts'
import { findDisguised } from './find-disguised.ts'
import { findInitials } from './find-initials.ts'
import { findToldPlaces } from './find-told-places.ts'
import type { Leak } from './leak.ts'
import { isNearName, soundsLikeName } from './look-alike.ts'
import { givenNames } from './words/given-names.ts'
import { capitalised, english, subjects } from './words/ordinary.ts'
import { places, wordPlaces } from './words/places.ts'
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

/** *Zoë* and *zoe*: what stands above a letter is forgotten, where the letter is not another one by it. */
const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=[aeiouy])[\u0300-\u0302\u0308]/g, '')
    .normalize('NFC')

/** Those of whom a family name tells: *berg-jentene*. */
const ofThem =
  /-(?:barna|borna|ungane|ungene|gutten|guten|guttene|gutane|jenta|jenten|jentene|jentone|brødrene|brørne|søstrene|systrene|sønnen|sonen|dattera|familien|gjengen|foreldrene|foreldra)$/

const formsOf = (lower: string): string[] => {
  const bare = withoutAccents(lower.replace(/['’]s?$/, ''))
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
      joined: /^[ \n]$/.test(gap),
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

type Around = { earlier: Word | undefined; before: Word | undefined; after: Word | undefined }

/** *Minecraft*, *Minecraft-spillet*; but not *Haugen-barna*, though there is a *Redd Barna*. */
const isCapitalised = ({ lower }: Word): boolean =>
  [lower, lower.replace(/['’]?s$/, ''), lower.replace(/-.*$/, '')].some((form) => capitalised.has(form))

const isOrdinary = (word: Word): boolean =>
  isCapitalised(word) || (word.begins && subjects.has(word.lower)) || word.text.length < 2

/** A word with a capital where a sentence begins: does what follows say that it is somebody? */
const beginsAsName = (word: Word, { after }: Around): boolean => {
  if (subjects.has(word.lower) || isCapitalised(word)) return false
  const isWord = someIn(word, wordNames, wordSurnames)
  const next = after?.joined ? after.lower : ''
  if (/s$|['’]$/.test(word.lower) && belongings.has(next) && !owners.has(word.lower)) return true
  if (isWord) return doings.has(next) || (after?.capital === true && after.joined && !isCapitalised(after))
  if (word.lower.length > 3 && soundsLikeName(word.lower.replace(/['’]s?$/, ''))) return true
  if (nounLike.test(word.lower)) return false
  if (doings.has(next) && (isNearName(word.lower) || isForeign(word.lower))) return true
  return deeds.has(next)
}

/** Letters that stand together in names from elsewhere, and in hardly any Norwegian word. */
const isForeign = (word: string): boolean =>
  /^(?:ts|zl|mb|nk|ng|[gkdb]h|x)|[wzxq]|ii|iy|yev|uu/.test(word) &&
  !/show|jazz|pizz|quiz|zoom|web|wifi|taxi|sex|box|fax|steam|workshop|week|squash|zumba|ii?ng/.test(word)

/** *bekymret for*, *det gjelder*, *snakket med*, *søsteren til*: whoever comes next. */
const isAbout = (before: Word, earlier: Word | undefined): boolean => {
  if (before.lower === 'gjelder' || before.lower === 'gjeld') return true
  if (before.lower === 'for') return concerns.has(earlier?.lower ?? '')
  if (before.lower === 'med') return talks.has(earlier?.lower ?? '')
  return /^(?:til|åt)$/.test(before.lower) && persons.has(earlier?.lower ?? '')
}

/** A word in small letters: does what stands before it say that it is somebody? */
const isToldAsName = (word: Word, { earlier, before, after }: Around): boolean => {
  const isWord = someIn(word, wordNames, wordSurnames)
  if (isWord && ofThem.test(word.lower)) return true
  if (isWord && /s$/.test(word.lower) && belongings.has(after?.lower ?? '') && !owners.has(word.lower)) return true
  if (!before) return word.begins && someIn(word, wordNames) && deeds.has(after?.lower ?? '')
  if (unnamed.has(word.lower)) return false
  if (callings.has(before.lower)) return isWord || (!subjects.has(word.lower) && word.lower.length > 2)
  if (isAbout(before, earlier)) return someIn(word, wordNames)
  if (!persons.has(before.lower)) return false
  if (/^(?:min|mi|mine|mitt|vår|vårt|våre|glad|tom|trygg)$/.test(word.lower)) return false
  if (/^(?:my|else|may|live|lone|lene|finn|stig|even|ven)$/.test(word.lower)) return doings.has(after?.lower ?? '')
  return isWord || (word.lower.length > 3 && !doings.has(word.lower) && soundsLikeName(word.lower))
}

const sayKind = (word: Word): Leak['kind'] => (someIn(word, places, wordPlaces) ? 'place' : 'name')

const kindOf = (word: Word, around: Around): Leak['kind'] | undefined => {
  if (english.has(word.lower)) return undefined
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
    if (someIn(word, wordSurnames, surnames) || (word.capital && !isCapitalised(word))) told[at] = 'name'
  })
  for (let at = words.length - 2; at >= 0; at--) {
    const [word, next, afterNext] = [words[at], words[at + 1], words[at + 2]]
    if (!word || !next?.joined || told[at]) continue
    const beside = told[at + 1] === 'name' && next.capital
    const paired = next.lower === 'og' && afterNext?.capital === true && told[at + 2] === 'name'
    const couldBe = word.capital && !subjects.has(word.lower) && !isCapitalised(word)
    if (couldBe && (someIn(word, wordNames, wordSurnames) ? beside || paired : beside && !word.begins))
      told[at] = 'name'
  }
  return told
}

/** Names of people and places, words that look like them, and initials. */
export const findNames = (text: string): Leak[] => {
  const words = wordsOf(text)
  const kinds = words.map((word, at) =>
    kindOf(word, {
      earlier: word.joined && words[at - 1]?.joined ? words[at - 2] : undefined,
      before: word.joined ? words[at - 1] : undefined,
      after: words[at + 1]?.joined ? words[at + 1] : undefined,
    }),
  )
  const told = grown(words, kinds)
  return [
    ...findInitials(text),
    ...findDisguised(text),
    ...findToldPlaces(text),
    ...words.flatMap(({ from, text: found }, at) => {
      const kind = told[at]
      return kind ? [{ kind, from, to: from + found.length, found }] : []
    }),
  ]
}
