import type { Language } from '#platform/language/language.ts'
import { Section } from '#ui/Card.tsx'
import { CheckboxGroup, RadioGroup, Select } from '#ui/form/Choices.tsx'
import { TextArea, TextField } from '#ui/form/TextField.tsx'
import { organizationKinds, referrals, textLanguages, themes } from '../contract.ts'
import type { Owner } from '../owners.ts'
import { themeMessages } from '../theme-messages.ts'
import { directoryMessages } from './directory-messages.ts'
import { editMessages } from './edit-messages.ts'
import { fieldMessages } from './field-messages.ts'

/** Everything that is said about an offer, as fields of a form. */
export const ListingForm = ({ owners, lang }: { owners: readonly Owner[]; lang: Language }) => {
  const t = editMessages(lang)
  return (
    <>
      <Section title={t.what}>
        <Words lang={lang} />
      </Section>
      <Section title={directoryMessages(lang).forWhom}>
        <ForWhom lang={lang} />
      </Section>
      <Section title={t.reaching}>
        <Reaching lang={lang} />
      </Section>
      <Section title={t.answering}>
        <TextField name="ownerEmail" type="email" label={t.ownerEmail} help={t.ownerEmailHelp} optional />
        {owners.length > 0 && (
          <Select
            name="owner"
            label={t.owner}
            optional
            choices={owners.map(({ post, name, title }) => ({ value: post, label: `${name}, ${title}` }))}
          />
        )}
      </Section>
    </>
  )
}

const Words = ({ lang }: { lang: Language }) => {
  const [t, field] = [editMessages(lang), fieldMessages(lang)]
  const said = directoryMessages(lang)
  return (
    <>
      <TextField name="name" label={t.name} />
      <TextField name="alternateName" label={t.alternateName} optional />
      <TextArea name="summary" label={t.summary} limit={300} rows={2} />
      <TextArea name="description" label={t.description} limit={4000} rows={8} />
      <TextArea name="keywords" label={t.keywords} limit={600} rows={2} optional />
      <RadioGroup
        name="language"
        label={t.language}
        choices={textLanguages.map((value) => ({ value, label: t[value] }))}
      />
      <TextField name="organization" label={field.organization} />
      <RadioGroup
        name="kind"
        label={t.kind}
        choices={organizationKinds.map((value) => ({ value, label: said[value] }))}
      />
      <TextArea name="alert" label={t.alert} limit={300} rows={2} optional />
    </>
  )
}

const ForWhom = ({ lang }: { lang: Language }) => {
  const [t, field] = [editMessages(lang), fieldMessages(lang)]
  const said = directoryMessages(lang)
  return (
    <>
      <TextField name="minimumAge" label={t.minimumAge} inputmode="numeric" size={4} optional />
      <TextField name="maximumAge" label={t.maximumAge} inputmode="numeric" size={4} optional />
      <TextField name="eligibility" label={t.eligibility} optional />
      <CheckboxGroup
        name="themes"
        label={field.themes}
        choices={themes.map((value) => ({ value, label: themeMessages(lang)[value] }))}
      />
      <CheckboxGroup
        name="levels"
        label={field.levels}
        choices={['0', '1', '2', '3'].map((value) => ({ value, label: t.level({ level: value }) }))}
        optional
      />
      <RadioGroup
        name="referral"
        label={t.referral}
        choices={referrals.map((value) => ({ value, label: said[value] }))}
      />
      <TextArea name="application" label={field.application} limit={600} rows={3} optional />
      <TextField name="fees" label={field.fees} optional />
      <TextField name="waitTime" label={field.waitTime} optional />
    </>
  )
}

const Reaching = ({ lang }: { lang: Language }) => {
  const [t, field] = [editMessages(lang), fieldMessages(lang)]
  return (
    <>
      <TextField name="phone" type="tel" label={field.phone} size={14} optional />
      <TextField name="email" type="email" label={t.email} optional />
      <TextField name="url" type="url" label={field.url} help={t.urlHelp} optional />
      <TextArea name="hours" label={field.hours} help={t.hoursHelp} rows={3} optional />
      <TextField name="hoursNote" label={t.hoursNote} optional />
      <TextField name="spoken" label={t.spoken} optional />
      <TextField name="interpretation" label={field.interpretation} optional />
      <TextField name="place" label={t.place} optional />
      <TextField name="address" label={t.address} optional />
      <TextField name="postalCode" label={t.postalCode} inputmode="numeric" size={5} optional />
      <TextField name="city" label={t.city} optional />
      <TextField name="accessibility" label={field.accessibility} optional />
    </>
  )
}
