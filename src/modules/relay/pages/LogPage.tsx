import { firstName } from '#platform/language/first-name.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { List, Written } from '#ui/Text.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import { reopenLog } from '../operations/reopen-log.ts'
import { paths } from '../paths.ts'
import { Access } from './log/Access.tsx'
import { Agreements } from './log/Agreements.tsx'
import { Breaking } from './log/Breaking.tsx'
import { Happened } from './log/Happened.tsx'
import { Next } from './log/Next.tsx'
import { type LogView, nameOf, sayAreas } from './log/reading.ts'
import { Team } from './log/Team.tsx'
import { logMessages } from './log-messages.ts'

/** The page a mother reads on her phone and a meeting looks at on the wall. The order is that of ux.md. */
export const LogPage = (view: LogView) => {
  const { visit, result, lang } = view
  const t = logMessages(lang)
  const back = view.actor.kind === 'in-role' ? { href: paths.desk } : undefined
  return (
    <Page
      visit={visit}
      title={t.title({ name: result.child.name })}
      standing={standingOf(view)}
      back={back}
      width="wide"
    >
      {result.level === 'start' && <Awaiting view={view} />}
      {result.level === 'core' && <CoreOnly view={view} />}
      {result.level === 'all' && (
        <>
          {result.head.state === 'awaiting' && <Awaiting view={view} />}
          <Team view={view} />
          <Agreements view={view} />
          <Next view={view} />
          <Breaking view={view} />
          <Happened view={view} />
          <Access view={view} />
          <Reopening view={view} />
        </>
      )}
      <PrintButton />
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

/** Before consent there is nothing but this. */
const Awaiting = ({ view: { result, lang, actor } }: { view: LogView }) => {
  const t = logMessages(lang)
  const isFamily = actor.kind === 'outside'
  return (
    <>
      <Notice tone={isFamily ? 'now' : 'info'}>
        <p>{isFamily ? t.awaitingYou({ name: firstName(result.child.name) }) : t.awaitingMeans}</p>
        <Actions>
          {isFamily ? (
            <LinkButton href={paths.consent(result.log)}>{t.giveConsent}</LinkButton>
          ) : (
            <LinkButton kind="other" href={paths.consentRecord(result.log)}>
              {t.recordConsent}
            </LinkButton>
          )}
        </Actions>
      </Notice>
      <Section title={t.why}>
        <Written>{result.head.why}</Written>
      </Section>
      <Section title={t.asked}>
        <List>
          {result.proposals.map(({ service, areas }) => (
            <li>
              {result.services[service]}: {sayAreas(areas, lang)}
            </li>
          ))}
        </List>
      </Section>
    </>
  )
}

/** Rows 12, 14, 53, 57: that the log exists, the team, the level, and what breaks; no content. */
const CoreOnly = ({ view }: { view: LogView }) => {
  const t = logMessages(view.lang)
  return (
    <>
      <Notice>
        <p>{t.coreOnly}</p>
      </Notice>
      <Team view={view} />
      <Breaking view={view} />
      <Access view={view} />
      <Reopening view={view} />
    </>
  )
}

const Reopening = ({ view: { result, lang, can } }: { view: LogView }) =>
  can(reopenLog).may ? (
    <Actions>
      <LinkButton kind="other" href={paths.reopening(result.log)}>
        {logMessages(lang).reopen}
      </LinkButton>
    </Actions>
  ) : null
