import type { FormView } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { CheckboxGroup, RadioGroup, Select } from '#ui/form/Choices.tsx'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { textOf } from '#ui/form/form-state.tsx'
import { TextArea, TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { type ListingFields, organizationKinds, referrals, textLanguages, themes } from '../contract.ts'
import type { prepareListing } from '../operations/prepare-listing.ts'
import { paths } from '../paths.ts'
import { themeMessages } from '../theme-messages.ts'
import { directoryMessages } from './directory-messages.ts'
import { editMessages } from './edit-messages.ts'

type Stale = { fields: ListingFields; version: number; at: string; by: string }

/** Everything that is said about an offer, to be written anew by whoever answers for it. */
export const EditPage = ({ visit, result, lang, form, failed, stale }: FormView<typeof prepareListing>) => {
  const t = editMessages(lang)
  const { id, fields, version, owner, owners } = result
  const theirs = stale as Stale | undefined
  const values = failed || form.draft?.savedAt ? form.values : { ...fields, owner: owner ?? undefined, ...form.values }
  const compared = ['name', 'summary', 'description', 'phone', 'hours', 'application'] as const
  return (
    <Page visit={visit} title={t.title({ name: fields.name })} back={{ href: paths.listing(id) }} failed={failed}>
      <Lead>{t.lead}</Lead>
      {theirs && (
        <Conflict
          who={theirs.by}
          when={new Date(theirs.at)}
          fields={compared.map((name) => ({
            label: t[name],
            mine: textOf(form.values[name]),
            theirs: textOf(theirs.fields[name]),
          }))}
        />
      )}
      <Form
        action={form.action}
        values={values}
        errors={form.errors}
        draft={form.draft}
        version={theirs?.version ?? version}
        submit={t.save}
      >
        <Words lang={lang} />
        <ForWhom lang={lang} />
        <Reaching lang={lang} />
        <TextField name="ownerEmail" type="email" label={t.ownerEmail} help={t.ownerEmailHelp} optional />
        {owners.length > 0 && (
          <Select
            name="owner"
            label={t.owner}
            optional
            choices={owners.map(({ post, name, title }) => ({ value: post, label: `${name}, ${title}` }))}
          />
        )}
      </Form>
    </Page>
  )
}

const Words = ({ lang }: { lang: Language }) => {
  const t = editMessages(lang)
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
      <TextField name="organization" label={t.organization} />
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
  const t = editMessages(lang)
  const said = directoryMessages(lang)
  return (
    <>
      <TextField name="minimumAge" label={t.minimumAge} inputmode="numeric" size={4} optional />
      <TextField name="maximumAge" label={t.maximumAge} inputmode="numeric" size={4} optional />
      <TextField name="eligibility" label={t.eligibility} optional />
      <CheckboxGroup
        name="themes"
        label={t.themes}
        choices={themes.map((value) => ({ value, label: themeMessages(lang)[value] }))}
      />
      <CheckboxGroup
        name="levels"
        label={t.levels}
        choices={['0', '1', '2', '3'].map((value) => ({ value, label: value }))}
        optional
      />
      <RadioGroup
        name="referral"
        label={t.referral}
        choices={referrals.map((value) => ({ value, label: said[value] }))}
      />
      <TextArea name="application" label={t.application} limit={600} rows={3} optional />
      <TextField name="fees" label={t.fees} optional />
      <TextField name="waitTime" label={t.waitTime} optional />
    </>
  )
}

const Reaching = ({ lang }: { lang: Language }) => {
  const t = editMessages(lang)
  return (
    <>
      <TextField name="phone" type="tel" label={t.phone} size={14} optional />
      <TextField name="email" type="email" label={t.email} optional />
      <TextField name="url" type="url" label={t.url} optional />
      <TextArea name="hours" label={t.hours} help={t.hoursHelp} rows={3} optional />
      <TextField name="hoursNote" label={t.hoursNote} optional />
      <TextField name="spoken" label={t.spoken} optional />
      <TextField name="interpretation" label={t.interpretation} optional />
      <TextField name="place" label={t.place} optional />
      <TextField name="address" label={t.address} optional />
      <TextField name="postalCode" label={t.postalCode} inputmode="numeric" size={5} optional />
      <TextField name="city" label={t.city} optional />
      <TextField name="accessibility" label={t.accessibility} optional />
    </>
  )
}
