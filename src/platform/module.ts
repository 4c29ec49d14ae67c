import type { Route } from './http/route.ts'
import type { Language } from './language/language.ts'

/** A table of messages (defineMessages), asked by keys that only the running program knows. */
export type Words = (language: Language) => Readonly<Record<string, unknown>>

/** What a module gives the house besides its face: its URLs, and its words for why not (by reason) and what is wrong (by issue code). */
export type Module = {
  name: string
  routes: readonly Route[]
  reasons: Words
  issues: Words
  /** What each operation is called in the trace, by its name: *leste loggen*. */
  acts: Words
}
