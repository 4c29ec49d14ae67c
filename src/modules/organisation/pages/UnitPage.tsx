import type { View } from '#platform/http/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { openUnit } from '../operations/open-unit.ts'
import { paths } from '../paths.ts'
import { administrationMessages } from './administration-messages.ts'

type UnitView = View<typeof openUnit>

/** Row 10: who works in a unit, and ending a post on the day it ends. */
export const UnitPage = ({ visit, result, lang, actor }: UnitView) => {
  const t = administrationMessages(lang)
  const back = actor.role === 'administrator' ? { href: paths.units } : { href: '/mitt-arbeid' }
  return (
    <Page visit={visit} title={result.unit.name} standing={result.unit.service} back={back}>
      <Lead>{t.unitLead}</Lead>
      {result.posts.length === 0 && <Empty>{t.nobody}</Empty>}
      <Rows>
        {result.posts.map((post) => (
          <Row
            about={post.name}
            reason={`${post.title} · ${t[post.role as 'employee']}`}
            when={
              post.until && (
                <>
                  {t.until} <Time at={post.until} say="date" />
                </>
              )
            }
            action={
              post.end.may && (
                <LinkButton kind="quiet" href={paths.end(post.id)}>
                  {t.end({ name: post.name })}
                </LinkButton>
              )
            }
          />
        ))}
      </Rows>
    </Page>
  )
}
