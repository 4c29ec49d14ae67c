import type { View } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { QueryForm } from '#ui/form/Form.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, Link, Subtle } from '#ui/Text.tsx'
import { OnScreen } from '#ui/Tools.tsx'
import { type FindListings, themes } from '../contract.ts'
import { addListing } from '../operations/add-listing.ts'
import type { findListings } from '../operations/find-listings.ts'
import { openUpkeep } from '../operations/open-upkeep.ts'
import { paths } from '../paths.ts'
import { themeMessages } from '../theme-messages.ts'
import { AgeChoice } from './AgeChoice.tsx'
import { bookletMessages } from './booklet-messages.ts'
import { directoryMessages } from './directory-messages.ts'
import { fieldMessages } from './field-messages.ts'
import { ListingRows } from './ListingRows.tsx'

/** Everything that is offered, to be searched and narrowed without scripts. */
export const DirectoryPage = ({ visit, result, lang, can }: View<typeof findListings>) => {
  const t = directoryMessages(lang)
  const { asked, listings, more, total, places, searched } = result
  const isNarrowed = Boolean(asked.q || asked.theme || asked.place || asked.age !== undefined)
  const pastLast = asked.page > 1 && listings.length === 0
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      <OnScreen>
        <Link href={paths.help}>{t.helpLink}</Link>
        {can(openUpkeep).may && (
          <>
            {' · '}
            <Link href={paths.upkeep}>{t.upkeepLink}</Link>
          </>
        )}
        {can(addListing).may && !can(openUpkeep).may && (
          <>
            {' · '}
            <Link href={paths.add}>{t.propose}</Link>
          </>
        )}
      </OnScreen>
      <QueryForm action={paths.list} values={asked} search>
        <TextField name="q" type="search" label={t.words} help={t.wordsHelp} />
        <AgeChoice label={t.age} empty={t.all} lang={lang} />
        <Select
          name="theme"
          label={fieldMessages(lang).themes}
          empty={t.all}
          choices={themes.map((value) => ({ value, label: themeMessages(lang)[value] }))}
        />
        {places.length > 0 && (
          <Select
            name="place"
            label={t.place}
            empty={t.all}
            choices={places.map((value) => ({ value, label: value }))}
          />
        )}
      </QueryForm>
      <Section
        title={pastLast ? t.pastLast : total === undefined ? t.every : t.count({ count: total })}
        aside={isNarrowed && <Link href={paths.list}>{t.showAll}</Link>}
      >
        {asked.q && searched === 0 && (
          <Notice>
            <p>{t.noWords}</p>
          </Notice>
        )}
        {pastLast && <Link href={atPage(asked, 1)}>{t.firstPage}</Link>}
        {listings.length === 0 && !pastLast && <Empty>{isNarrowed ? t.nothing : t.noneYet}</Empty>}
        <ListingRows listings={listings} lang={lang} />
        {listings.length > 0 && searched === 0 && (
          <OnScreen>
            <Link href={bookletOf(asked)}>{bookletMessages(lang).link}</Link>
          </OnScreen>
        )}
        {(more || asked.page > 1) && !pastLast && (
          <Actions>
            {more && (
              <LinkButton kind="other" href={atPage(asked, asked.page + 1)}>
                {t.nextPage}
              </LinkButton>
            )}
            {asked.page > 1 && (
              <LinkButton kind="quiet" href={atPage(asked, asked.page - 1)}>
                {t.previousPage}
              </LinkButton>
            )}
            <Subtle>{t.pageNumber({ page: asked.page })}</Subtle>
          </Actions>
        )}
      </Section>
    </Page>
  )
}

const withQuery = (path: string, asked: Record<string, string | number | undefined>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, String(value))
  return query.size > 0 ? `${path}?${query}` : path
}

const atPage = (asked: FindListings, page: number): string => withQuery(paths.list, { ...asked, page })

/** What was narrowed to. There is no booklet of a search. */
const bookletOf = ({ page: _, q: __, ...asked }: FindListings): string => withQuery(paths.booklet, asked)
