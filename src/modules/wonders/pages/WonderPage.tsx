import { discussionPaths } from '#modules/discussions'
import { relayPaths } from '#modules/relay'
import { reportPaths } from '#modules/reports'
import type { View } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Callable, Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { OnScreen } from '#ui/Tools.tsx'
import { editWonder } from '../operations/edit-wonder.ts'
import type { openWonder } from '../operations/open-wonder.ts'
import { paths } from '../paths.ts'
import { decisionMessages } from './decision-messages.ts'
import { wonderMessages } from './wonder-messages.ts'

type WonderView = View<typeof openWonder>

/** What was written, until when it is to be decided, and what its author may do with it. */
export const WonderPage = (view: WonderView) => {
  const { visit, result, lang, can } = view
  const t = wonderMessages(lang)
  const { id, title, seen, done, plan, deleteOn, ending, at, by } = result
  const mine = can(editWonder).may
  return (
    <Page visit={visit} title={title} standing={mine ? undefined : t.by({ name: by })} back={{ href: paths.wonders }}>
      {ending && <Ended {...view} />}
      <Definitions
        items={[
          { term: t.seen, is: <Written>{seen}</Written> },
          { term: t.done, is: <Written>{done ?? t.nothingYet}</Written> },
          { term: t.plan, is: <Written>{plan ?? t.nothingYet}</Written> },
          { term: t.written, is: <Time at={at} /> },
          ...(ending ? [] : [{ term: termOfDeadline(view, mine), is: <DecideBy {...view} /> }]),
          { term: t.deletedOn, is: <Time at={deleteOn} /> },
        ]}
      />
      {mine && (
        <>
          <Actions>
            <LinkButton kind={ending ? 'other' : 'main'} href={paths.decision(id)}>
              {ending ? t.decideAnew : t.decide}
            </LinkButton>
            <LinkButton kind="other" href={paths.change(id)}>
              {t.change}
            </LinkButton>
          </Actions>
          <Shares {...view} />
          <OnScreen>
            <Section title={t.remove}>
              <p>{t.removeText}</p>
              <Form action={paths.deletion(id)} id="sletting">
                <Actions>
                  <Button kind="other">{t.remove}</Button>
                </Actions>
              </Form>
            </Section>
          </OnScreen>
        </>
      )}
    </Page>
  )
}

const termOfDeadline = ({ result: { decideBy }, lang, now }: WonderView, mine: boolean): string => {
  const t = wonderMessages(lang)
  if (decideBy < dayOf(now)) return t.shouldHave
  return mine ? t.decideBy : t.toBeDecided
}

const DecideBy = ({ result: { decideBy }, lang, now }: WonderView) => (
  <>
    <Time at={decideBy} /> {decideBy < dayOf(now) && <Tag tone="now">{wonderMessages(lang).overdue}</Tag>}
  </>
)

/** Where what it ended as goes on, for its author. */
const onwards = {
  log: { href: relayPaths.start, label: 'toStart' },
  discussion: { href: discussionPaths.discussions, label: 'toDiscussions' },
  report: { href: reportPaths.reports, label: 'toReports' },
} as const

const Ended = ({ result: { ending }, lang, can }: WonderView) => {
  const t = decisionMessages(lang)
  if (!ending) return null
  const mine = can(editWonder).may
  const next = ending !== 'no-concern' && mine && onwards[ending]
  const title = (mine ? t.ended : t.endedFor)({ what: t[ending].toLowerCase() })
  return (
    <Notice tone={ending === 'report' ? 'now' : 'info'} title={title}>
      {ending === 'report' && (
        <p>
          <Callable words={t.callNow} />
        </p>
      )}
      {ending !== 'no-concern' && <p>{t.simultaneous}</p>}
      {next && (
        <p>
          <LinkButton kind="other" href={next.href}>
            {t[next.label]}
          </LinkButton>
        </p>
      )}
    </Notice>
  )
}

const Shares = ({ result: { id, shares, ending, headSees }, lang }: WonderView) => {
  const t = wonderMessages(lang)
  return (
    <Section title={t.shares}>
      {shares.length === 0 && <p>{t.onlyYou}</p>}
      {!ending && headSees && <p>{t.headSees}</p>}
      <Rows>
        {shares.map(({ post, name, at }) => (
          <Row
            about={name}
            when={<Time at={at} first />}
            action={
              <Form action={paths.takingBack(id, post)} id={`deling-${post}`}>
                <Button kind="other">{t.takeBack}</Button>
              </Form>
            }
          />
        ))}
      </Rows>
      <Actions>
        <LinkButton kind="other" href={paths.sharing(id)}>
          {t.share}
        </LinkButton>
      </Actions>
    </Section>
  )
}
