import type { FormView } from '#platform/http/route.ts'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareNewListing } from '../operations/prepare-new-listing.ts'
import { paths } from '../paths.ts'
import { directoryMessages } from './directory-messages.ts'
import { editMessages } from './edit-messages.ts'
import { ListingForm } from './ListingForm.tsx'

const usual = { language: 'nb', kind: 'municipal', referral: 'none' }

/** One new offer, from somebody who knows of it. */
export const NewPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareNewListing>) => {
  const t = editMessages(lang)
  const { owners, publishes } = result
  const back = publishes ? { href: paths.upkeep } : { href: paths.list, label: directoryMessages(lang).back }
  return (
    <Page visit={visit} title={t.newTitle} back={back} failed={failed}>
      <Lead>{publishes ? t.newLead : t.proposeLead}</Lead>
      <Form {...form} values={{ ...usual, ...form.values }} submit={publishes ? t.publish : t.propose}>
        <ListingForm owners={owners} lang={lang} />
      </Form>
    </Page>
  )
}
