import type { Language } from '#platform/language/language.ts'
import { CheckboxGroup } from '#ui/form/Choices.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { areaChoices } from './area-choices.ts'
import { noteMessages } from './note-messages.ts'
import { startMessages } from './start-messages.ts'

type Props = {
  services: readonly { id: string; name: string }[]
  areas: readonly string[]
  own: string
  lang: Language
  /** Another label than that of a first start. */
  why?: string
  areasHelp?: string
}

/** Why, and about whom the family is asked: the same fields when a log starts, when that is changed, and when it opens again. */
export const StartFields = ({ services, areas, own, lang, why, areasHelp }: Props) => {
  const t = startMessages(lang)
  return (
    <>
      <TextArea
        name="why"
        label={why ?? t.why}
        help={`${t.whyHelp} ${noteMessages(lang).notAboutAdults}`}
        limit={500}
        rows={3}
      />
      <CheckboxGroup
        name="services"
        label={t.services}
        help={t.servicesHelp({ own })}
        optional
        choices={services.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxGroup name="areas" label={t.areas} help={areasHelp ?? t.areasHelp} choices={areaChoices(areas, lang)} />
    </>
  )
}
