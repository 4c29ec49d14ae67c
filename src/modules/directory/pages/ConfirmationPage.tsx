import type { FormView } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { type Definition, Definitions } from '#ui/Definitions.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Foreign, Lead, Link } from '#ui/Text.tsx'
import { writeDays } from '../hours.ts'
import type { openConfirmation } from '../operations/open-confirmation.ts'
import { paths } from '../paths.ts'
import { dayNames, directoryMessages } from './directory-messages.ts'
import { fieldMessages } from './field-messages.ts'
import { upkeepMessages } from './upkeep-messages.ts'

/** What a link from a mail leads to: what is asked about and one button, or what became of the link. */
export const ConfirmationPage = ({ visit, result, lang, form, failed }: FormView<typeof openConfirmation>) => {
  const [t, said, field] = [upkeepMessages(lang), directoryMessages(lang), fieldMessages(lang)]
  const { state, listing } = result
  if (!listing || state !== 'open') {
    const told = {
      used: [t.thanks, t.thanksText],
      expired: [t.expiredTitle, t.expiredText],
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
  const { name, summary, phone, email, url, hours, fees, language } = listing
  const items: (Definition | null)[] = [
    phone ? { term: field.phone, is: phone } : null,
    email ? { term: said.email, is: email } : null,
    url ? { term: field.url, is: url } : null,
    hours.length > 0
      ? {
          term: field.hours,
          is: hours
            .map(({ days, opens, closes }) => `${writeDays(days, dayNames[lang])} ${opens}–${closes}`)
            .join('; '),
        }
      : null,
    fees ? { term: field.fees, is: fees } : null,
  ]
  return (
    <Page visit={visit} title={t.confirmTitle} failed={failed}>
      <Lead>{t.confirmLead}</Lead>
      <Section title={name}>
        <p>
          <Foreign lang={language}>{summary}</Foreign>
        </p>
        <Definitions items={items.filter((item) => item !== null)} />
        <p>
          <Link href={paths.listing(listing.id)}>{t.readAll}</Link>
        </p>
      </Section>
      <Form action={form.action} errors={form.errors} submit={t.confirm} />
      <Notice>
        <p>{t.notRight}</p>
      </Notice>
    </Page>
  )
}
