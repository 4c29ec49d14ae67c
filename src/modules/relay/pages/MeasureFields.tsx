import type { Language } from '#platform/language/language.ts'
import { CheckboxGroup, Select } from '#ui/form/Choices.tsx'
import { DateField, TextArea } from '#ui/form/TextField.tsx'
import type { measureForm } from '../forms.ts'
import { agreementMessages } from './agreement-messages.ts'
import { noteMessages } from './note-messages.ts'

type Props = Pick<Awaited<ReturnType<typeof measureForm>>, 'members' | 'goals'> & { lang: Language }

/** Who does what, until when, and when we look at it again: the same fields for a new measure and a changed one. */
export const MeasureFields = ({ members, goals, lang }: Props) => {
  const t = agreementMessages(lang)
  const people = members.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role ?? t.family}` }))
  return (
    <>
      <TextArea
        name="text"
        label={t.measureText}
        help={`${t.measureHelp} ${noteMessages(lang).notAboutAdults}`}
        limit={4000}
        rows={3}
      />
      <Select name="responsible" label={t.responsible} help={t.responsibleHelp} choices={people} />
      <CheckboxGroup name="contributors" label={t.contributors} optional choices={people} />
      {goals.length > 0 && (
        <Select
          name="goal"
          label={t.goal}
          optional
          choices={goals.map(({ id, text }) => ({ value: id, label: text }))}
        />
      )}
      <DateField name="deadline" label={t.deadline} />
      <DateField name="evaluateOn" label={t.evaluateOn} />
    </>
  )
}
