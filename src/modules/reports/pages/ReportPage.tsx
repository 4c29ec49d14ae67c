import type { FormView } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { Details } from '#ui/Details.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import type { FormValues } from '#ui/form/form-state.tsx'
import { TextArea, TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { mostChildren, mostGuardians, type ReportContent } from '../contract.ts'
import type { openReport } from '../operations/open-report.ts'
import { paths } from '../paths.ts'
import { Calling } from './Calling.tsx'
import { fieldMessages } from './field-messages.ts'
import { compared, fieldsOf } from './field-names.ts'
import { AddressFields, ChildFields, GuardianFields } from './PeopleFields.tsx'
import { reportMessages } from './report-messages.ts'

/** The concern first, then who it is about, then who writes. Anything may be left open and saved. */
export const ReportPage = ({ visit, result, lang, now, form, failed, stale }: FormView<typeof openReport>) => {
  const [t, f] = [reportMessages(lang), fieldMessages(lang)]
  const { districts } = result.receiver
  const kept: FormValues = Object.fromEntries(fieldsOf(result.content))
  const theirs = stale as { version: number; content: ReportContent } | undefined
  // who comes back to what she has saved sees at each field what is still asked for
  const lacking = failed || result.version === 1 ? [] : result.missing
  const errors = { ...Object.fromEntries(lacking.map((one) => [one.path, f[one.wrong]])), ...form.errors }
  const more = (most: number) => Array.from({ length: most - 1 }, (_, n) => n + 1)
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.reports }} failed={failed}>
      {theirs && <Conflict who={t.elsewhere} when={now} fields={compared(form.values, theirs.content, lang)} />}
      <Calling lang={lang} />
      <p>
        {t.own} {t.saveAny}
      </p>
      <Form
        {...form}
        values={failed ? form.values : { ...kept, ...form.values }}
        errors={errors}
        version={theirs?.version ?? result.version}
        submit={t.save}
      >
        <Section title={f.aboutConcern}>
          <TextArea name="concern" label={f.concern} help={f.concernHelp} limit={8000} rows={10} />
          <TextArea name="history" label={f.history} help={f.historyHelp} limit={8000} rows={6} />
          <TextArea name="otherViews" label={f.otherViews} limit={4000} rows={4} optional />
        </Section>
        <ChildFields lang={lang} row={0} />
        <Details summary={f.anotherChild} open={result.content.children.length > 1}>
          {more(mostChildren).map((row) => (
            <ChildFields lang={lang} row={row} />
          ))}
        </Details>
        <GuardianFields lang={lang} row={0} />
        <Details summary={f.secondGuardian} open={result.content.guardians.length > 1}>
          {more(mostGuardians).map((row) => (
            <GuardianFields lang={lang} row={row} />
          ))}
        </Details>
        {districts.length > 1 && (
          <Section title={f.receiver}>
            <Select
              name="district"
              label={f.district}
              help={f.districtHelp}
              choices={districts.map(({ number, name }) => ({ value: number, label: name }))}
            />
          </Section>
        )}
        <Section title={f.around}>
          <TextField name="interpreter" label={f.interpreter} help={f.interpreterHelp} optional />
          <TextArea name="otherServices" label={f.otherServices} limit={2000} rows={3} optional />
        </Section>
        <Section title={f.reporter}>
          <TextField name="reporter.name" label={f.name} />
          <TextField name="reporter.role" label={f.role} />
          <TextField name="reporter.phone" label={f.phone} inputmode="numeric" size={12} />
          <TextField name="reporter.email" label={f.email} type="email" />
          <TextField name="reporter.workplace" label={f.workplace} />
          <AddressFields at="reporter" lang={lang} label={f.workAddress} />
        </Section>
      </Form>
    </Page>
  )
}
