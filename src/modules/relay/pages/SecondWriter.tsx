import type { Language } from '#platform/language/language.ts'
import { Conflict } from '#ui/form/Conflict.tsx'
import type { FormValues } from '#ui/form/form-state.tsx'
import type { Standing } from '../standing.ts'
import { agreementMessages } from './agreement-messages.ts'

/** Someone else changed it first: both versions side by side. What was written stays in the form, which now carries the new version. */
export const SecondWriter = ({ stale, values, lang }: { stale: unknown; values: FormValues; lang: Language }) => {
  if (!stale) return null
  const { writtenBy, writtenAt, text } = stale as Standing
  return (
    <Conflict
      who={writtenBy.name}
      when={writtenAt}
      fields={[{ label: agreementMessages(lang).editText, mine: String(values.text ?? ''), theirs: text }]}
    />
  )
}

/** The version a form carries: the one that stands now, once its writer has seen both. */
export const versionNow = (stale: unknown, shown: number): number => (stale as Standing | undefined)?.version ?? shown
