import type { FormView } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Foreign, Lead, Link } from '#ui/Text.tsx'
import type { openConfirmation } from '../operations/open-confirmation.ts'
import { paths } from '../paths.ts'
import { directoryMessages } from './directory-messages.ts'
import { Facts } from './Facts.tsx'
import { factsOf } from './listing-facts.ts'
import { upkeepMessages } from './upkeep-messages.ts'

/** What a link from a mail leads to: what is asked about and one button, or what became of the link. */
export const ConfirmationPage = ({ visit, result, lang, form, failed }: FormView<typeof openConfirmation>) => {
  const [t, said] = [upkeepMessages(lang), directoryMessages(lang)]
  const { state, listing } = result
  if (!listing || state !== 'open') {
    const told = {
      used: [t.thanks, t.thanksText],
      expired: [t.expiredTitle, t.expiredText],
      gone: [t.goneTitle, t.goneText],
      unknown: [t.unknownTitle, t.unknownText],
      open: [t.unknownTitle, t.unknownText],
    }[state]
    return (
      <Page visit={visit} title={told[0] ?? ''} back={{ href: paths.list, label: said.back }}>
        <Lead>{told[1]}</Lead>
        {listing && <Link href={paths.listing(listing.id)}>{listing.name}</Link>}
      </Page>
    )
  }
  const { name, summary, alert, description, language } = listing
  return (
    <Page visit={visit} title={t.confirmTitle} failed={failed}>
      <Lead>{t.confirmLead}</Lead>
      <Section title={name}>
        <p>
          <Foreign lang={language}>{summary}</Foreign>
        </p>
        {alert && (
          <p>
            <Foreign lang={language}>{alert}</Foreign>
          </p>
        )}
        <Prose text={description} lang={language} />
        <Facts facts={factsOf(listing, lang)} language={language} />
      </Section>
      <Form {...form} submit={t.confirm} />
      <Notice>
        <p>{t.notRight}</p>
      </Notice>
    </Page>
  )
}
