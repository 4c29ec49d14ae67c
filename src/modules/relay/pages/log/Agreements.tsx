import { firstName } from '#platform/language/first-name.ts'
import { firstWords } from '#platform/language/first-words.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section, Stack } from '#ui/Card.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Heading, Unseen } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { agreeMeasure } from '../../operations/agree-measure.ts'
import { setGoal } from '../../operations/set-goal.ts'
import { paths } from '../../paths.ts'
import type { Agreement } from '../../store/page.ts'
import { logMessages } from '../log-messages.ts'
import { type LogView, nameOf } from './reading.ts'

/** What we agreed: the child's goals, and under each who does what, until when, and when we look at it again. */
export const Agreements = ({ view }: { view: LogView }) => {
  const { result, lang, can } = view
  const t = logMessages(lang)
  const goals = result.agreements.filter((one) => one.kind === 'goal')
  const measures = result.agreements.filter((one) => one.kind === 'measure')
  const loose = measures.filter((one) => !goals.some((goal) => goal.id === one.goal))
  if (result.head.state === 'closed' && result.agreements.length === 0) return null
  return (
    <Section title={t.agreed} id="avtalt">
      {goals.length + measures.length === 0 && <Empty>{t.agreedNothing({ name: firstName(result.child.name) })}</Empty>}
      {goals.map((goal) => (
        <Stack>
          <Heading level={3}>
            {t.goal}: {goal.text}
          </Heading>
          <Measures view={view} measures={measures.filter((one) => one.goal === goal.id)} />
        </Stack>
      ))}
      {loose.length > 0 && (
        <Stack>
          {goals.length > 0 && <Heading level={3}>{t.withoutGoal}</Heading>}
          <Measures view={view} measures={loose} />
        </Stack>
      )}
      {result.head.state === 'open' && result.level === 'all' && (
        <Actions>
          {view.actor.kind === 'in-role' && (
            <LinkButton kind="other" href={paths.measure(result.log)} whyNot={can(agreeMeasure).whyNot}>
              {t.addMeasure}
            </LinkButton>
          )}
          {can(setGoal).may && (
            <LinkButton kind="quiet" href={paths.goal(result.log)}>
              {t.addGoal}
            </LinkButton>
          )}
        </Actions>
      )}
    </Section>
  )
}

const Measures = ({ view, measures }: { view: LogView; measures: readonly Agreement[] }) => {
  const { result, lang } = view
  const t = logMessages(lang)
  if (measures.length === 0) return null
  return (
    <Rows>
      {measures.map((measure) => (
        <Row
          about={t.measure({
            who: nameOf(result, lang, { person: measure.responsible, post: measure.responsiblePost }),
            what: measure.text,
          })}
          reason={
            <>
              {t.until} <Time at={measure.deadline ?? ''} />. {t.lookAgain} <Time at={measure.evaluateOn ?? ''} />.
            </>
          }
          action={result.head.state === 'open' && <MeasureActs view={view} measure={measure} />}
        />
      ))}
    </Rows>
  )
}

/** The family says how it goes; the team looks at it together; the holder changes what was agreed. */
const MeasureActs = ({ view: { result, lang, actor }, measure }: { view: LogView; measure: Agreement }) => {
  const t = logMessages(lang)
  const which = <Unseen>: {firstWords(measure.text)}</Unseen>
  if (actor.kind === 'outside')
    return (
      <LinkButton kind="quiet" href={paths.view(result.log, measure.id)}>
        {t.giveView}
        {which}
      </LinkButton>
    )
  return (
    <Actions>
      <LinkButton kind="quiet" href={paths.evaluation(result.log, measure.id)}>
        {t.evaluate}
        {which}
      </LinkButton>
      {result.sight === 'holder' && (
        <LinkButton kind="quiet" href={paths.change(result.log, measure.id)}>
          {t.edit}
          {which}
        </LinkButton>
      )}
    </Actions>
  )
}
