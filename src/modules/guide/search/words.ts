/** Words too common to tell pages apart, in Bokmål and Nynorsk. */
const common = new Set(
  `og i jeg eg det at en ei et eit den til er som på de dei med han av ikke ikkje der så var meg seg men ett har om vi min mitt ha hadde
hun ho nå no over da då ved fra frå du ut sin dem oss opp man kan hans hvor kor eller hva kva skal selv sjølv her alle vil bli ble blei vart
inn når være vere kom noen nokon noe noko ville dere dykk kun ja etter ned skulle denne for deg si sine sitt mot å meget hvorfor kvifor
dette uten utan hvordan korleis ingen din ditt blir samme hvilken kva sånn inni mellom vår hver kver hvem kven vors hvis viss både bare
berre fordi før mange også slik vært vore gjør gjer gjøre gjere må mye mykje ofte veldig alltid the a is to of and what how my`
    .split(/\s+/)
    .filter(Boolean),
)

/** Who it is about tells less than what it is: looked for only where nothing else was written. */
const weak = new Set([
  'barn',
  'barnet',
  'barna',
  'born',
  'unge',
  'mor',
  'far',
  'mamma',
  'pappa',
  'foreldre',
  'foreldrene',
  'foreldra',
])

const letters = /[\p{L}\p{N}]+/gu
/** Æ, ø and å are letters of their own; č, ŋ and á are written by few keyboards. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[áàâä]/g, 'a')
    .replace(/[éèêë]/g, 'e')
    .replace(/[óòô]/g, 'o')
    .replace(/ö/g, 'ø')
    .replace(/[čç]/g, 'c')
    .replace(/đ/g, 'd')
    .replace(/[ŋń]/g, 'n')
    .replace(/š/g, 's')
    .replace(/ŧ/g, 't')
    .replace(/ž/g, 'z')

const endings = [
  'hetene',
  'heten',
  'heita',
  'ende',
  'ane',
  'ene',
  'ast',
  'est',
  'er',
  'ar',
  'en',
  'et',
  'te',
  'as',
  'es',
  'a',
  'e',
  's',
  't',
  'r',
]
const shortest = 4

/** What is left of a word without its ending: the same for *foreldre*, *foreldra* and *foreldrene*. */
export const stem = (word: string): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest)
  return ending ? stem(word.slice(0, -ending.length)) : word
}

/** Every word of a text once, as its stem. */
export const stems = (text: string): Set<string> => {
  const words = new Set(Array.from(plain(text).matchAll(letters), ([word]) => word))
  return new Set(Array.from(words, stem))
}

/** What somebody asks for: the words that tell pages apart, each once, as stems. */
export const asked = (query: string): string[] => {
  const words = Array.from(plain(query).matchAll(letters), ([word]) => word)
  const telling = words.filter((word) => word.length > 1 && !common.has(word))
  const strong = telling.filter((word) => !weak.has(word))
  return [...new Set((strong.length > 0 ? strong : telling).map(stem))]
}

/**
 * May a word be a slip of the finger for another? One letter left out, put in, changed or swapped with its neighbour in a short word, two in a long
 * one. The first letter is nearly always right.
 */
export const isLike = (written: string, meant: string): boolean => {
  const allowed = written.length < 4 ? 0 : written.length < 8 ? 1 : 2
  if (written[0] !== meant[0] || Math.abs(written.length - meant.length) > allowed) return false
  return distance(written, meant) <= allowed
}

const distance = (a: string, b: string): number => {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = isSwapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
