import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { blockGrounds } from '../contract.ts'
import type { prepareBlock } from '../operations/prepare-block.ts'
import { paths } from '../paths.ts'
import { guardianMessages } from './guardian-messages.ts'

/** Row 31. */
export const BlockPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareBlock>) => {
  const t = guardianMessages(lang)
  const { name } = result.link
  return (
    <Page
      visit={visit}
      title={t.blockTitle({ name, child: firstName(result.child.name) })}
      back={{ href: paths.guardians(result.child.id) }}
      failed={failed}
    >
      <Lead>{t.blockLead({ name })}</Lead>
      <Form {...form} submit={t.blockSave}>
        <RadioGroup
          name="basis"
          label={t.ground}
          choices={blockGrounds.map((ground) => ({ value: ground, label: t[`ground-${ground}`] }))}
        />
        <DateField name="reviewOn" label={t.reviewOn} />
      </Form>
    </Page>
  )
}
