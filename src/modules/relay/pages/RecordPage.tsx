import { asksWhetherHeard } from '#modules/access'
import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField, TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, Subtle } from '#ui/Text.tsx'
import type { prepareConsentRecord } from '../operations/prepare-consent-record.ts'
import { backToLog } from './back-to-log.ts'
import { consentMessages } from './consent-messages.ts'
import { HeardChild } from './HeardChild.tsx'
import { recordMessages } from './record-messages.ts'
import { ServiceBoxes } from './ServiceBoxes.tsx'

/** What someone said on paper or orally: who, how, when, and service by service what. */
export const RecordPage = ({
  visit,
  result,
  subject,
  lang,
  form,
  failed,
  now,
}: FormView<typeof prepareConsentRecord>) => {
  const t = recordMessages(lang)
  const consent = consentMessages(lang)
  const { givers, unconfirmed } = result
  const [only] = givers.length === 1 ? givers : []
  const values = { until: result.until, ...(only && { giver: only.id }), ...form.values }
  return (
    <Page
      visit={visit}
      title={t.title({ name: firstName(result.child.name) })}
      back={backToLog(result, lang)}
      failed={failed}
    >
      <Lead>{t.lead}</Lead>
      {unconfirmed.length > 0 && <Subtle>{t.unconfirmed({ names: unconfirmed })}</Subtle>}
      {givers.length === 0 ? (
        <Empty>{t.nobody}</Empty>
      ) : (
        <Form {...form} values={values} submit={t.send}>
          <RadioGroup
            name="giver"
            label={t.giver}
            choices={givers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioGroup
            name="channel"
            label={t.channel}
            choices={[
              { value: 'paper', label: t.paper },
              { value: 'oral', label: t.oral },
            ]}
          />
          <DateField name="givenOn" label={t.givenOn} />
          <TextField name="how" label={t.how} help={t.howHelp} />
          <ServiceBoxes services={result.services} lang={lang} help={t.boxes} />
          <DateField name="until" label={consent.until} help={t.untilHelp} />
          {asksWhetherHeard(subject.facts, now) && (
            <HeardChild name={firstName(result.child.name)} lang={lang} recorded />
          )}
          <RadioGroup
            name="answer"
            label={t.answer}
            choices={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
          />
        </Form>
      )}
    </Page>
  )
}
