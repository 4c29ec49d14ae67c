import { ageOf, asksWhetherHeard } from '#modules/access'
import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Button } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/form/Choices.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { DateField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Lead, Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { prepareConsent } from '../operations/prepare-consent.ts'
import { paths } from '../paths.ts'
import { backToLog } from './back-to-log.ts'
import { consentMessages } from './consent-messages.ts'
import { HeardChild } from './HeardChild.tsx'
import { isOwn } from './is-own.ts'
import { ServiceBoxes } from './ServiceBoxes.tsx'

type Props = FormView<typeof prepareConsent>

/** What it is for, what each service would see, for how long, what happens with a no, and how to change one's mind. Then the answer. */
export const ConsentPage = (props: Props) => {
  const { visit, result, subject, lang, form, failed, now } = props
  const t = consentMessages(lang)
  const own = isOwn(subject)
  const name = own ? t.you : firstName(result.child.name)
  const { facts } = subject
  const values = { until: result.until, without: result.without, ...(!failed && result.heard), ...form.values }
  const asks = !own && asksWhetherHeard(facts, now)
  return (
    <Page visit={visit} title={t.title({ name })} back={backToLog(result, lang)} failed={failed}>
      {own && <Lead>{t.inShort}</Lead>}
      {result.why && (
        <Section title={t.why}>
          <Written>{result.why}</Written>
        </Section>
      )}
      <Section title={t.what}>
        <p>{t.whatText({ name })}</p>
        <p>{t.ground}</p>
        {!own && !asks && <p>{t.heard({ name })}</p>}
        {!ageOf(facts, now).decides && <p>{t.fromConsentAge({ name, age: facts.settings['consent-age'] })}</p>}
      </Section>
      <Form {...form} values={values} submit={t.send}>
        <Hidden name="language" value={lang} />
        <ServiceBoxes
          services={result.services.map((service) => (failed ? { ...service, chosen: undefined } : service))}
          lang={lang}
        />
        <DateField name="until" label={t.until} help={t.untilHelp} />
        {result.people.length > 0 && (
          <CheckboxGroup
            name="without"
            label={t.without}
            help={t.withoutHelp}
            optional
            choices={result.people.map(({ person, name: who, title, unit }) => ({
              value: person,
              label: `${who}, ${title}, ${unit}`,
            }))}
          />
        )}
        {asks && <HeardChild name={name} lang={lang} />}
        <Section title={t.change}>
          <p>{t.changeText}</p>
        </Section>
        <RadioGroup
          name="answer"
          label={t.answer}
          look="cards"
          choices={[
            { value: 'yes', label: t.yes },
            { value: 'no', label: t.no, help: own ? t.noHelpOwn : t.noHelp({ name }) },
          ]}
        />
      </Form>
      <Withdrawals {...props} />
      <PrintButton />
    </Page>
  )
}

/** One button for each service she has said yes to: one act, no further questions. */
const Withdrawals = ({ result, lang }: Props) => {
  const t = consentMessages(lang)
  const given = result.services.filter((service) => service.decision === 'given')
  if (given.length === 0) return null
  return (
    <Section title={t.withdrawTitle} id="trekk">
      <Rows>
        {given.map(({ id, name: service, until }) => (
          <Row
            about={
              <>
                {t.saidYes({ service })} <Time at={until ?? ''} say="date" />
              </>
            }
            action={
              <Form action={paths.consentWithdrawal(result.log, id)} id={`trekk-${id}`}>
                <Button kind="other">{t.withdraw({ service })}</Button>
              </Form>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}
