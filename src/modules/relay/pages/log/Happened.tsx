import { sayAreas } from '#modules/organisation'
import { firstWords } from '#platform/language/first-words.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Filter } from '#ui/Filter.tsx'
import { Pager } from '#ui/Pager.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Link, Unseen, Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { Happening, Timeline } from '#ui/Timeline.tsx'
import type { HappeningKind } from '../../contract.ts'
import { writeNote } from '../../operations/write-note.ts'
import { paths } from '../../paths.ts'
import type { Entry } from '../../store/page.ts'
import { logMessages } from '../log-messages.ts'
import { AnswerGiven, BatonTaken } from './QuietLines.tsx'
import { type LogView, nameOf } from './reading.ts'

const kinds: readonly HappeningKind[] = [
  'note',
  'concern',
  'bright-spot',
  'evaluation',
  'goal',
  'measure',
  'baton',
  'consent',
]

/** What has happened, newest first, page by page. The one thing most people come to write is one tap away. */
export const Happened = ({ view }: { view: LogView }) => {
  const { result, lang, can } = view
  const t = logMessages(lang)
  const { log, happened, older, kind, service, unwritten } = result
  const chosen = { ...(kind && { kind }), ...(service && { service }) }
  const address = (asked: Record<string, string>) => {
    const query = new URLSearchParams(asked).toString()
    return `${paths.log(log)}${query && `?${query}`}#skjedd`
  }
  const filtered = (more: Record<string, string>) => address({ ...chosen, ...more })
  return (
    <Section title={t.happened} id="skjedd">
      {result.level === 'all' && (
        <Actions>
          <LinkButton kind="other" href={paths.note(log)} whyNot={can(writeNote).whyNot}>
            {t.write}
          </LinkButton>
        </Actions>
      )}
      {(happened.length > 0 || kind || service) && (
        <>
          <Filter
            label={t.show}
            choices={[
              { href: address(service ? { service } : {}), label: t.all, current: !kind },
              ...kinds.map((one) => ({
                href: filtered({ kind: one }),
                label: t[`kind-${one}`],
                current: one === kind,
              })),
            ]}
          />
          <Filter
            label={t.showFrom}
            choices={[
              { href: address(kind ? { kind } : {}), label: t.everyone, current: !service },
              ...result.writing.map((one) => ({
                href: filtered({ service: one }),
                label: result.services[one] ?? '',
                current: one === service,
              })),
              { href: filtered({ service: 'family' }), label: t.fromFamily, current: service === 'family' },
            ]}
          />
        </>
      )}
      {(happened.length === 0 || unwritten) && <Empty>{t.happenedNothing}</Empty>}
      <Timeline>
        {happened.map((one) => {
          if (one.kind === 'baton') return <BatonTaken view={view} turn={one} />
          if (one.kind === 'consent') return <AnswerGiven view={view} answer={one} />
          return <WrittenDown view={view} entry={one} />
        })}
      </Timeline>
      <Pager older={older ? filtered({ before: older }) : undefined} />
    </Section>
  )
}

const WrittenDown = ({ view: { result, lang, actor }, entry }: { view: LogView; entry: Entry }) => {
  const t = logMessages(lang)
  return (
    <Happening
      kind={t[`kind-${entry.kind}`]}
      when={<Time at={entry.at} />}
      who={
        <>
          {nameOf(result, lang, { person: entry.author, post: entry.authorPost })} · {sayAreas(entry.areas, lang)}
          {entry.editedAt && ` · ${t.edited}`}
        </>
      }
    >
      <Written>{entry.text}</Written>
      {entry.author === actor.person && entry.kind !== 'measure' && result.head.state === 'open' && (
        <Link href={paths.entry(result.log, entry.id)}>
          {t.edit}
          <Unseen>: {firstWords(entry.text)}</Unseen>
        </Link>
      )}
    </Happening>
  )
}
