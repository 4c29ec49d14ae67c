import type { Language } from '#platform/language/language.ts'
import { areaMessages } from './area-messages.ts'

/** An area in words; one of a municipality's own making is said by its code. */
export const sayArea = (area: string, lang: Language): string => {
  const words = (areaMessages(lang) as Readonly<Record<string, unknown>>)[area]
  return typeof words === 'string' ? words : area
}

const order = Object.keys(areaMessages.table)
const placeOf = (area: string): number => (order.includes(area) ? order.indexOf(area) : order.length)

/** As every list of areas has them; those of a municipality's own making last. */
export const inAreaOrder = (areas: readonly string[]): string[] => [...areas].sort((a, b) => placeOf(a) - placeOf(b))

/** *læring og trivsel, helse, fritid og nettverk*: with an "og" in the names, one more before the last would say nothing. */
export const sayAreas = (areas: readonly string[], lang: Language): string =>
  inAreaOrder(areas)
    .map((area) => sayArea(area, lang))
    .join(', ')
