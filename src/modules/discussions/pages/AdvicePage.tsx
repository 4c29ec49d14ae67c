import { Section } from '#ui/Card.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { DateField, TextArea } from '#ui/form/TextField.tsx'
import { giveAdvice } from '../operations/give-advice.ts'
import { adviceMessages } from './advice-messages.ts'
import { type OnQuestionView, QuestionForm } from './QuestionForm.tsx'

/** Rows for advice that the form has; those left empty fall away. */
const rows = [0, 1, 2]

/** Facts, understanding, hypotheses, advice: in this order, in the meeting. */
export const AdvicePage = (view: OnQuestionView) => {
  const t = adviceMessages(view.lang)
  const people = view.result.members.map(({ post, name, title }) => ({ value: post, label: `${name}, ${title}` }))
  const { whyNot } = view.can(giveAdvice)
  return (
    <QuestionForm {...{ view, title: t.write, lead: t.lead, submit: t.save, whyNot }}>
      <TextArea name="facts" label={t.step({ n: '1', what: t.facts })} help={t.factsHelp} limit={4000} />
      <TextArea name="understanding" label={t.step({ n: '2', what: t.understanding })} limit={4000} />
      <TextArea name="hypotheses" label={t.step({ n: '3', what: t.hypotheses })} help={t.hypothesesHelp} limit={4000} />
      <Section title={t.step({ n: '4', what: t.advice })}>
        {rows.map((n) => (
          <Section title={t.adviceNumber({ n: String(n + 1) })} level={3}>
            <TextArea name={`advice.${n}.text`} label={t.text} limit={1000} rows={3} optional={n > 0} />
            <Select
              name={`advice.${n}.responsible`}
              label={t.responsible}
              help={t.responsibleHelp}
              choices={people}
              optional
            />
            <DateField name={`advice.${n}.followUpOn`} label={t.followUpOn} optional={n > 0} />
          </Section>
        ))}
      </Section>
    </QuestionForm>
  )
}
