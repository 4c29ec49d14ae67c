import type { Language } from '#platform/language/language.ts'
import { sayDate } from '#platform/language/say-time.ts'
import type { DocumentPart, PdfDocument } from '#platform/pdf/pdf-document.ts'
import { themes } from '../contract.ts'
import type { printBooklet } from '../operations/print-booklet.ts'
import type { Shown } from '../store/listings.ts'
import { themeMessages } from '../theme-messages.ts'
import { bookletMessages } from './booklet-messages.ts'
import { directoryMessages } from './directory-messages.ts'
import { comingIn, forWhom, reaching } from './listing-facts.ts'

type Printed = Awaited<ReturnType<typeof printBooklet.run>>

/** The directory on paper: theme by theme, each offer once, under the theme that it names first or that was asked for. */
export const bookletOf = ({ listings, municipality, asked }: Printed, lang: Language): PdfDocument => {
  const t = bookletMessages(lang)
  const narrowed = [
    asked.age !== undefined && t.forAge({ count: asked.age }),
    asked.theme && themeMessages(lang)[asked.theme],
    asked.place,
  ].filter(Boolean)
  const chapters = themes.flatMap((theme) => {
    const here = listings.filter((one) => (asked.theme ?? one.themes[0]) === theme)
    return here.length > 0 ? [chapter(themeMessages(lang)[theme], here, lang)] : []
  })
  return {
    title: t.title({ municipality }),
    lang,
    footer: t.footer({ municipality }),
    parts: [
      ...(narrowed.length > 0 ? [{ kind: 'text', text: narrowed.join(' · ') } as const] : []),
      { kind: 'text', text: listings.length > 0 ? t.urgent : directoryMessages(lang).nothing },
      ...(chapters.length > 0 ? [{ kind: 'contents' } as const] : []),
      ...chapters.flat(),
    ],
  }
}

const chapter = (heading: string, listings: readonly Shown[], lang: Language): DocumentPart[] => [
  { kind: 'page' },
  { kind: 'heading', level: 2, text: heading },
  ...listings.flatMap((one) => offer(one, lang)),
]

const offer = (one: Shown, lang: Language): DocumentPart[] => [
  { kind: 'heading', level: 3, text: one.name },
  { kind: 'text', text: one.summary },
  {
    kind: 'facts',
    facts: [
      ...reaching(one, lang),
      ...comingIn(one, lang),
      ...forWhom(one, lang),
      { term: directoryMessages(lang).confirmed, is: sayDate(one.confirmedAt, lang) },
    ].map(({ term, is }) => ({ term, is })),
  },
]
