import type { ReaderKind } from './contract.ts'

const withReader = (path: string, as: ReaderKind | null) => (as ? `${path}?as=${as}` : path)

/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  guide: '/handlingsveileder',
  /** The guide as somebody reads it who works there, or is a parent or young. */
  guideAs: (as: ReaderKind | null) => withReader('/handlingsveileder', as),
  page: (slug: string, as: ReaderKind | null = null) => withReader(`/handlingsveileder/${slug}`, as),
} as const
