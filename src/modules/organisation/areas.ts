import { sayList } from '#platform/language/define-messages.ts'
import type { Language } from '#platform/language/language.ts'
import { areaMessages } from './area-messages.ts'

/** An area in words; one of a municipality's own making is said by its code. */
export const sayArea = (area: string, lang: Language): string => {
  const words = (areaMessages(lang) as Readonly<Record<string, unknown>>)[area]
  return typeof words === 'string' ? words : area
}

/** *læring og trivsel, helse og fritid og nettverk* */
export const sayAreas = (areas: readonly string[], lang: Language): string =>
  sayList(
    areas.map((area) => sayArea(area, lang)),
    lang,
  )
