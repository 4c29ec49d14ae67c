import type { FormView } from '#platform/http/route.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareSharing } from '../operations/prepare-sharing.ts'
import { paths } from '../paths.ts'
import { decisionMessages } from './decision-messages.ts'

/** Her head first, then the colleagues of her unit. */
export const SharingPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareSharing>) => {
  const t = decisionMessages(lang)
  const people = [...result.people].sort((a, b) => Number(b.head) - Number(a.head))
  const choices = people.map(({ post, name, title, head }) => ({
    value: post,
    label: head ? t.head({ name }) : `${name}, ${title}`,
  }))
  return (
    <Page
      visit={visit}
      title={t.shareTitle}
      standing={result.title}
      back={{ href: paths.wonder(result.id) }}
      failed={failed}
    >
      <Lead>{t.shareLead}</Lead>
      {choices.length === 0 ? (
        <Empty>{t.nobody}</Empty>
      ) : (
        <Form {...form} submit={t.share}>
          <RadioGroup name="post" label={t.with} choices={choices} />
        </Form>
      )}
    </Page>
  )
}
