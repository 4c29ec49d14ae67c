import type { FormView } from '#platform/http/route.ts'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { askVaguer } from '../operations/ask-vaguer.ts'
import type { openQuestion } from '../operations/open-question.ts'
import { paths } from '../paths.ts'
import { adviceMessages } from './advice-messages.ts'
import { questionMessages } from './question-messages.ts'

/** The leader asks for fewer details. */
export const VaguerPage = ({ visit, result, lang, form, failed, stale, can }: FormView<typeof openQuestion>) => {
  const t = adviceMessages(lang)
  return (
    <Page visit={visit} title={t.askVaguer} back={{ href: paths.question(result.question.id) }} failed={failed}>
      <Lead>{t.vaguerLead}</Lead>
      {stale && (
        <Notice tone="now">
          <p>{questionMessages(lang).changed}</p>
        </Notice>
      )}
      <Form
        action={form.action}
        values={form.values}
        errors={form.errors}
        version={result.question.version}
        submit={t.vaguerSend}
        whyNot={can(askVaguer).whyNot}
      >
        <TextArea name="words" label={t.vaguerWords} limit={1000} rows={3} />
      </Form>
    </Page>
  )
}
