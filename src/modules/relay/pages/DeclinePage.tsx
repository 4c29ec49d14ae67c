import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { openOffer } from '../operations/open-offer.ts'
import { paths } from '../paths.ts'
import { batonMessages } from './baton-messages.ts'

/** *Nei, fordi …* */
export const DeclinePage = ({ visit, result, lang, form, failed }: FormView<typeof openOffer>) => {
  const t = batonMessages(lang)
  const who = (result.holder && result.staff[result.holder]?.name) ?? ''
  return (
    <Page
      visit={visit}
      title={t.declineTitle({ name: firstName(result.child.name) })}
      back={{ href: paths.offer(result.log) }}
      failed={failed}
    >
      <Lead>{t.declineLead({ who })}</Lead>
      <Form {...form} submit={t.sendNo}>
        <Hidden name="offer" value={result.offer.id} />
        <TextArea name="answer" label={t.because} help={t.becauseHelp({ who })} limit={1000} rows={3} />
      </Form>
    </Page>
  )
}
