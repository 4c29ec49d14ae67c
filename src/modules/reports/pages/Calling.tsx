import type { Language } from '#platform/language/language.ts'
import { Notice } from '#ui/Notice.tsx'
import { Callable, List } from '#ui/Text.tsx'
import { reportMessages } from './report-messages.ts'

/** On every page about a report: whom to call now, and what parents are not told. */
export const Calling = ({ lang }: { lang: Language }) => {
  const t = reportMessages(lang)
  return (
    <Notice tone="now" title={t.callTitle}>
      <List>
        <li>
          <Callable words={t.callPolice} />
        </li>
        <li>{t.callDay}</li>
        <li>
          <Callable words={t.callNight} />
        </li>
      </List>
      <p>{t.notParents}</p>
    </Notice>
  )
}
