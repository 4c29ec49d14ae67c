import type { FormView } from '#platform/http/route.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { changes } from '../contract.ts'
import type { openMeasure } from '../operations/open-measure.ts'
import { paths } from '../paths.ts'
import { evaluationMessages } from './evaluation-messages.ts'

/** A guardian or the young person says how it goes, before we look at it together. */
export const ViewPage = ({ visit, result, lang, form, failed }: FormView<typeof openMeasure>) => {
  const t = evaluationMessages(lang)
  return (
    <Page
      visit={visit}
      title={t.viewTitle}
      standing={result.measure.text}
      back={{ href: paths.log(result.log) }}
      failed={failed}
    >
      <Lead>{t.viewLead}</Lead>
      <Form action={form.action} values={form.values} errors={form.errors} draft={form.draft} submit={t.viewSend}>
        <RadioGroup
          name="change"
          label={t.viewTitle}
          look="cards"
          choices={changes.map((value) => ({ value, label: t[value] }))}
        />
        <TextArea name="words" label={t.viewWords} limit={2000} optional />
      </Form>
    </Page>
  )
}
