import { termPaths } from '#modules/terms'
import type { View } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Card, Columns, Section } from '#ui/Card.tsx'
import { Filter } from '#ui/Filter.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Lead, Link, List, Phone } from '#ui/Text.tsx'
import { type ReaderKind, readerKinds } from '../contract.ts'
import { workplaces } from '../landmarks.ts'
import type { openGuide } from '../operations/open-guide.ts'
import { paths } from '../paths.ts'
import { audienceOf } from '../readers.ts'
import type { ListedPage } from '../store/pages.ts'
import { guideMessages } from './guide-messages.ts'
import { SearchForm } from './SearchPage.tsx'
import { said } from './texts.ts'

const numbers = [
  ['112', 'police'],
  ['113', 'ambulance'],
  ['116 111', 'helpline'],
] as const

type Shown = { pages: readonly ListedPage[]; as: ReaderKind | null; lang: Language }

/** The way into the guide: by who one is and what one sees, or level by level. */
export const GuidePage = ({ visit, lang, result }: View<typeof openGuide>) => {
  const t = guideMessages(lang)
  const { as } = result
  const audience = audienceOf(as)
  const shown = { pages: result.pages.filter((page) => page.audience === audience), as, lang }
  return (
    <Page visit={visit} title={t.title} width="wide">
      <Lead>{as === 'parent' || as === 'young' ? t[`lead-${as}`] : t.lead}</Lead>
      {result.writes && (
        <Actions>
          <LinkButton kind="other" href={paths.desks}>
            {t.write}
          </LinkButton>
        </Actions>
      )}
      <Notice tone="now" title={t.urgentTitle}>
        <List>
          {numbers.map(([number, label]) => (
            <li>
              <Phone number={number} /> {t[label]}
            </li>
          ))}
        </List>
      </Notice>
      <SearchForm lang={lang} as={as} />
      <Filter
        label={t.who}
        heading
        choices={[
          ...readerKinds.map((kind) => ({
            href: paths.guideAs(kind),
            label: t[`reader-${kind}`],
            current: kind === as,
          })),
          ...(as ? [{ href: paths.guide, label: t.readerNone, current: false }] : []),
        ]}
      />
      <Workplace {...shown} />
      {shown.pages.length === 0 && <Empty>{t.empty}</Empty>}
      {audience === 'staff' ? (
        <>
          <BySight {...shown} />
          <Levels {...shown} />
          <Topics {...shown} />
          <p>
            <Link href={termPaths.terms}>{t.terms}</Link>
          </p>
        </>
      ) : (
        <Own {...shown} />
      )}
    </Page>
  )
}

/** What is particular to where the reader works. */
const Workplace = ({ pages, as, lang }: Shown) => {
  const own = pages.find(({ slug }) => as && slug === workplaces[as])
  return own ? (
    <Rows>
      <Row
        about={said(own.titles, lang).title}
        href={paths.page(own.slug, as)}
        reason={said(own.titles, lang).summary}
      />
    </Rows>
  ) : null
}

const Topics = ({ pages, as, lang }: Shown) => {
  const t = guideMessages(lang)
  const topics = pages.filter(({ kind }) => kind === 'topic')
  const ofWork = new Set(Object.values(workplaces))
  return (
    <>
      <Pages pages={topics.filter(({ slug }) => !ofWork.has(slug))} as={as} lang={lang} title={t.topics} />
      <Pages pages={topics.filter(({ slug }) => ofWork.has(slug))} as={as} lang={lang} title={t.workplaces} />
    </>
  )
}

const BySight = ({ pages, as, lang }: Shown) => {
  const t = guideMessages(lang)
  const seen = pages.flatMap(({ slug, sees }) => (sees ? [{ slug, sees }] : []))
  return seen.length > 0 ? (
    <Section title={t.sees}>
      <Rows>
        {seen.map(({ slug, sees }) => (
          <Row about={sees[lang] || sees.nb} href={paths.page(slug, as)} />
        ))}
      </Rows>
    </Section>
  ) : null
}

/** The few pages of parents and of young people, by what they would say themselves. */
const Own = ({ pages, as, lang }: Shown) => {
  const t = guideMessages(lang)
  return pages.length > 0 && (as === 'parent' || as === 'young') ? (
    <Section title={t.pages}>
      <Rows>
        {pages.map(({ slug, sees, titles }) => (
          <Row
            about={sees?.[lang] || sees?.nb || said(titles, lang).title}
            href={paths.page(slug, as)}
            reason={said(titles, lang).summary}
          />
        ))}
      </Rows>
      <p>
        <Link href={paths.leaflet(as)}>{t.toLeaflet}</Link>
      </p>
    </Section>
  ) : null
}

const Levels = ({ pages, as, lang }: Shown) => {
  const t = guideMessages(lang)
  const levels = [...new Set(pages.flatMap(({ level }) => (level === null ? [] : [level])))]
  return levels.length > 0 ? (
    <Section title={t.steps}>
      <Columns wide>
        {levels.map((level) => (
          <Level pages={pages.filter((page) => page.level === level)} as={as} lang={lang} />
        ))}
      </Columns>
    </Section>
  ) : null
}

const Level = ({ pages, as, lang }: Shown) => {
  const head = pages.find(({ kind }) => kind === 'level')
  const steps = pages.filter(({ kind }) => kind === 'step')
  const title = head ? said(head.titles, lang).title : ''
  return (
    <Card title={title} level={3}>
      {head && <p>{said(head.titles, lang).summary}</p>}
      <List ordered>
        {steps.map(({ slug, titles }) => (
          <li>
            <Link href={paths.page(slug, as)}>{said(titles, lang).title}</Link>
          </li>
        ))}
      </List>
    </Card>
  )
}

const Pages = ({ pages, as, lang, title }: Shown & { title: string }) =>
  pages.length > 0 ? (
    <Section title={title}>
      <Rows>
        {pages.map(({ slug, titles }) => (
          <Row about={said(titles, lang).title} href={paths.page(slug, as)} reason={said(titles, lang).summary} />
        ))}
      </Rows>
    </Section>
  ) : null
