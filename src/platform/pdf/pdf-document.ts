import type { Language } from '../language/language.ts'

/** A stretch of a document. Line breaks in a text are kept; everything else in it is just text. */
export type DocumentPart =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** `lead`: said before them, on the same page. */
  | { kind: 'facts'; facts: readonly { term: string; is: string }[]; lead?: string }
  /** Where everything stands, in two columns: the headings of both levels, with their pages. */
  | { kind: 'contents' }
  /** What follows begins on a page of its own. */
  | { kind: 'page' }

/** `footer`: at the foot of every page, beside its number. A heading of level 3 stands under one of level 2. */
export type PdfDocument = { title: string; lang: Language; footer: string; parts: readonly DocumentPart[] }
