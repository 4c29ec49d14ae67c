import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { glyphsOf } from './glyphs.ts'
import type { PdfDocument } from './pdf-document.ts'
import { template } from './template.ts'

const require = createRequire(import.meta.url)
const inter = require.resolve('@expo-google-fonts/inter/package.json')
const fonts = ['400Regular', '600SemiBold'].map((weight) =>
  readFileSync(inter.replace(/package\.json$/, `${weight}/Inter_${weight}.ttf`)),
)

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
const glyphs = fonts.map(glyphsOf)
const hasGlyph = (codePoint: number): boolean => glyphs.every((has) => has(codePoint))

/** In the place of a character that the font lacks: one sees that something stood there. */
const missing = '\u{25A1}'
// joiners and the like shape what stands beside them, and show nothing themselves
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** PDF/UA refuses a document with a character that cannot be shown: a report must not fail for a smiley. */
const showable = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll(invisible, ''), (character) =>
    character === '\n' || hasGlyph(character.codePointAt(0) ?? 0) ? character : missing,
  ).join('')

/**
 * A tagged PDF that meets PDF/UA-1, with its fonts in it; undefined when it could not be set. Holds up the process it is called in (`make-pdf.ts`
 * has one for it). What the compiler complains of may repeat the document's words: it goes no further.
 */
export const typeset = (document: PdfDocument): Uint8Array<ArrayBuffer> | undefined => {
  const data = JSON.stringify(document, (_, value: unknown) => (typeof value === 'string' ? showable(value) : value))
  try {
    return Uint8Array.from(
      compiler.pdf({ mainFileContent: template, inputs: { document: data } }, { pdfStandard: 'ua-1' }),
    )
  } catch {
    return undefined
  } finally {
    // what was set for one is not kept for the next
    compiler.evictCache(0)
  }
}
