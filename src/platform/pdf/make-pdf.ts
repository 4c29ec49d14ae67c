import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Language } from '../language/language.ts'
import { glyphsOf } from './glyphs.ts'
import { template } from './template.ts'

/** A stretch of a document. Line breaks in a text are kept; everything else in it is just text. */
export type DocumentPart =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; facts: readonly { term: string; is: string }[] }
  /** Where everything stands: the headings of both levels, with their pages. */
  | { kind: 'contents' }
  /** What follows begins on a page of its own. */
  | { kind: 'page' }

/** `footer`: at the foot of every page, beside its number. A heading of level 3 stands under one of level 2. */
export type PdfDocument = { title: string; lang: Language; footer: string; parts: readonly DocumentPart[] }

const require = createRequire(import.meta.url)
const inter = require.resolve('@expo-google-fonts/inter/package.json')
const fonts = ['400Regular', '600SemiBold'].map((weight) =>
  inter.replace(/package\.json$/, `${weight}/Inter_${weight}.ttf`),
)

type Typesetter = { compiler: NodeCompiler; hasGlyph(codePoint: number): boolean }
let typesetter: Typesetter | undefined

/** Reads the fonts when the first document is made: 50 ms that a start need not take. */
const openTypesetter = (): Typesetter => {
  const files = fonts.map((path) => readFileSync(path))
  const glyphs = files.map(glyphsOf)
  return {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: files }] }),
    hasGlyph: (codePoint) => glyphs.every((has) => has(codePoint)),
  }
}

/** In the place of a character that the font lacks: one sees that something stood there. */
const missing = '\u{25A1}'
// joiners and the like shape what stands beside them, and show nothing themselves
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** PDF/UA refuses a document with a character that cannot be shown: a report must not fail for a smiley. */
const showable = (text: string, { hasGlyph }: Typesetter): string =>
  Array.from(text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll(invisible, ''), (character) =>
    character === '\n' || hasGlyph(character.codePointAt(0) ?? 0) ? character : missing,
  ).join('')

/** What the compiler complains of may repeat the document's words: they go no further. */
export class PdfFailed extends Error {
  override name = 'PdfFailed'
  constructor() {
    super('The document could not be typeset.')
  }
}

/**
 * A tagged PDF that meets PDF/UA-1, with its fonts in it. Takes 50–150 ms of the one thread there is: a route that makes one is `heavy`.
 */
export const makePdf = (document: PdfDocument): Buffer => {
  typesetter ??= openTypesetter()
  const { compiler } = typesetter
  const set = typesetter
  const data = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string' ? showable(value, set) : value,
  )
  try {
    return compiler.pdf({ mainFileContent: template, inputs: { document: data } }, { pdfStandard: 'ua-1' })
  } catch {
    throw new PdfFailed()
  } finally {
    // what was set for one is not kept for the next
    compiler.evictCache(0)
  }
}
