import type { FormView } from '#platform/http/route.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { outcomes } from '../contract.ts'
import type { openQuestion } from '../operations/open-question.ts'
import { tellOutcome } from '../operations/tell-outcome.ts'
import { paths } from '../paths.ts'
import { adviceMessages } from './advice-messages.ts'
import { Hits } from './QuestionFields.tsx'

/** What happened after the advice. */
export const OutcomePage = ({ visit, result, lang, form, failed, can }: FormView<typeof openQuestion>) => {
  const t = adviceMessages(lang)
  return (
    <Page visit={visit} title={t.outcomeTitle} back={{ href: paths.question(result.question.id) }} failed={failed}>
      <Lead>{t.outcomeLead}</Lead>
      <Form
        action={form.action}
        values={form.values}
        errors={form.errors}
        draft={form.draft}
        submit={t.tell}
        whyNot={can(tellOutcome).whyNot}
      >
        <RadioGroup name="outcome" label={t.outcome} choices={outcomes.map((value) => ({ value, label: t[value] }))} />
        <TextArea name="words" label={t.words} limit={1000} rows={3} optional />
        {!result.isNamed && <Hits values={form.values} fields={['words']} known={result.noNames} lang={lang} />}
      </Form>
    </Page>
  )
}
