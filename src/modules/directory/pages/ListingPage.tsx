import type { View } from '#platform/http/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Card, Section } from '#ui/Card.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Prose } from '#ui/Prose.tsx'
import { StructuredData } from '#ui/StructuredData.tsx'
import { Callable, Foreign, Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { OnScreen, PrintButton } from '#ui/Tools.tsx'
import { closeListing } from '../operations/close-listing.ts'
import { editListing } from '../operations/edit-listing.ts'
import type { openListing } from '../operations/open-listing.ts'
import { publishListing } from '../operations/publish-listing.ts'
import { paths } from '../paths.ts'
import { structuredDataOf } from '../structured-data.ts'
import { directoryMessages } from './directory-messages.ts'
import { Facts } from './Facts.tsx'
import { belonging, comingIn, forWhom, reaching } from './listing-facts.ts'

/** One offer: how to reach it first, then what it is, then for whom. */
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
          <p>
            <Foreign lang={listing.language}>
              <Callable words={listing.alert} />
            </Foreign>
          </p>
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
        <Facts facts={[...reaching(listing, lang), ...comingIn(listing, lang)]} language={listing.language} />
      </Card>
      <Section title={t.about}>
        <Prose text={listing.description} lang={listing.language} />
      </Section>
      <Section title={t.forWhom}>
        <Facts facts={[...forWhom(listing, lang), ...belonging(listing, lang)]} language={listing.language} />
      </Section>
      {!overdue && listing.state === 'published' && (
        <Subtle>
          {t.confirmed} <Time at={listing.confirmedAt} say="date" />.
        </Subtle>
      )}
      <Actions>
        {can(editListing).may && (
          <LinkButton kind="other" href={paths.edit(listing.id)}>
            {t.edit}
          </LinkButton>
        )}
        <PrintButton />
      </Actions>
      {can(closeListing).may && (
        <OnScreen>
          <Section title={t.close}>
            <Subtle>{t.closeMeans}</Subtle>
            <Form id="closing" action={paths.closing(listing.id)} version={listing.version}>
              <Button kind="quiet">{t.close}</Button>
            </Form>
          </Section>
        </OnScreen>
      )}
      {listing.state === 'published' && <StructuredData about={structuredDataOf(listing)} />}
    </Page>
  )
}
