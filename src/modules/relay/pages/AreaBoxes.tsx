import type { Language } from '#platform/language/language.ts'
import { CheckboxGroup } from '#ui/form/Choices.tsx'
import { areaChoices } from './area-choices.ts'
import { noteMessages } from './note-messages.ts'

/** What it is about, which decides who sees it. Where the family shares a single area there is nothing to choose: it is ticked. */
export const AreaBoxes = ({ areas, lang }: { areas: readonly string[]; lang: Language }) => {
  const t = noteMessages(lang)
  return (
    <CheckboxGroup
      name="areas"
      label={t.areas}
      help={t.areasHelp}
      choices={areaChoices(areas, lang)}
      values={areas.length === 1 ? areas : undefined}
    />
  )
}
