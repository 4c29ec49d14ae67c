import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareReopening } from '../operations/prepare-reopening.ts'
import { backToLog } from './back-to-log.ts'
import { lifeMessages } from './life-messages.ts'
import { StartFields } from './StartFields.tsx'

/** Row 59: the family is asked anew. */
export const ReopeningPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareReopening>) => {
  const t = lifeMessages(lang)
  const name = firstName(result.child.name)
  // it opens when all that is in it may be seen by whoever holds it: so all areas are asked for, unless she says otherwise
  const values = { areas: result.areas, ...form.values }
  return (
    <Page visit={visit} title={t.reopenTitle({ name })} back={backToLog(result, lang)} failed={failed}>
      <Lead>{t.reopenLead}</Lead>
      <Form {...form} values={values} submit={t.reopenSend}>
        <StartFields {...result} lang={lang} why={t.reopenWhy} areasHelp={t.reopenAreas} />
      </Form>
    </Page>
  )
}
