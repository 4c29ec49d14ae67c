/** What a page says. As it is kept, version by version (guide.version), and as the starter set is written. */
export type PageText = {
  title: string
  /** One or two sentences, without Markdown: shown in lists, and first on the page. */
  summary: string
  what: string
  how: string
  who: string
  body: string
}

export const serviceKinds = ['kindergarten', 'school', 'health', 'child-welfare', 'nav', 'leisure', 'other'] as const
export type ServiceKind = (typeof serviceKinds)[number]

type InBoth = { nb: string; nn: string }
/** What stands between the texts and is found elsewhere: at a web address, or on another page of the guide. */
export type Tool = InBoth & ({ url: string } | { slug: string })
/** A law as people call it, *Straffeloven § 196 (avvergeplikten)*, and where it is read. */
export type LawReference = InBoth & { url?: string }

export type PageContent = {
  nb: PageText
  nn: PageText
  en: { title: string; summary: string }
  /** What is otherwise where one works, in Markdown. */
  variants?: (InBoth & { service: ServiceKind })[]
  /** Plain text, one sentence. */
  deadline?: InBoth
  law?: LawReference[]
  tools?: Tool[]
  /** Slugs of the pages that come next, the usual one first. */
  next?: string[]
  /** Plain text, one line for each thing to have done. */
  checklist?: { nb: string[]; nn: string[] }
  /** What somebody sees who should come here, as she would say it: *Barnet er stille og trekker seg unna*. Puts the page under "Hva ser du?". */
  sees?: InBoth & { en: string }
  /** Words that people search with and that stand nowhere on the page: *slår, blåmerker, denger*. */
  words?: string[]
}
