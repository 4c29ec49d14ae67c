/**
 * Which characters a TrueType font has a glyph for: its `cmap` table, in the form that all of Unicode fits into (format 12 of the OpenType
 * specification). PDF/UA lets no character through that cannot be shown, so that one must know before.
 */
export const glyphsOf = (font: Buffer): ((codePoint: number) => boolean) => {
  const ranges = groupsIn(subtable(tableCalled(font, 'cmap')))
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const { first, last } = ranges[middle] as Range
      if (codePoint < first) high = middle - 1
      else if (codePoint > last) low = middle + 1
      else return true
    }
    return false
  }
}

type Range = { first: number; last: number }

const tableCalled = (font: Buffer, tag: string): Buffer => {
  const count = font.readUInt16BE(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue
    const start = font.readUInt32BE(at + 8)
    return font.subarray(start, start + font.readUInt32BE(at + 12))
  }
  throw new Error(`The font has no table ${tag}.`)
}

const allOfUnicode = 12

const subtable = (cmap: Buffer): Buffer => {
  const count = cmap.readUInt16BE(2)
  for (let at = 4; at < 4 + count * 8; at += 8) {
    const found = cmap.subarray(cmap.readUInt32BE(at + 4))
    if (found.readUInt16BE(0) === allOfUnicode) return found
  }
  throw new Error('The font has no map of all of Unicode.')
}

/** In ascending order, as the format demands. */
const groupsIn = (map: Buffer): Range[] => {
  const headLength = 16
  const groupLength = 12
  return Array.from({ length: map.readUInt32BE(12) }, (_, n) => ({
    first: map.readUInt32BE(headLength + n * groupLength),
    last: map.readUInt32BE(headLength + n * groupLength + 4),
  }))
}
