import type { View } from '#platform/http/route.ts'
import { noPost, type Uuid } from '#platform/id.ts'
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

/** The text of a goal or measure, for sentences about it. */
export const textOf = (result: LogResult, id: Uuid): string =>
  result.agreements.find((one) => one.id === id)?.text ?? ''
