import type { Language } from '#platform/language/language.ts'
import { saySpan } from '#platform/language/say-span.ts'
import type { Listing } from '../store/listings.ts'
import { directoryMessages } from './directory-messages.ts'

/** *6–12 år*, *fra 13 år*. */
export const sayAges = (
  { minimumAge: from, maximumAge: to }: Pick<Listing, 'minimumAge' | 'maximumAge'>,
  lang: Language,
): string => {
  const t = directoryMessages(lang)
  if (from !== null && to !== null) return t.agesBetween({ span: saySpan(from, to) })
  if (from !== null) return from === 0 ? t.agesAll : t.agesFrom({ from })
  return to === null ? t.agesAll : t.agesTo({ to })
}
