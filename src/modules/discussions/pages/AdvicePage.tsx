import type { FormView } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField, TextArea } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { giveAdvice } from '../operations/give-advice.ts'
import type { openQuestion } from '../operations/open-question.ts'
import { paths } from '../paths.ts'
import { adviceMessages } from './advice-messages.ts'
import { questionMessages } from './question-messages.ts'

/** Rows for advice that the form has; those left empty fall away. */
const rows = [0, 1, 2]

/** Facts, understanding, hypotheses, advice: in this order, in the meeting. */
export const AdvicePage = ({ visit, result, lang, form, failed, stale, can }: FormView<typeof openQuestion>) => {
  const t = adviceMessages(lang)
  const people = result.members.map(({ post, name, title }) => ({ value: post, label: `${name}, ${title}` }))
  return (
    <Page visit={visit} title={t.write} back={{ href: paths.question(result.question.id) }} failed={failed}>
      <Lead>{t.lead}</Lead>
      {stale && (
        <Notice tone="now">
          <p>{questionMessages(lang).changed}</p>
        </Notice>
      )}
      <Form
        action={form.action}
        values={form.values}
        errors={form.errors}
        draft={form.draft}
        version={result.question.version}
        submit={t.save}
        whyNot={can(giveAdvice).whyNot}
      >
        <TextArea name="facts" label={t.facts} help={t.factsHelp} limit={4000} />
        <TextArea name="understanding" label={t.understanding} limit={4000} />
        <TextArea name="hypotheses" label={t.hypotheses} help={t.hypothesesHelp} limit={4000} />
        <Section title={t.advice}>
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
      </Form>
    </Page>
  )
}
