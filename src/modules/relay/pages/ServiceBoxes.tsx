import type { Language } from '#platform/language/language.ts'
import { CheckboxGroup } from '#ui/form/Choices.tsx'
import { Hidden } from '#ui/form/Form.tsx'
import { Written } from '#ui/Text.tsx'
import { areaChoices } from './area-choices.ts'
import { consentMessages } from './consent-messages.ts'

type Service = {
  id: string
  name: string
  areas: readonly string[]
  why?: string | null
  chosen?: readonly string[] | undefined
}

/** Service by service, what each may see. `chosen`: ticked already; without it the form's own values count. */
export const ServiceBoxes = ({
  services,
  lang,
  help,
}: {
  services: readonly Service[]
  lang: Language
  help?: string
}) => {
  const t = consentMessages(lang)
  return (
    <>
      {services.map(({ id, name, areas, why, chosen }, row) => (
        <>
          <Hidden name={`services.${row}.service`} value={id} />
          <CheckboxGroup
            name={`services.${row}.areas`}
            label={t.service({ service: name })}
            help={
              <>
                {why && <Written>{why}</Written>}
                {help ?? t.serviceHelp}
              </>
            }
            optional="as-said"
            choices={areaChoices(areas, lang)}
            values={chosen}
          />
        </>
      ))}
    </>
  )
}
