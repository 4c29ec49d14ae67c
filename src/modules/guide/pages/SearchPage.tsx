import type { View } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Carried, QueryForm } from '#ui/form/Form.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Subtle } from '#ui/Text.tsx'
import type { ReaderKind } from '../contract.ts'
import type { searchGuide } from '../operations/search-guide.ts'
import { paths } from '../paths.ts'
import { audienceOf } from '../readers.ts'
import { longestQuery } from '../search/search-pages.ts'
import { searchMessages } from './search-messages.ts'
import { stepMessages } from './step-messages.ts'
import { said } from './texts.ts'

export const SearchForm = ({ lang, as, q = '' }: { lang: Language; as: ReaderKind | null; q?: string }) => {
  const t = searchMessages(lang)
  return (
    <QueryForm action={paths.search} values={{ q, ...(as && { as }) }} search>
      <TextField name="q" label={t.label} help={t.help} type="search" />
      <Carried names={['as']} />
    </QueryForm>
  )
}

/** What was found, the best first; or how to find it otherwise. */
export const SearchPage = ({ visit, result, lang }: View<typeof searchGuide>) => {
  const t = searchMessages(lang)
  const { q, as, pages, nothingAsked, cut } = result
  const all = (
    <LinkButton kind="other" href={paths.guideAs(as)}>
      {t.all}
    </LinkButton>
  )
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.guideAs(as), label: stepMessages(lang).guide }}>
      <SearchForm lang={lang} as={as} q={q.slice(0, longestQuery)} />
      {cut && <Subtle>{t.cut}</Subtle>}
      {nothingAsked && <Empty action={all}>{t.nothingAsked}</Empty>}
      {!nothingAsked && pages.length === 0 && <Empty action={all}>{t.nothing}</Empty>}
      {pages.length > 0 && (
        <Section title={t.found({ count: pages.length })}>
          <Rows>
            {pages.map(({ slug, audience, titles }) => (
              <Row
                about={said(titles, lang).title}
                href={paths.page(slug, as)}
                reason={said(titles, lang).summary}
                tag={audience !== 'staff' && audience !== audienceOf(as) && <Tag>{stepMessages(lang)[audience]}</Tag>}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  )
}
