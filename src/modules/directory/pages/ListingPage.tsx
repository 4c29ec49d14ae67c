import type { View } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Section } from '#ui/Card.tsx'
import { type Definition, Definitions } from '#ui/Definitions.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Prose } from '#ui/Prose.tsx'
import { StructuredData } from '#ui/StructuredData.tsx'
import { Foreign, Link, List, Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import { writeDays } from '../hours.ts'
import { closeListing } from '../operations/close-listing.ts'
import { editListing } from '../operations/edit-listing.ts'
import type { openListing } from '../operations/open-listing.ts'
import { publishListing } from '../operations/publish-listing.ts'
import { paths } from '../paths.ts'
import type { Location } from '../store/listings.ts'
import { structuredDataOf } from '../structured-data.ts'
import { themeMessages } from '../theme-messages.ts'
import { dayNames, directoryMessages } from './directory-messages.ts'
import { fieldMessages } from './field-messages.ts'
import { sayAges } from './say-ages.ts'

type Shown = View<typeof openListing>['result']['listing']

/** One offer: how to reach it first, then for whom, then what it is. */
export const ListingPage = ({ visit, result, lang, can }: View<typeof openListing>) => {
  const t = directoryMessages(lang)
  const { listing, overdue } = result
  const said = (text: string) => <Foreign lang={listing.language}>{text}</Foreign>
  return (
    <Page
      visit={visit}
      title={listing.name}
      standing={said(listing.summary)}
      back={{ href: paths.list, label: t.back }}
    >
      {listing.state !== 'published' && (
        <Notice>
          <p>{t[listing.state]}</p>
          <Form id="publishing" action={paths.publishing(listing.id)} version={listing.version}>
            <Button kind="other" whyNot={can(publishListing).whyNot}>
              {t[listing.state === 'draft' ? 'publish' : 'publishAgain']}
            </Button>
          </Form>
        </Notice>
      )}
      {listing.alert && (
        <Notice tone="now">
          <p>{said(listing.alert)}</p>
        </Notice>
      )}
      {overdue && (
        <Notice>
          <p>
            {t.confirmed} <Time at={listing.confirmedAt} say="date" />. {t.unconfirmed}
          </p>
        </Notice>
      )}
      <Card title={t.howToReach} tone="tinted">
        <Definitions items={reaching(listing, lang)} />
      </Card>
      <Section title={t.forWhom}>
        <Definitions items={forWhom(listing, lang)} />
      </Section>
      <Prose text={listing.description} lang={listing.language} />
      <Subtle>
        {t.confirmed} <Time at={listing.confirmedAt} say="date" />.
      </Subtle>
      {can(editListing).may && (
        <p>
          <Link href={paths.edit(listing.id)}>{t.edit}</Link>
        </p>
      )}
      <PrintButton />
      {can(closeListing).may && (
        <Section title={t.close}>
          <Subtle>{t.closeMeans}</Subtle>
          <Form id="closing" action={paths.closing(listing.id)} version={listing.version}>
            <Button kind="quiet">{t.close}</Button>
          </Form>
        </Section>
      )}
      {listing.state === 'published' && <StructuredData about={structuredDataOf(listing)} />}
    </Page>
  )
}

const present = (items: (Definition | false | null | '' | undefined)[]): Definition[] =>
  items.filter((item): item is Definition => Boolean(item))

const reaching = (listing: Shown, lang: Language): Definition[] => {
  const [t, field] = [directoryMessages(lang), fieldMessages(lang)]
  const { phone, email, url, location, hours, hoursNote, application, referral } = listing
  const said = (text: string) => <Foreign lang={listing.language}>{text}</Foreign>
  return present([
    phone && { term: field.phone, is: <Link href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</Link> },
    email && { term: t.email, is: <Link href={`mailto:${email}`}>{email}</Link> },
    url && { term: field.url, is: <Link href={url}>{new URL(url).hostname}</Link> },
    (hours.length > 0 || hoursNote) && {
      term: field.hours,
      is: (
        <List>
          {hours.map(({ days, opens, closes }) => (
            <li>{`${writeDays(days, dayNames[lang])} ${opens}–${closes}`}</li>
          ))}
          {hoursNote && <li>{said(hoursNote)}</li>}
        </List>
      ),
    },
    location && { term: t.place, is: sayPlace(location) },
    location?.accessibility && { term: field.accessibility, is: said(location.accessibility) },
    { term: field.application, is: application ? said(application) : t[referral] },
  ])
}

const sayPlace = ({ name, address, postalCode, city }: Location): string =>
  [...new Set([name, address, postalCode ? `${postalCode} ${city}` : city])].filter(Boolean).join(', ')

const forWhom = (listing: Shown, lang: Language): Definition[] => {
  const [t, field] = [directoryMessages(lang), fieldMessages(lang)]
  const said = (text: string) => <Foreign lang={listing.language}>{text}</Foreign>
  const { eligibility, fees, waitTime, spoken, interpretation, organization, themes, levels } = listing
  return present([
    { term: t.age, is: sayAges(listing, lang) },
    eligibility && { term: t.forWhom, is: said(eligibility) },
    fees && { term: field.fees, is: said(fees) },
    waitTime && { term: field.waitTime, is: said(waitTime) },
    spoken.length > 0 && { term: t.spoken, is: said(spoken.join(', ')) },
    interpretation && { term: field.interpretation, is: said(interpretation) },
    { term: field.themes, is: themes.map((theme) => themeMessages(lang)[theme]).join(', ') },
    levels.length > 0 && { term: field.levels, is: levels.join(', ') },
    { term: field.organization, is: `${organization.name} (${t[organization.kind]})` },
  ])
}
