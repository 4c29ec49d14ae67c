import { sayAreas } from '#modules/organisation'
import type { View } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import { assessBreach } from '../operations/assess-breach.ts'
import type { readRemovedEntry } from '../operations/read-removed-entry.ts'
import { paths } from '../paths.ts'
import { Assessments, BreachTag, ReportBy, stateOf } from './Assessment.tsx'
import { breachMessages } from './breach-messages.ts'
import { logMessages } from './log-messages.ts'
import { removalMessages } from './removal-messages.ts'

type RemovedView = View<typeof readRemovedEntry>

/** What stood there, and who had the log open while it did. */
export const RemovedEntryPage = (view: RemovedView) => {
  const { visit, result, lang } = view
  const t = removalMessages(lang)
  const { removed, readers, staff } = result
  const kind = logMessages(lang)[`kind-${removed.kind}`]
  const nameAt = (post: string) => {
    const colleague = staff[post]
    return colleague ? `${colleague.name}, ${colleague.title}, ${colleague.unit}` : t.family
  }
  return (
    <Page visit={visit} title={t.entryTitle({ kind })} back={{ href: paths.privacy }}>
      <Definitions
        items={[
          { term: t.written, is: <By who={nameAt(removed.authorPost)} at={removed.writtenAt} /> },
          { term: t.removed, is: <By who={result.removedBy ?? t.family} at={removed.removedAt} /> },
          { term: t.why, is: t[removed.reason] },
          { term: t.areas, is: sayAreas(removed.areas, lang) },
        ]}
      />
      <Section title={t.text}>
        <Written>{removed.text}</Written>
      </Section>
      {removed.versions.length > 0 && (
        <Section title={t.earlier}>
          {removed.versions.map((one) => (
            <Written>{one.text}</Written>
          ))}
        </Section>
      )}
      <Told {...result} lang={lang} />
      <Found {...view} />
      <Section title={t.readers}>
        <p>{readers.length > 0 ? t.readersMeans : t.readersNobody}</p>
        <Rows>
          {readers.map((reader) => (
            <Row
              about={nameAt(reader.post)}
              reason={t.times({ count: reader.times })}
              when={
                <>
                  <Time at={reader.first} first />
                  {reader.times > 1 && (
                    <>
                      {' – '}
                      <Time at={reader.last} />
                    </>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      </Section>
      <PrintButton />
    </Page>
  )
}

/** Whether it was a breach: what the officer has found out, and the way to write more. */
const Found = ({ result, lang, can }: RemovedView) => {
  const { log, entry, breach } = result.removed
  const may = can(assessBreach)
  const t = breachMessages(lang)
  return (
    <Section title={t.section}>
      {breach && (
        <>
          <p>
            <BreachTag state={stateOf(breach)} lang={lang} />
          </p>
          <ReportBy breach={breach} lang={lang} />
          <Assessments breach={breach} names={result.assessors} lang={lang} />
        </>
      )}
      <Actions>
        <LinkButton href={paths.assessment(log, entry)} whyNot={may.whyNot}>
          {breach?.assessments.length ? t.goOn : t.write}
        </LinkButton>
      </Actions>
    </Section>
  )
}

const By = ({ who, at }: { who: string; at: string }) => (
  <>
    {who}, <Time at={new Date(at)} />
  </>
)

/** The family's words that hung on it: they were said of the same. */
const Told = ({ removed, lang }: RemovedView['result'] & { lang: RemovedView['lang'] }) => {
  const t = removalMessages(lang)
  const { evaluation, views } = removed
  const told = [
    { title: t.child, words: evaluation?.childWords },
    { title: t.guardians, words: evaluation?.guardiansWords },
    ...views.map(({ words }) => ({ title: t.views, words })),
  ].filter(({ words }) => words)
  return (
    <>
      {told.map(({ title, words }) => (
        <Section title={title}>
          <Written>{words}</Written>
        </Section>
      ))}
    </>
  )
}
