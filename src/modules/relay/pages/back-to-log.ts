import type { Uuid } from '#platform/id.ts'
import { firstName } from '#platform/language/first-name.ts'
import type { Language } from '#platform/language/language.ts'
import { paths } from '../paths.ts'
import { logMessages } from './log-messages.ts'

/** The way back from a page of a log, which says whose it is. `part`: where on the log's page one came from. */
export const backToLog = ({ log, child }: { log: Uuid; child: { name: string } }, lang: Language, part = '') => ({
  href: paths.log(log) + part,
  label: logMessages(lang).backToLog({ name: firstName(child.name) }),
})
