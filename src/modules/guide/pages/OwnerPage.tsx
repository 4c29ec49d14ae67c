import type { FormView } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import type { prepareEntrusting } from '../operations/prepare-entrusting.ts'
import { paths } from '../paths.ts'
import { deskMessages } from './desk-messages.ts'
import { said } from './texts.ts'

/** Who answers for a page, and by when it is looked at again. */
export const OwnerPage = ({ visit, result, lang, now, form, failed }: FormView<typeof prepareEntrusting>) => {
  const t = deskMessages(lang)
  const { page, candidates } = result
  // a day that is over is not hers to send again
  const reviewOn = page.reviewOn < dayOf(now) ? '' : page.reviewOn
  const values = failed ? form.values : { owner: page.ownerPost ?? '', reviewOn }
  return (
    <Page
      visit={visit}
      title={t.ownerTitle({ title: said(page.latest.content, lang).title })}
      back={{ href: paths.desk(page.slug) }}
      failed={failed}
    >
      <Form {...form} values={values} submit={t.save}>
        <Select
          name="owner"
          label={t.owner}
          help={t.ownerHelp}
          optional
          choices={candidates.map(({ post, name, title, unit }) => ({
            value: post,
            label: `${name}, ${title}`,
            group: unit,
          }))}
        />
        <DateField name="reviewOn" label={t.review} />
      </Form>
    </Page>
  )
}
