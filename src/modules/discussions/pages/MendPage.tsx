import type { FormView } from '#platform/http/route.ts'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Written } from '#ui/Text.tsx'
import { writtenFields } from '../contract.ts'
import { mendQuestion } from '../operations/mend-question.ts'
import type { openQuestion } from '../operations/open-question.ts'
import { paths } from '../paths.ts'
import { Hits, MeetingField, WrittenFields } from './QuestionFields.tsx'
import { questionWords } from './question-words.ts'

/** The same question with fewer details. */
export const MendPage = ({ visit, result, lang, form, failed, stale, can }: FormView<typeof openQuestion>) => {
  const t = questionWords(lang, result.byFamily)
  const { seen, tried, childSays, parentsSay, asked, vaguer, id, version } = result.question
  const values = { seen, tried, childSays, parentsSay, asked, ...form.values }
  return (
    <Page visit={visit} title={t.mend} back={{ href: paths.question(id) }} failed={failed}>
      {stale && (
        <Notice tone="now">
          <p>{t.changed}</p>
        </Notice>
      )}
      {vaguer && (
        <Notice tone="now" title={t.vaguerTitle}>
          <Written>{vaguer}</Written>
        </Notice>
      )}
      <Form
        action={form.action}
        values={values}
        errors={form.errors}
        draft={form.draft}
        version={version}
        submit={t.mendSave}
        whyNot={can(mendQuestion).whyNot}
      >
        <WrittenFields t={t} />
        {!result.isNamed && <Hits values={values} fields={writtenFields} known={result.noNames} lang={lang} />}
        <MeetingField meetings={result.meetings} t={t} lang={lang} />
      </Form>
    </Page>
  )
}
