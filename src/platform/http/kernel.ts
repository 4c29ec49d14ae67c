import type { Context, MiddlewareHandler } from 'hono'
import type { Visit } from '#ui/visit.tsx'
import type { Actor } from '../actor.ts'
import type { Door } from '../door.ts'
import type { Knock } from '../identity/enter.ts'
import type { Language } from '../language/language.ts'
import type { Module } from '../module.ts'
import type { Drafts } from './drafts.ts'
import type { IssueWords } from './issue-words.ts'
import type { ParkedForms } from './parked-forms.ts'
import type { RefusalStatus } from './RefusalPage.tsx'

/** What the request brings besides its input: with what it knocks, and the token its forms must carry. */
export type Caller = {
  knock: Knock
  csrf: string | undefined
  offlineKey: string | undefined
  checksForm(posted: unknown): boolean
}

/** What a page needs to know of its reader. `language` is the one on her profile. */
export type AboutVisit = {
  actor: Actor
  now: Date
  language: Language | null
  /** She may change to another role. */
  severalRoles: boolean
  csrf: string | undefined
  address: string
}

/** What binding operations to URLs needs from the rest of the house. Composed in app.ts. */
export type Kernel = {
  door: Door
  callerOf(c: Context): Caller
  /** Did this post come from one of our own pages (Origin, Sec-Fetch-Site)? */
  sameOrigin(c: Context): boolean
  languageOf(c: Context, profile?: Language | null): Language
  visitOf(c: Context, about: AboutVisit): Visit
  /** The page around something for someone of whom nothing is known. */
  plainVisit(c: Context): Visit
  /** A module's words for why something may not be done, and for what is wrong with a field. */
  reasonWords(language: Language): (reason: string) => string
  issueWords: IssueWords
  /** What an operation is called in the trace. */
  actWords(language: Language): (operation: string) => string
  /** What awaits somebody, module by module. */
  awaits: readonly NonNullable<Module['awaits']>[]
  /** Goes before a route that costs much. */
  heavy: MiddlewareHandler
  drafts: Drafts
  parkedForms: ParkedForms
  /** Pages of refusal: 403, 404 and so on, in the reader's language. */
  refusalPage(c: Context, status: RefusalStatus, reason?: string): Promise<Response>
}
