import type { Child } from 'hono/jsx'
import type { FormView } from '#platform/http/route.ts'
import { Form } from '#ui/form/Form.tsx'
import type { FormValues } from '#ui/form/form-state.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { openQuestion } from '../operations/open-question.ts'
import { paths } from '../paths.ts'
import { questionMessages } from './question-messages.ts'

export type OnQuestionView = FormView<typeof openQuestion>

type QuestionFormProps = {
  view: OnQuestionView
  title: string
  lead?: string
  /** What stands between the heading and the form. */
  first?: Child
  values?: FormValues
  /** Whether what is posted is of the version that was seen. */
  versioned?: boolean
  submit: string
  whyNot: string | undefined
  children?: Child
}

/** A page on which one thing is done with a question. It says when somebody has changed it meanwhile, and keeps what was written. */
export const QuestionForm = ({
  view: { visit, result, lang, form, failed, stale },
  title,
  lead,
  first,
  values = form.values,
  versioned = true,
  submit,
  whyNot,
  children,
}: QuestionFormProps) => (
  <Page visit={visit} title={title} back={{ href: paths.question(result.question.id) }} failed={failed}>
    {lead && <Lead>{lead}</Lead>}
    {stale && (
      <Notice tone="now">
        <p>{questionMessages(lang).changed}</p>
      </Notice>
    )}
    {first}
    <Form
      {...form}
      values={values}
      version={versioned ? result.question.version : undefined}
      submit={submit}
      whyNot={whyNot}
    >
      {children}
    </Form>
  </Page>
)
