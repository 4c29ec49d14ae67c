import { recordConsent } from '#modules/access'
import { childrenPaths } from '#modules/children'
import { sayAreas } from '#modules/organisation'
import { firstName } from '#platform/language/first-name.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Details } from '#ui/Details.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { List, Subtle, Written } from '#ui/Text.tsx'
import type { Asked } from '../../answers.ts'
import { cancelStart } from '../../operations/cancel-start.ts'
import { changeStart } from '../../operations/change-start.ts'
import { takeOverStart } from '../../operations/take-over-start.ts'
import { paths } from '../../paths.ts'
import { logMessages } from '../log-messages.ts'
import { awaitingMessages } from './awaiting-messages.ts'
import { answersForGuardians } from './Leading.tsx'
import { type LogView, nameOf } from './reading.ts'

/** Before consent there is nothing but this: what the family is asked, and who has answered what. */
export const Awaiting = ({ view }: { view: LogView }) => {
  const { result, lang, actor, can } = view
  const t = logMessages(lang)
  const isFamily = actor.kind === 'outside'
  const hasAnswered = result.answers.some((one) => one.you && one.state === 'answered')
  return (
    <>
      <Notice tone={isFamily && !hasAnswered ? 'now' : 'info'}>
        <p>{isFamily ? t.awaitingYou({ name: firstName(result.child.name) }) : t.awaitingMeans}</p>
        <Actions>
          {isFamily && (
            <LinkButton href={paths.consent(result.log)} kind={hasAnswered ? 'other' : 'main'}>
              {hasAnswered ? t.changeConsent : t.giveConsent}
            </LinkButton>
          )}
          {can(recordConsent).may && (
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
      <Answers view={view} />
      <Starting view={view} />
    </>
  )
}

const Answers = ({ view: { result, lang } }: { view: LogView }) => {
  const t = awaitingMessages(lang)
  if (result.answers.length === 0) return null
  const say = ({ state, name, answers }: Asked) => {
    if (state === 'unconfirmed') return t.unconfirmed({ name })
    if (state !== 'answered') return t[state]
    return (
      <List>
        {answers.map(({ service, decision, areas }) => {
          const words = { service: result.services[service] ?? '', areas: sayAreas(areas, lang) }
          return <li>{t[decision](words)}</li>
        })}
      </List>
    )
  }
  return (
    <Section title={t.answers} id="svar">
      <Definitions items={result.answers.map((one) => ({ term: one.name, is: say(one) }))} />
      <Subtle>{t.all}</Subtle>
    </Section>
  )
}

/** What the starter may do with her question, and her head when she is away. */
const Starting = ({ view }: { view: LogView }) => {
  const { result, lang, can, subject } = view
  const t = awaitingMessages(lang)
  const { log, child, sight } = result
  const change = can(changeStart)
  return (
    <>
      <Actions>
        {sight === 'starter' && (
          <LinkButton kind="other" href={paths.startChange(log)} whyNot={change.whyNot}>
            {t.change}
          </LinkButton>
        )}
        {answersForGuardians(view) && (
          <LinkButton kind="quiet" href={childrenPaths.guardians(child.id)}>
            {logMessages(lang).seeGuardians}
          </LinkButton>
        )}
      </Actions>
      {can(cancelStart).may && (
        <Details summary={t.cancel}>
          <p>{t.cancelText({ name: firstName(child.name) })}</p>
          <Form action={paths.startWithdrawal(log)} id="trekk">
            <Actions>
              <Button kind="other">{t.cancel}</Button>
            </Actions>
          </Form>
        </Details>
      )}
      {can(takeOverStart).may && (
        <Section title={t.takeOver}>
          <p>{t.takeOverText({ who: nameOf(result, lang, { person: null, post: subject.facts.log.startedPost }) })}</p>
          <Form action={paths.startTakeover(log)} id="overta">
            <Actions>
              <Button kind="other">{t.takeOver}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
