import type { Language } from '#platform/language/language.ts'
import { Changed } from '#ui/Changed.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Subtle } from '#ui/Text.tsx'
import type { PageContent } from '../content.ts'
import { differences } from '../differences.ts'
import { deskMessages } from './desk-messages.ts'
import { labelOf } from './field-labels.ts'

/** What the later version says otherwise, field by field. */
export const Changes = ({ from, to, lang }: { from: PageContent; to: PageContent; lang: Language }) => {
  const t = deskMessages(lang)
  const found = differences(from, to)
  return found.length === 0 ? (
    <Subtle>{t.noChanges}</Subtle>
  ) : (
    <Definitions
      items={found.map(({ field, parts }) => ({
        term: labelOf(field, lang),
        is: <Changed parts={parts} gone={t.gone} added={t.new} />,
      }))}
    />
  )
}
