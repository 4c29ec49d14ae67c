/** A text as somebody reads it, and for each of its characters (and its end) where that stands in the text as it was written. */
export type AsRead = { text: string; at: readonly number[] }

/** Letters of other scripts that look like ours: one among Latin letters hides a word from whoever looks it up, and from no reader. */
const alike = new Map(
  Array.from('АВЕКМНОРСТХУІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα', (letter, n) => [
    letter,
    'ABEKMHOPCTXYIJSaeopcyxijsABEZHIKMNOPTYXoa'[n] ?? letter,
  ]),
)
const mixed = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}{2,}/gu

/** Full width, mathematical and circled letters and digits. */
const dressed = /[\uFF01-\uFF5E\u24B6-\u24E9\u{1D400}-\u{1D7FF}]/u

/** Nothing that is seen: breaks of words that may be, joiners, marks of direction. */
const unseen = /[\p{Cf}\r]/u

/**
 * Without what nobody sees, spaces all alike, letters that look alike made one, and a word broken at the end of a line whole again. The text is
 * composed already (NFC).
 */
export const asRead = (written: string): AsRead => {
  const breaks = new Set(
    Array.from(written.matchAll(/(?<=\p{Ll})-[ \r]*\n\s*(?=\p{Ll})/gu)).flatMap(({ index, 0: found }) =>
      Array.from(found, (_, n) => index + n),
    ),
  )
  const at: number[] = []
  let text = ''
  let from = 0
  for (const letter of written) {
    if (!breaks.has(from) && !unseen.test(letter)) {
      const read = dressed.test(letter) ? letter.normalize('NFKC') : letter.replace(/[\p{Zs}\t]/u, ' ')
      for (const _ of read.split('')) at.push(from)
      text += read
    }
    from += letter.length
  }
  return {
    text: text.replace(mixed, (word) => Array.from(word, (one) => alike.get(one) ?? one).join('')),
    at: [...at, from],
  }
}
