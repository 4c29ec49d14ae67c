import type { Uuid } from '#platform/id.ts'
import type { ReaderKind } from './contract.ts'

const withReader = (path: string, as: ReaderKind | null) => (as ? `${path}?as=${as}` : path)
const desk = (slug: string) => `/handlingsveileder/rediger/${slug}`

/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  guide: '/handlingsveileder',
  /** The guide as somebody reads it who works there, or is a parent or young. */
  guideAs: (as: ReaderKind | null) => withReader('/handlingsveileder', as),
  search: '/handlingsveileder/sok',
  /** All that parents or young people read, to print and hand over. */
  leaflet: (as: 'parent' | 'young') => `/handlingsveileder/hefte?as=${as}`,
  page: (slug: string, as: ReaderKind | null = null) => withReader(`/handlingsveileder/${slug}`, as),
  thanked: (slug: string) => `/handlingsveileder/${slug}?said=takk#hjelpte`,
  feedback: (slug: string) => `/handlingsveileder/${slug}/tilbakemelding`,
  desks: '/handlingsveileder/rediger',
  newPage: '/handlingsveileder/rediger/ny',
  desk,
  text: (slug: string) => `${desk(slug)}/tekst`,
  preview: (slug: string) => `${desk(slug)}/utkast`,
  comparison: (slug: string, from?: number, to?: number) =>
    from === undefined || to === undefined
      ? `${desk(slug)}/endringer`
      : `${desk(slug)}/endringer?from=${from}&to=${to}`,
  restoring: (slug: string, number: number) => `${desk(slug)}/versjoner/${number}`,
  owner: (slug: string) => `${desk(slug)}/ansvar`,
  review: (slug: string) => `${desk(slug)}/gjennomgang`,
  withdrawal: (slug: string) => `${desk(slug)}/tilbaketrekking`,
  settled: (slug: string, feedback: Uuid) => `${desk(slug)}/tilbakemeldinger/${feedback}`,
} as const

/** Words that stand where the address of a page would. */
export const reservedSlugs: readonly string[] = ['rediger', 'sok', 'hefte', 'ny']
