import type { FormView } from '#platform/http/route.ts'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { openPost } from '../operations/open-post.ts'
import { paths } from '../paths.ts'
import { administrationMessages } from './administration-messages.ts'

/** Row 10: what follows when a post ends, before it does. */
export const EndPostPage = ({ visit, result, lang, form, failed }: FormView<typeof openPost>) => {
  const t = administrationMessages(lang)
  const { name, title, unit, unitId } = result.colleague
  return (
    <Page
      visit={visit}
      title={t.end({ name })}
      standing={`${title}, ${unit}`}
      back={{ href: paths.unit(unitId) }}
      failed={failed}
    >
      <Lead>{t.endText({ name })}</Lead>
      <Form {...form} submit={t.endSend} />
    </Page>
  )
}
