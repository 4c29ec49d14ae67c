import { inAreaOrder, sayArea } from '#modules/organisation'
import type { Language } from '#platform/language/language.ts'
import type { Choice } from '#ui/form/Choices.tsx'

/** Areas as boxes to tick, in words. */
export const areaChoices = (areas: readonly string[], lang: Language): Choice[] =>
  inAreaOrder(areas).map((area) => ({ value: area, label: sayArea(area, lang) }))
