import type { FormView } from '#platform/http/route.ts'
import { Checkbox, RadioGroup } from '#ui/form/Choices.tsx'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField, TextArea } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { breachReported, breachRisks, breachTold } from '../contract.ts'
import { assessBreach } from '../operations/assess-breach.ts'
import type { readRemovedEntry } from '../operations/read-removed-entry.ts'
import { paths } from '../paths.ts'
import type { Assessment } from '../store/breaches.ts'
import { ReportBy } from './Assessment.tsx'
import { breachMessages } from './breach-messages.ts'

type Props = FormView<typeof readRemovedEntry>

/** The breach form: begins with what was written last, and is saved as often as more is known. */
export const AssessmentPage = ({ visit, result, lang, can, form, failed, stale }: Props) => {
  const t = breachMessages(lang)
  const { log, entry, breach } = result.removed
  const last = breach?.assessments[0]
  const values = failed || form.draft?.savedAt ? form.values : { ...written(last), ...form.values }
  const theirs = stale as (Assessment & { writtenBy: string }) | undefined
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.removed(log, entry) }} failed={failed}>
      <Lead>{t.lead}</Lead>
      {breach && (
        <Notice tone="now">
          <ReportBy breach={breach} lang={lang} />
        </Notice>
      )}
      {theirs && (
        <Conflict
          who={theirs.writtenBy}
          when={new Date(theirs.writtenAt)}
          fields={[
            { label: t.happened, mine: String(form.values.happened ?? ''), theirs: theirs.happened },
            { label: t.decision, mine: String(form.values.decision ?? ''), theirs: theirs.decision ?? '' },
          ]}
        />
      )}
      <Form
        {...form}
        values={values}
        version={theirs?.version ?? last?.version ?? 0}
        submit={t.save}
        whyNot={can(assessBreach).whyNot}
      >
        <TextArea name="happened" label={t.happened} help={t.happenedHelp} limit={4000} />
        <TextArea name="concerns" label={t.concerns} help={t.concernsHelp} limit={2000} rows={3} optional />
        <RadioGroup
          name="risk"
          label={t.risk}
          choices={breachRisks.map((value) => ({ value, label: t[`risk-${value}`] }))}
          optional
        />
        <RadioGroup
          name="reported"
          label={t.reported}
          choices={breachReported.map((value) => ({ value, label: t[`reported-${value}`] }))}
        />
        <DateField name="reportedOn" label={t.reportedOn} optional />
        <TextArea name="delay" label={t.delay} help={t.delayHelp} limit={1000} rows={2} optional />
        <RadioGroup
          name="told"
          label={t.told}
          choices={breachTold.map((value) => ({ value, label: t[`told-${value}`] }))}
        />
        <TextArea name="decision" label={t.decision} limit={2000} rows={4} optional />
        <Checkbox name="closed" label={t.close} help={t.closeHelp} />
      </Form>
    </Page>
  )
}

const written = (last: Assessment | undefined) => {
  if (!last) return { reported: 'not-yet', told: 'not-yet' }
  const { happened, concerns, risk, reported, reportedOn, delay, told, decision } = last
  return {
    ...{ happened, concerns: concerns ?? '', risk: risk ?? '', reported, reportedOn: reportedOn ?? '' },
    ...{ delay: delay ?? '', told, decision: decision ?? '' },
  }
}
