import type { FormView } from '#platform/http/route.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { addPage } from '../operations/add-page.ts'
import type { listPages } from '../operations/list-pages.ts'
import { paths } from '../paths.ts'
import { deskMessages } from './desk-messages.ts'

/** A page that is not there yet. What it says is written next. */
export const AddPage = ({ visit, lang, form, failed, can }: FormView<typeof listPages>) => {
  const t = deskMessages(lang)
  return (
    <Page visit={visit} title={t.addTitle} back={{ href: paths.desks }} failed={failed}>
      <Form
        {...form}
        values={{ kind: 'topic', audience: 'staff', ...form.values }}
        submit={t.create}
        whyNot={can(addPage).whyNot}
      >
        <TextField name="nb" label={t.titleNb} />
        <TextField name="nn" label={t.titleNn} />
        <TextField name="slug" label={t.address} help={t.addressHelp} />
        <RadioGroup
          name="kind"
          label={t.kind}
          choices={(['topic', 'step', 'level'] as const).map((kind) => ({ value: kind, label: t[`kind-${kind}`] }))}
        />
        <RadioGroup
          name="audience"
          label={t.audience}
          choices={(['staff', 'parents', 'young'] as const).map((one) => ({ value: one, label: t[`audience-${one}`] }))}
        />
        <TextField name="level" label={t.level} help={t.levelHelp} inputmode="numeric" size={2} optional />
      </Form>
    </Page>
  )
}
