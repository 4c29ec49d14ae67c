import type { FormView } from '#platform/http/route.ts'
import { writeDay } from '#platform/language/day.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import type { openMeasure } from '../operations/open-measure.ts'
import { agreementMessages } from './agreement-messages.ts'
import { backToLog } from './back-to-log.ts'
import { MeasureFields } from './MeasureFields.tsx'
import { SecondWriter, versionNow } from './SecondWriter.tsx'

/** The agreement as it shall stand; the one before is kept. */
export const ChangeMeasurePage = ({ visit, result, lang, form, failed, stale }: FormView<typeof openMeasure>) => {
  const t = agreementMessages(lang)
  const { measure } = result
  const { text, goal, responsible, contributors } = measure
  const days = { deadline: writeDay(measure.deadline), evaluateOn: writeDay(measure.evaluateOn) }
  const values = failed ? form.values : { text, goal, responsible, contributors, ...days, ...form.values }
  return (
    <Page
      visit={visit}
      title={t.changeTitle({ name: firstName(result.child.name) })}
      back={backToLog(result, lang)}
      failed={failed}
    >
      <SecondWriter stale={stale} values={values} lang={lang} />
      <Form {...form} values={values} version={versionNow(stale, measure.version)} submit={t.changeSave}>
        <MeasureFields {...result} lang={lang} />
      </Form>
    </Page>
  )
}
