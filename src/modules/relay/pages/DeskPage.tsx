import type { View } from '#platform/http/route.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Card, Door, Section } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Link, Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { openDesk } from '../operations/open-desk.ts'
import { startLog } from '../operations/start-log.ts'
import { paths } from '../paths.ts'
import { BreachTag } from './Assessment.tsx'
import { breachMessages } from './breach-messages.ts'
import { deskMessages } from './desk-messages.ts'
import { logMessages } from './log-messages.ts'
import { removalMessages } from './removal-messages.ts'

type DeskView = View<typeof openDesk>
type Log = DeskView['result']['logs'][number]

/** A promise this many days ahead is worth a line under *Trenger deg nå*. */
const aheadDays = 7

/** A list, not a dashboard: what needs me now, oldest promise first; my logs; what I wait for. Whoever has no logs is led to her own page. */
export const DeskPage = (view: DeskView) => {
  const { visit, result, lang, actor, can } = view
  const t = deskMessages(lang)
  const isFamily = actor.kind === 'outside'
  const mayStart = can(startLog).may
  return (
    <Page visit={visit} title={isFamily ? t.familyTitle : t.title}>
      {result.saidNo && (
        <Notice tone="done" title={isFamily ? t.saidNo : t.recordedNo}>
          <p>{t.saidNoMeans}</p>
        </Notice>
      )}
      <Left {...view} />
      {isFamily || mayStart ? (
        <>
          {!result.closed && <Now {...view} />}
          <Logs {...view} />
          {!isFamily && <Waiting {...view} />}
          <Elsewhere {...view} />
        </>
      ) : (
        <>
          <NowWithoutLogs {...view} />
          {(visit.navigation ?? [])
            .filter(({ current }) => !current)
            .map(({ href, label, about }) => (
              <Door href={href} title={label}>
                {about}
              </Door>
            ))}
        </>
      )}
    </Page>
  )
}

/** Row 50: someone lost sight of a log. Not of which. */
const Left = ({ result, lang }: DeskView) => {
  const t = deskMessages(lang)
  return (
    <>
      {result.left.map((at) => (
        <Notice title={t.left}>
          <p>{t.leftMeans}</p>
          <Subtle>
            <Time at={at} first />
          </Subtle>
        </Notice>
      ))}
    </>
  )
}

/** For whoever has no logs. Row 25: what the data-protection officer must look into, and by when; and what needs her in other modules. */
const NowWithoutLogs = (view: DeskView) => {
  const { result, lang } = view
  const t = breachMessages(lang)
  const needs = elsewhere(view)
  if (result.breaches.length === 0 && needs.length === 0) return null
  return (
    <Card tone="now" title={deskMessages(lang).now}>
      <Rows>
        {result.breaches.map(({ log, entry, kind, reason, state, reportBy }) => (
          <Row
            about={`${logMessages(lang)[`kind-${kind}`]}: ${removalMessages(lang)[reason].toLowerCase()}`}
            reason={t.deskWhy}
            when={
              <>
                {t.reportBy} <Time at={reportBy} />
              </>
            }
            tag={state === 'begun' && <BreachTag state={state} lang={lang} />}
            action={<LinkButton href={paths.removed(log, entry)}>{t.assess}</LinkButton>}
          />
        ))}
        {needs.map(NeedRow)}
      </Rows>
    </Card>
  )
}

const Now = (view: DeskView) => {
  const t = deskMessages(view.lang)
  const now = [...view.result.logs.flatMap((log) => needOf(log, view)), ...elsewhere(view)].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  )
  return (
    <Card tone={now.length > 0 ? 'now' : 'tinted'} title={t.now}>
      {now.length === 0 && <p>{t.nothingNow}</p>}
      <Rows>{now.map(NeedRow)}</Rows>
    </Card>
  )
}

const NeedRow = ({ about, reason, when, href, act }: Need) => (
  <Row
    about={about}
    reason={reason}
    when={when && <Time at={when} first />}
    action={<LinkButton href={href}>{act}</LinkButton>}
  />
)

const Logs = ({ result, lang, actor, now }: DeskView) => {
  const t = deskMessages(lang)
  return (
    <Section title={result.closed ? t.former : actor.kind === 'outside' ? t.familyLogs : t.logs}>
      {result.logs.length === 0 && <Empty>{actor.kind === 'outside' ? t.noFamilyLogs : t.noLogs}</Empty>}
      <Rows>
        {result.logs.map((log) => (
          <Row
            about={log.name}
            href={paths.log(log.log)}
            reason={[
              t.level({ level: log.level }),
              log.state === 'open' ? undefined : t[`state-${log.state}`],
              log.reason === 'holder' ? t.holder : undefined,
            ]
              .filter(Boolean)
              .join(' · ')}
            when={
              log.promise &&
              log.promise.on >= dayOf(now) && (
                <>
                  {t.nextDate} <Time at={log.promise.on} />
                </>
              )
            }
            tag={isStuck(log, now) && <Tag tone="now">{t.stuck}</Tag>}
          />
        ))}
      </Rows>
      {result.after && (
        <Link href={`${paths.desk}?after=${result.after}${result.closed ? '&closed=ja' : ''}`}>{t.more}</Link>
      )}
    </Section>
  )
}

/** What somebody else has to do first. */
const Waiting = ({ result, lang }: DeskView) => {
  const t = deskMessages(lang)
  const waiting = result.logs.filter((log) => (log.offer && !log.offer.mine) || log.state === 'awaiting')
  if (waiting.length === 0) return null
  return (
    <Section title={t.waiting}>
      <Rows>
        {waiting.map((log) => (
          <Row
            about={log.name}
            href={paths.log(log.log)}
            reason={log.offer ? t.offerWaits({ name: log.offer.to }) : t.familyWaits}
          />
        ))}
      </Rows>
    </Section>
  )
}

const Elsewhere = ({ result, lang, can }: DeskView) => {
  const t = deskMessages(lang)
  return (
    <Actions>
      {can(startLog).may && (
        <LinkButton kind="other" href={paths.start}>
          {t.start}
        </LinkButton>
      )}
      <LinkButton kind="quiet" href={result.closed ? paths.desk : `${paths.desk}?closed=ja`}>
        {result.closed ? t.present : t.former}
      </LinkButton>
    </Actions>
  )
}

/** A promise that has passed, or one that nobody is left to keep. */
const isStuck = ({ promise, orphan, state }: Log, now: Date): boolean =>
  state === 'paused' || Boolean(orphan) || (promise !== null && promise.on < dayOf(now))

type Need = { about: string; on: string; reason: string; when?: string; href: string; act: string }

/** What needs her in other modules. */
const elsewhere = ({ awaiting, lang }: DeskView): Need[] =>
  awaiting.map(({ on, href, say }) => ({ ...say(lang), on, when: on, href }))

/** What about a log needs the reader, one line at the most: an answer before a promise. */
const needOf = (log: Log, { actor, lang, now }: DeskView): Need[] => {
  const t = deskMessages(lang)
  const asked = dayOf(log.startedAt)
  const about = log.name
  if (log.offer?.mine) return [{ about, on: '', reason: t.offered, href: paths.offer(log.log), act: t.answer }]
  if (actor.kind === 'outside' && log.state === 'awaiting' && !log.answered)
    return [{ about, on: asked, reason: t.consentAsked, href: paths.consent(log.log), act: t.read }]
  if (log.joining) return [{ about, on: asked, reason: t.joining, href: paths.joining(log.log), act: t.see }]
  if (log.orphan) {
    const { measure, text } = log.orphan
    return [{ about, on: asked, reason: t.orphan({ what: text }), href: paths.change(log.log, measure), act: t.choose }]
  }
  if (log.state === 'paused') return [{ about, on: asked, reason: t.paused, href: paths.log(log.log), act: t.open }]
  if (!log.promise || log.promise.on > addDays(dayOf(now), aheadDays)) return []
  const { kind, text, on, measure } = log.promise
  const passed = on < dayOf(now) ? 'Passed' : ''
  const reason = t[`${kind === 'deadline' ? 'deadline' : 'evaluation'}${passed}`]({ what: text })
  return [
    {
      about,
      on,
      when: on,
      reason,
      href: kind === 'deadline' ? paths.log(log.log) : paths.evaluation(log.log, measure),
      act: t.open,
    },
  ]
}
