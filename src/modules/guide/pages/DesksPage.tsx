import type { View } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Subtle } from '#ui/Text.tsx'
import { addPage } from '../operations/add-page.ts'
import type { listPages } from '../operations/list-pages.ts'
import { paths } from '../paths.ts'
import { deskMessages } from './desk-messages.ts'
import { stepMessages } from './step-messages.ts'

type Props = View<typeof listPages>
type Listed = Props['result']['pages'][number]

/** Every page that is the reader's to write, and what waits for her there. */
export const DesksPage = ({ visit, result: { pages }, lang, now, can }: Props) => {
  const t = deskMessages(lang)
  const s = stepMessages(lang)
  const titles = { staff: s.topic, parents: s.parents, young: s.young }
  const groupOf = ({ level, audience }: Listed) => (level === null ? titles[audience] : s.level({ level }))
  const waiting = pages.filter((page) => page.feedback + page.broken > 0 || isOverdue(page, now))
  const unowned = pages.filter(({ owner }) => !owner).length
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.guide }} width="wide">
      {can(addPage).may && (
        <Actions>
          <LinkButton kind="other" href={paths.newPage}>
            {t.add}
          </LinkButton>
        </Actions>
      )}
      {pages.length === 0 && <Empty>{t.none}</Empty>}
      {unowned > 0 && <Subtle>{t.unowned({ count: unowned })}</Subtle>}
      {waiting.length > 0 && (
        <Section title={t.waiting}>
          <Rows>
            {waiting.map((page) => (
              <Line page={page} lang={lang} now={now} />
            ))}
          </Rows>
        </Section>
      )}
      {[...new Set(pages.map(groupOf))].map((group) => (
        <Section title={group}>
          <Rows>
            {pages
              .filter((page) => groupOf(page) === group)
              .map((page) => (
                <Line page={page} lang={lang} now={now} />
              ))}
          </Rows>
        </Section>
      ))}
    </Page>
  )
}

const isOverdue = ({ published, reviewOn }: Listed, now: Date): boolean => published !== null && reviewOn < dayOf(now)

const Line = ({ page, lang, now }: { page: Listed } & Pick<Props, 'lang' | 'now'>) => {
  const t = deskMessages(lang)
  const waiting = [
    ...(page.feedback > 0 ? [t.feedback({ count: page.feedback })] : []),
    ...(page.broken > 0 ? [t.broken({ count: page.broken })] : []),
    ...(isOverdue(page, now) ? [t.overdue({ day: sayDate(page.reviewOn, lang) })] : []),
  ]
  return (
    <Row
      about={page.title}
      href={paths.desk(page.slug)}
      tag={page.published === null ? <Tag>{t.unpublished}</Tag> : page.latest > page.published && <Tag>{t.draft}</Tag>}
      reason={waiting.length > 0 ? waiting.join(' · ') : undefined}
      when={page.owner ? t.ownedBy({ name: page.owner }) : undefined}
      now={waiting.length > 0}
    />
  )
}
