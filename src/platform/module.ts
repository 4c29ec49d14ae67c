import type { Person } from './actor.ts'
import type { Tx } from './database/transaction.ts'
import type { Route } from './http/route.ts'
import type { Day } from './language/day.ts'
import type { Language } from './language/language.ts'

/** A table of messages (defineMessages), asked by keys that only the running program knows. */
export type Words = (language: Language) => Readonly<Record<string, unknown>>

/** One thing that awaits somebody: since when or until when, where it is done, and what her desk says about it. */
export type Awaiting = {
  on: Day
  href: string
  say(language: Language): { about: string; reason: string; act: string }
}

/** What a module gives the house besides its face: its URLs, and its words for why not (by reason) and what is wrong (by issue code). */
export type Module = {
  name: string
  routes: readonly Route[]
  reasons: Words
  issues: Words
  /** What each operation is called in the trace, by its name: *leste loggen*. */
  acts: Words
  /**
   * What awaits somebody in this module, for a page that gathers it from all of them (the desk of staff, the page of a parent or a young person):
   * asked in the page's transaction, under her own rights. She who has nothing to do with the module gets nothing.
   */
  awaits?: (at: { tx: Tx; actor: Person; now: Date }) => Promise<Awaiting[]>
}
