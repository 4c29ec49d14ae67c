import type { Language } from '#platform/language/language.ts'
import { sayDate } from '#platform/language/say-time.ts'
import type { DocumentPart, PdfDocument } from '#platform/pdf/pdf-document.ts'
import { themes } from '../contract.ts'
import type { printBooklet } from '../operations/print-booklet.ts'
import { themeMessages } from '../theme-messages.ts'
import { bookletMessages } from './booklet-messages.ts'
import { directoryMessages } from './directory-messages.ts'
import { comingIn, forWhom, reaching } from './listing-facts.ts'

type Printed = Awaited<ReturnType<typeof printBooklet.run>>
type Offer = Printed['listings'][number]

/** The directory on paper: theme by theme, each offer once, under the theme that it names first or that was asked for. */
export const bookletOf = ({ listings, municipality, asked, at }: Printed, lang: Language): PdfDocument => {
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
    footer: t.footer({ municipality, date: sayDate(at, lang) }),
    parts: [
      ...(narrowed.length > 0 ? [{ kind: 'text', text: narrowed.join(' · ') } as const] : []),
      { kind: 'text', text: t.urgent },
      ...(chapters.length > 0
        ? ([{ kind: 'contents' }, { kind: 'page' }] as const)
        : ([{ kind: 'text', text: t.nothing }] as const)),
      ...chapters.flat(),
    ],
  }
}

const chapter = (heading: string, listings: readonly Offer[], lang: Language): DocumentPart[] => [
  { kind: 'heading', level: 2, text: heading },
  ...listings.flatMap((one) => offer(one, lang)),
]

const offer = ({ overdue, ...one }: Offer, lang: Language): DocumentPart[] => {
  const t = directoryMessages(lang)
  return [
    { kind: 'heading', level: 3, text: one.name },
    {
      kind: 'facts',
      lead: [one.summary, one.alert].filter(Boolean).join('\n'),
      facts: [
        ...reaching(one, lang),
        ...comingIn(one, lang),
        ...forWhom(one, lang),
        { term: t.confirmed, is: `${sayDate(one.confirmedAt, lang)}${overdue ? `. ${t.unconfirmed}` : ''}` },
      ].map(({ term, is }) => ({ term, is })),
    },
  ]
}
