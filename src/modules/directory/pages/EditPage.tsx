import type { FormView } from '#platform/http/route.ts'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { textOf } from '#ui/form/form-state.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { ListingFields } from '../contract.ts'
import type { prepareListing } from '../operations/prepare-listing.ts'
import { paths } from '../paths.ts'
import { editMessages } from './edit-messages.ts'
import { fieldMessages } from './field-messages.ts'
import { ListingForm } from './ListingForm.tsx'

type Stale = { fields: ListingFields; version: number; at: string; by: string }

/** Everything that is said about an offer, to be written anew by whoever answers for it. */
export const EditPage = ({ visit, result, lang, form, failed, stale }: FormView<typeof prepareListing>) => {
  const t = editMessages(lang)
  const labels = { ...t, ...fieldMessages(lang) }
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
            label: labels[name],
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
        <ListingForm owners={owners} lang={lang} />
      </Form>
    </Page>
  )
}
