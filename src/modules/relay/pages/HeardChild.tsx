import { notHeardYet } from '#modules/access'
import type { Language } from '#platform/language/language.ts'
import { RadioGroup, Select } from '#ui/form/Choices.tsx'
import { DateField, TextField } from '#ui/form/TextField.tsx'
import { consentMessages } from './consent-messages.ts'
import { evaluationMessages } from './evaluation-messages.ts'
import { heardMessages } from './heard-messages.ts'

/** Asked while the child does not decide herself: has anyone talked with her, who and on which day; or why not yet. What she said is hers. */
export const HeardChild = ({ name, lang, recorded = false }: { name: string; lang: Language; recorded?: boolean }) => {
  const t = heardMessages(lang)
  const evaluation = evaluationMessages(lang)
  const yes = (
    <>
      <TextField
        name="heard.talkedBy"
        label={evaluation.talkedBy({ name })}
        help={recorded ? t.talkedByHelpRecorded : t.talkedByHelp}
        optional="as-said"
      />
      <DateField name="heard.talkedOn" label={t.talkedOn} optional="as-said" />
    </>
  )
  const notYet = (
    <Select
      name="heard.missing"
      label={t.missing}
      choices={notHeardYet.map((value) => ({ value, label: value === 'later' ? t.later : evaluation[value] }))}
      optional="as-said"
    />
  )
  return (
    <RadioGroup
      name="heard.talked"
      label={t.talked({ name })}
      help={`${consentMessages(lang).heard({ name })} ${t.eitherWay}`}
      choices={[
        { value: 'yes', label: t.yes, more: yes },
        { value: 'not-yet', label: t.notYet, more: notYet },
      ]}
    />
  )
}
