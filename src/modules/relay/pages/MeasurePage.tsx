import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import type { prepareMeasure } from '../operations/prepare-measure.ts'
import { AreaBoxes } from './AreaBoxes.tsx'
import { agreementMessages } from './agreement-messages.ts'
import { backToLog } from './back-to-log.ts'
import { MeasureFields } from './MeasureFields.tsx'

/** A new measure. */
export const MeasurePage = ({ visit, result, lang, form, failed }: FormView<typeof prepareMeasure>) => {
  const t = agreementMessages(lang)
  return (
    <Page
      visit={visit}
      title={t.measureTitle({ name: firstName(result.child.name) })}
      back={backToLog(result, lang)}
      failed={failed}
    >
      <Form {...form} submit={t.measureSave}>
        <MeasureFields {...result} lang={lang} />
        <AreaBoxes areas={result.areas} lang={lang} />
      </Form>
    </Page>
  )
}
