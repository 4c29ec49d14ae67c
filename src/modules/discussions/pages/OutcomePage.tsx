import { RadioGroup } from '#ui/form/Choices.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { outcomes } from '../contract.ts'
import { tellOutcome } from '../operations/tell-outcome.ts'
import { adviceMessages } from './advice-messages.ts'
import { Hits } from './QuestionFields.tsx'
import { type OnQuestionView, QuestionForm } from './QuestionForm.tsx'

/** What happened after the advice. */
export const OutcomePage = (view: OnQuestionView) => {
  const { result, lang, form } = view
  const t = adviceMessages(lang)
  const { whyNot } = view.can(tellOutcome)
  return (
    <QuestionForm {...{ view, title: t.outcomeTitle, lead: t.outcomeLead, submit: t.tell, whyNot }} versioned={false}>
      <RadioGroup name="outcome" label={t.outcome} choices={outcomes.map((value) => ({ value, label: t[value] }))} />
      <TextArea name="words" label={t.words} limit={1000} rows={3} optional />
      {!result.isNamed && <Hits values={form.values} fields={['words']} known={result.noNames} lang={lang} />}
    </QuestionForm>
  )
}
