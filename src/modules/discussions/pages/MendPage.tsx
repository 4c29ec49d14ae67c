import { Notice } from '#ui/Notice.tsx'
import { Written } from '#ui/Text.tsx'
import { writtenFields } from '../contract.ts'
import { mendQuestion } from '../operations/mend-question.ts'
import { Hits, MeetingField, WrittenFields } from './QuestionFields.tsx'
import { type OnQuestionView, QuestionForm } from './QuestionForm.tsx'
import { questionWords } from './question-words.ts'

/** The same question with fewer details. */
export const MendPage = (view: OnQuestionView) => {
  const { result, lang, form } = view
  const t = questionWords(lang, result.byFamily)
  const { seen, tried, childSays, parentsSay, asked, vaguer } = result.question
  const values = { seen, tried, childSays, parentsSay, asked, ...form.values }
  const { whyNot } = view.can(mendQuestion)
  const first = vaguer && (
    <Notice tone="now" title={t.vaguerTitle}>
      <Written>{vaguer}</Written>
    </Notice>
  )
  return (
    <QuestionForm {...{ view, title: t.mend, first, values, submit: t.mendSave, whyNot }}>
      <WrittenFields t={t} />
      {!result.isNamed && <Hits values={values} fields={writtenFields} known={result.noNames} lang={lang} />}
      <MeetingField meetings={result.meetings} t={t} lang={lang} />
    </QuestionForm>
  )
}
