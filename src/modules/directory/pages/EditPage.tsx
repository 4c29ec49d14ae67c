import type { FormView } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { type FormValues, textsOf } from '#ui/form/form-state.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { type ListingFields, listingFields } from '../contract.ts'
import type { prepareListing } from '../operations/prepare-listing.ts'
import { paths } from '../paths.ts'
import { themeMessages } from '../theme-messages.ts'
import { directoryMessages } from './directory-messages.ts'
import { editMessages } from './edit-messages.ts'
import { fieldMessages } from './field-messages.ts'
import { ListingForm } from './ListingForm.tsx'

type Stale = { fields: ListingFields; version: number; at: string; by: string }

/** Everything that is said about an offer, to be written anew by whoever answers for it. */
export const EditPage = ({ visit, result, lang, form, failed, stale }: FormView<typeof prepareListing>) => {
  const t = editMessages(lang)
  const { id, fields, version, owner, owners } = result
  const theirs = stale as Stale | undefined
  const values = failed || form.draft?.savedAt ? form.values : { ...fields, owner: owner ?? undefined, ...form.values }
  return (
    <Page visit={visit} title={t.title({ name: fields.name })} back={{ href: paths.listing(id) }} failed={failed}>
      <Lead>{t.lead}</Lead>
      {theirs && (
        <Conflict who={theirs.by} when={new Date(theirs.at)} fields={differing(form.values, theirs.fields, lang)} />
      )}
      <Form {...form} values={values} version={theirs?.version ?? version} submit={t.save}>
        <ListingForm owners={owners} lang={lang} />
      </Form>
    </Page>
  )
}

const names = Object.keys(listingFields.shape) as (keyof ListingFields)[]

/** What the two wrote differently, in the order of the form: whoever saves again takes hers, in every field. */
const differing = (mine: FormValues, theirs: FormValues, lang: Language) => {
  const [t, said, theme] = [editMessages(lang), directoryMessages(lang), themeMessages(lang)]
  const labels = { ...t, ...fieldMessages(lang) }
  const words: Partial<Record<keyof ListingFields, Readonly<Record<string, unknown>>>> = {
    ...{ language: t, kind: said, referral: said, themes: theme },
  }
  const written = (values: FormValues, name: keyof ListingFields): string => {
    const texts = textsOf(values[name]).map((text) => words[name]?.[text] ?? text.replaceAll('\r\n', '\n'))
    return texts.sort().join(', ')
  }
  return names
    .map((name) => ({ label: labels[name], mine: written(mine, name), theirs: written(theirs, name) }))
    .filter((field) => field.mine !== field.theirs)
}
