import { followFrom } from '#platform/live/address.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Columns, Stack } from '#ui/Card.tsx'
import { Live } from '#ui/Live.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import { writeNote } from '../operations/write-note.ts'
import { paths } from '../paths.ts'
import { Access } from './log/Access.tsx'
import { Agreements } from './log/Agreements.tsx'
import { Asking } from './log/Asking.tsx'
import { Awaiting } from './log/Awaiting.tsx'
import { Breaking } from './log/Breaking.tsx'
import { Happened } from './log/Happened.tsx'
import { Leading } from './log/Leading.tsx'
import { Next } from './log/Next.tsx'
import { type LogView, nameOf } from './log/reading.ts'
import { Team } from './log/Team.tsx'
import { logMessages } from './log-messages.ts'

/** The page a mother reads on her phone and a meeting looks at on the wall. What is next stands before what has happened. */
export const LogPage = (view: LogView) => {
  const { visit, result, lang } = view
  const t = logMessages(lang)
  return (
    <Page visit={visit} title={t.title({ name: result.child.name })} standing={standingOf(view)} width="wide">
      {result.level === 'start' && <Awaiting view={view} />}
      {result.level === 'core' && <CoreOnly view={view} />}
      {result.level === 'all' && (
        <>
          {view.can(writeNote).may && (
            <Actions>
              <LinkButton href={paths.note(result.log)}>{t.write}</LinkButton>
            </Actions>
          )}
          {result.head.state === 'awaiting' && <Awaiting view={view} />}
          <Asking view={view} />
          <Columns>
            <Team view={view} />
            <Stack>
              <Agreements view={view} />
              <Next view={view} />
              <Breaking view={view} />
            </Stack>
          </Columns>
          <Happened view={view} />
          <Access view={view} />
          <Leading view={view} />
        </>
      )}
      <PrintButton />
      {result.changes !== null && (
        <Live follow={followFrom(paths.changes(result.log), result.changes)} changed={t.changed} show={t.showChanged} />
      )}
    </Page>
  )
}

/** Whose it is and where one stands, in one line. */
const standingOf = ({ result, lang }: LogView): string => {
  const t = logMessages(lang)
  const { head, holder } = result
  const state = {
    awaiting: t.awaiting,
    open: t.holds({ name: nameOf(result, lang, { person: null, post: holder }) }),
    paused: t.paused,
    closed: t.closed,
  }[head.state]
  return `${t.level({ level: head.level })} · ${state}`
}

/** Rows 12, 14, 53, 57: that the log exists, the team, the level, and what breaks; no content. */
const CoreOnly = ({ view }: { view: LogView }) => {
  const t = logMessages(view.lang)
  return (
    <>
      {view.actor.kind === 'in-role' && (
        <Notice>
          <p>{t.coreOnly}</p>
        </Notice>
      )}
      <Asking view={view} />
      <Team view={view} />
      <Breaking view={view} />
      <Access view={view} />
      <Leading view={view} />
    </>
  )
}
