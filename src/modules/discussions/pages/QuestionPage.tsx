import { relayPaths } from '#modules/relay'
import type { View } from '#platform/http/route.ts'
import { sayTimeOfDay } from '#platform/language/say-time.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Card, Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Details } from '#ui/Details.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Link, Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { OnScreen } from '#ui/Tools.tsx'
import { askVaguer } from '../operations/ask-vaguer.ts'
import { giveAdvice } from '../operations/give-advice.ts'
import { mendQuestion } from '../operations/mend-question.ts'
import type { openQuestion } from '../operations/open-question.ts'
import { takeBackQuestion } from '../operations/take-back-question.ts'
import { tellOutcome } from '../operations/tell-outcome.ts'
import { paths } from '../paths.ts'
import { adviceMessages } from './advice-messages.ts'
import { questionWords, titleOf } from './question-words.ts'
import { teamMessages } from './team-messages.ts'

type QuestionView = View<typeof openQuestion>

/** A question, what the team came to, and what happened: for whoever asked, and for the team on its day. */
export const QuestionPage = (view: QuestionView) => {
  const { visit, result, lang, can } = view
  const t = questionWords(lang, result.byFamily)
  const a = adviceMessages(lang)
  const { id, team, teamName, arena, state, vaguer } = result.question
  const may = {
    mend: can(mendQuestion).may,
    advise: can(giveAdvice).may,
    vaguer: can(askVaguer).may,
    tell: can(tellOutcome).may,
  }
  return (
    <Page
      visit={visit}
      title={titleOf(result.question, lang)}
      standing={t.standing({ team: teamName, where: t[arena] })}
      back={{ href: result.side === 'asker' || result.side === 'family' ? paths.discussions : paths.team(team) }}
    >
      <p>
        <Tag tone={state === 'to-mend' ? 'now' : state === 'waiting' ? 'plain' : 'done'}>{t[state]}</Tag>{' '}
        {result.byFamily && result.side !== 'asker' && <Tag>{t.byFamily}</Tag>}
      </p>
      {may.mend && (
        <Notice tone="now" title={t.vaguerTitle}>
          <Written>{vaguer}</Written>
          <p>{t.vaguerMeans}</p>
          <Actions>
            <LinkButton href={paths.mend(id)}>{t.mend}</LinkButton>
          </Actions>
        </Notice>
      )}
      {result.isNamed && (
        <Notice>
          <p>{result.side === 'family' ? t.isNamedYours : t.isNamed}</p>
          {result.log && <Link href={relayPaths.log(result.log)}>{t.openLog}</Link>}
        </Notice>
      )}
      {(may.advise || may.vaguer || may.tell) && (
        <Actions>
          {may.advise && <LinkButton href={paths.advice(id)}>{a.write}</LinkButton>}
          {may.tell && <LinkButton href={paths.outcome(id)}>{a.outcomeTitle}</LinkButton>}
          {may.vaguer && (
            <LinkButton href={paths.vaguer(id)} kind="other">
              {a.askVaguer}
            </LinkButton>
          )}
        </Actions>
      )}
      <Found {...view} />
      <Asked {...view} />
      {can(takeBackQuestion).may && (
        <OnScreen>
          <Details summary={t.takeBack}>
            <p>{result.side === 'family' ? t.takeBackFamily : t.takeBackMeans}</p>
            <Form action={paths.takeBack(id)} id="tilbake">
              <Actions>
                <Button kind="other">{t.takeBackNow}</Button>
              </Actions>
            </Form>
          </Details>
        </OnScreen>
      )}
    </Page>
  )
}

const Asked = ({ result, lang }: QuestionView) => {
  const t = questionWords(lang, result.byFamily)
  const { childName, seen, tried, childSays, parentsSay, asked, day, clock, room, deleteOn } = result.question
  const said = [
    ...(childName ? [{ term: t.log, is: childName }] : []),
    { term: t.asked, is: <Written>{asked}</Written> },
    { term: t.seen, is: <Written>{seen}</Written> },
    { term: t.tried, is: <Written>{tried}</Written> },
    ...(childSays ? [{ term: t.childSays, is: <Written>{childSays}</Written> }] : []),
    ...(parentsSay ? [{ term: t.parentsSay, is: <Written>{parentsSay}</Written> }] : []),
    {
      term: t.meets,
      is: (
        <>
          <Time at={day} />, {teamMessages(lang).clockAndRoom({ clock: sayTimeOfDay(clock, lang), room })}
        </>
      ),
    },
    { term: t.deleted, is: <Time at={deleteOn} say="date" /> },
  ]
  return (
    <>
      <Definitions items={said} />
      {result.noNames.length > 0 && (
        <Details summary={t.noNames}>
          <Definitions items={result.noNames.map(({ words, reason }) => ({ term: words, is: reason }))} />
        </Details>
      )}
    </>
  )
}

const Found = ({ result, lang }: QuestionView) => {
  const t = adviceMessages(lang)
  const { facts, understanding, hypotheses, outcome, outcomeWords } = result.question
  if (!facts) return result.side === 'asker' || result.side === 'family' ? <Empty>{t.notYet}</Empty> : null
  return (
    <>
      <Card title={t.advice} tone="tinted">
        <Rows>
          {result.advice.map(({ text, name, responsible, followUpOn }) => (
            <Row
              about={text}
              reason={t.who({ name: responsible ? (name ?? t.formerMember) : t.asker })}
              when={
                <>
                  {t.again} <Time at={followUpOn} />
                </>
              }
            />
          ))}
        </Rows>
      </Card>
      <Section title={t.facts}>
        <Written>{facts}</Written>
      </Section>
      <Section title={t.understanding}>
        <Written>{understanding}</Written>
      </Section>
      <Section title={t.hypotheses}>
        <Written>{hypotheses}</Written>
      </Section>
      {outcome && (
        <Section title={t.outcomeTitle}>
          <p>{t[outcome]}</p>
          {outcomeWords && <Written>{outcomeWords}</Written>}
        </Section>
      )}
    </>
  )
}
