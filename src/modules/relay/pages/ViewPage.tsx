import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { changes } from '../contract.ts'
import type { openMeasure } from '../operations/open-measure.ts'
import { backToLog } from './back-to-log.ts'
import { evaluationMessages } from './evaluation-messages.ts'
import { isOwn } from './is-own.ts'

/** A guardian or the young person says how it goes, before we look at it together. */
export const ViewPage = ({ visit, result, subject, lang, form, failed }: FormView<typeof openMeasure>) => {
  const t = evaluationMessages(lang)
  return (
    <Page
      visit={visit}
      title={isOwn(subject) ? t.viewHow : t.viewTitle({ name: firstName(result.child.name) })}
      standing={result.measure.text}
      back={backToLog(result, lang)}
      failed={failed}
    >
      <Lead>{t.viewLead}</Lead>
      <Form {...form} submit={t.viewSend}>
        <RadioGroup
          name="change"
          label={t.viewHow}
          look="cards"
          choices={changes.map((value) => ({ value, label: t[value] }))}
        />
        <TextArea name="words" label={t.viewWords} limit={2000} optional />
      </Form>
    </Page>
  )
}
