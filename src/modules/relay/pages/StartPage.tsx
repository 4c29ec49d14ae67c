import { relations } from '#contract/children'
import { relationMessages } from '#modules/children'
import type { FormView } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField, TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareStart } from '../operations/prepare-start.ts'
import { paths } from '../paths.ts'
import { StartFields } from './StartFields.tsx'
import { startMessages } from './start-messages.ts'

/** Who the child is, who to ask, why, and about whom the family is asked. */
export const StartPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareStart>) => {
  const t = startMessages(lang)
  const kin = relations.map((relation) => ({ value: relation, label: relationMessages(lang)[relation] }))
  const guardian = (row: number, optional: boolean) => (
    <Section title={row === 0 ? t.guardian : t.secondGuardian}>
      <TextField name={`guardians.${row}.name`} label={t.name} optional={optional} />
      <Select name={`guardians.${row}.relation`} label={t.relation} choices={kin} optional={optional} />
      <TextField
        name={`guardians.${row}.identityNumber`}
        label={t.identityNumber}
        help={t.identityNumberHelp}
        optional
        inputmode="numeric"
        size={11}
      />
    </Section>
  )
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.desk }} failed={failed}>
      <Lead>{t.lead}</Lead>
      <Form {...form} submit={t.send}>
        <Section title={t.child}>
          <TextField name="child.name" label={t.name} />
          <DateField name="child.birthDate" label={t.birthDate} />
          <TextField
            name="child.identityNumber"
            label={t.identityNumber}
            help={t.identityNumberHelp}
            optional
            inputmode="numeric"
            size={11}
          />
        </Section>
        {guardian(0, false)}
        {guardian(1, true)}
        <StartFields {...result} lang={lang} />
      </Form>
    </Page>
  )
}
