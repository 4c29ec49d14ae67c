import type { FormView } from '#platform/http/route.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Callable, Lead } from '#ui/Text.tsx'
import type { prepareWonder } from '../operations/prepare-wonder.ts'
import { paths } from '../paths.ts'
import { WonderFields } from './WonderFields.tsx'
import { wonderMessages } from './wonder-messages.ts'

export const NewWonderPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareWonder>) => {
  const t = wonderMessages(lang)
  const days = { decideBy: sayDate(result.decideBy, lang), deleteOn: sayDate(result.deleteOn, lang) }
  return (
    <Page visit={visit} title={t.newTitle} back={{ href: paths.wonders }} failed={failed}>
      <Lead>{t.newLead}</Lead>
      <p>
        {t.untilDays(days)} {result.headSees && t.headSees}
      </p>
      <Notice tone="now">
        <p>
          <Callable words={t.danger} />
        </p>
      </Notice>
      <Form {...form} submit={t.keep}>
        <WonderFields lang={lang} />
      </Form>
    </Page>
  )
}
