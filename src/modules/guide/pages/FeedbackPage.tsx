import type { FormView } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import type { FormErrors, FormValues } from '#ui/form/form-state.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import type { openPage } from '../operations/open-page.ts'
import { paths } from '../paths.ts'
import { feedbackMessages } from './feedback-messages.ts'
import { said } from './texts.ts'

type Props = { slug: string; lang: Language; values?: FormValues; errors?: FormErrors }

/** Whether the page helped, and what is missing. */
export const FeedbackForm = ({ slug, lang, values = {}, errors = {} }: Props) => {
  const t = feedbackMessages(lang)
  return (
    <Form id="feedback" action={paths.feedback(slug)} values={values} errors={errors} submit={t.send}>
      <RadioGroup
        name="helped"
        label={t.found}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t[value] }))}
      />
      <TextArea name="words" label={t.words} help={t.wordsHelp} rows={3} limit={1000} optional />
    </Form>
  )
}

/** The same on a page of its own: for whoever sent it without an answer. */
export const FeedbackPage = ({ visit, result: { page }, lang, form, failed }: FormView<typeof openPage>) => {
  const t = feedbackMessages(lang)
  const { title } = said(page.content, lang)
  return (
    <Page
      visit={visit}
      title={t.title}
      standing={title}
      back={{ href: paths.page(page.slug), label: title }}
      failed={failed}
    >
      <FeedbackForm slug={page.slug} lang={lang} values={form.values} errors={form.errors} />
    </Page>
  )
}
