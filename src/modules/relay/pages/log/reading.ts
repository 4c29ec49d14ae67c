import type { View } from '#platform/http/route.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { sayList } from '#platform/language/define-messages.ts'
import type { Language } from '#platform/language/language.ts'
import type { openLog } from '../../operations/open-log.ts'
import { logMessages } from '../log-messages.ts'

/** What every part of the log page gets. */
export type LogView = View<typeof openLog>
export type LogResult = LogView['result']

/** Someone by name: staff by their post, the family by person. A name that the reader may not see is said as such. */
export const nameOf = (result: LogResult, lang: Language, who: { person: Uuid | null; post: Uuid | null }): string => {
  const staff = who.post && who.post !== noPost ? result.staff[who.post]?.name : undefined
  return staff ?? (who.person ? result.family[who.person] : undefined) ?? logMessages(lang).someoneBefore
}

/** An area in words; one of a municipality's own making is said by its code. */
export const sayArea = (area: string, lang: Language): string => {
  const words = (logMessages(lang) as Readonly<Record<string, unknown>>)[`area-${area}`]
  return typeof words === 'string' ? words : area
}

/** *læring og trivsel, helse og fritid og nettverk* */
export const sayAreas = (areas: readonly string[], lang: Language): string =>
  sayList(
    areas.map((area) => sayArea(area, lang)),
    lang,
  )

/** The text of a goal or measure, for sentences about it. */
export const textOf = (result: LogResult, id: Uuid): string =>
  result.agreements.find((one) => one.id === id)?.text ?? ''
