import { TextArea } from '#ui/form/TextField.tsx'
import { askVaguer } from '../operations/ask-vaguer.ts'
import { adviceMessages } from './advice-messages.ts'
import { type OnQuestionView, QuestionForm } from './QuestionForm.tsx'

/** The leader asks for fewer details. */
export const VaguerPage = (view: OnQuestionView) => {
  const t = adviceMessages(view.lang)
  const { whyNot } = view.can(askVaguer)
  return (
    <QuestionForm {...{ view, title: t.askVaguer, lead: t.vaguerLead, submit: t.vaguerSend, whyNot }}>
      <TextArea name="words" label={t.vaguerWords} limit={1000} rows={3} />
    </QuestionForm>
  )
}
