import type { FormView } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Subtle } from '#ui/Text.tsx'
import { columns } from '../import-document.ts'
import type { showImport } from '../operations/show-import.ts'
import { paths } from '../paths.ts'
import { importMessages } from './import-messages.ts'

/** A file is put forward. What it leads to comes on the next page. */
export const ImportPage = ({ visit, lang, form, failed }: FormView<typeof showImport>) => {
  const t = importMessages(lang)
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.upkeep }} failed={failed}>
      <Section title={t.out}>
        <p>{t.outLead}</p>
        <Actions>
          <LinkButton kind="other" href={paths.csv}>
            {t.takeOutCsv}
          </LinkButton>
          <LinkButton kind="quiet" href={paths.json}>
            {t.takeOutJson}
          </LinkButton>
        </Actions>
      </Section>
      <Section title={t.in}>
        <p>{t.lead}</p>
        <Subtle>{t.columns({ names: columns.join(', ') })}</Subtle>
        <Form {...form} values={{ format: 'csv', ...form.values }} submit={t.look}>
          <RadioGroup
            name="format"
            label={t.format}
            choices={[
              { value: 'csv', label: t.csv },
              { value: 'json', label: t.json },
            ]}
          />
          <TextArea name="document" label={t.document} help={t.documentHelp} rows={12} />
        </Form>
      </Section>
    </Page>
  )
}
