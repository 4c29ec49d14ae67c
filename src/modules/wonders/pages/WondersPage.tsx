import type { View } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Card, Section } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Callable, Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { openWonders } from '../operations/open-wonders.ts'
import { paths } from '../paths.ts'
import { decisionMessages } from './decision-messages.ts'
import { wonderMessages } from './wonder-messages.ts'

/** What she wonders; what others have shared with her; and for a head, who of hers has not decided. */
export const WondersPage = (view: View<typeof openWonders>) => {
  const { visit, result, lang, now } = view
  const t = wonderMessages(lang)
  return (
    <Page visit={visit} title={t.title}>
      {result.deleted && <Notice tone="done" title={t.removed} />}
      <Lead>{t.lead}</Lead>
      <Notice tone="now">
        <p>
          <Callable words={t.danger} />
        </p>
      </Notice>
      <Actions>
        <LinkButton href={paths.beginning}>{t.begin}</LinkButton>
      </Actions>
      <Undecided {...view} />
      <Section title={t.own}>
        {result.own.length === 0 && <Empty>{t.empty}</Empty>}
        <Rows>
          {result.own.map(({ id, title, decideBy, deleteOn, ending }) => (
            <Row
              about={title}
              href={paths.wonder(id)}
              reason={ending && decisionMessages(lang)[ending]}
              when={
                <>
                  {ending ? t.deletedOn : t.decideBy} <Time at={ending ? deleteOn : decideBy} />
                </>
              }
              tag={!ending && decideBy < dayOf(now) && <Tag tone="now">{t.overdue}</Tag>}
            />
          ))}
        </Rows>
      </Section>
      {result.shared.length > 0 && (
        <Section title={t.sharedWithMe}>
          <Rows>
            {result.shared.map(({ id, title, by, ending }) => (
              <Row
                about={title}
                href={paths.wonder(id)}
                reason={t.by({ name: by })}
                when={ending && decisionMessages(lang)[ending]}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  )
}

/** For a head: that someone has not decided, and who. */
const Undecided = ({ result, lang }: View<typeof openWonders>) => {
  const t = wonderMessages(lang)
  if (result.undecided.length === 0) return null
  return (
    <Card tone="now" title={t.unit}>
      <p>{t.unitText}</p>
      <Rows>
        {result.undecided.map(({ who, decideBy }) => (
          <Row
            about={who}
            when={
              <>
                {t.shouldHave} <Time at={decideBy} />
              </>
            }
          />
        ))}
      </Rows>
    </Card>
  )
}
