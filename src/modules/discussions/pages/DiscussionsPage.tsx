import type { View } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Lead, Link } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { askQuestion } from '../operations/ask-question.ts'
import type { openDiscussions } from '../operations/open-discussions.ts'
import { openFigures } from '../operations/open-figures.ts'
import { setUpTeam } from '../operations/set-up-team.ts'
import { paths } from '../paths.ts'
import { figureMessages } from './figure-messages.ts'
import { questionMessages } from './question-messages.ts'
import { titleOf } from './question-words.ts'
import { teamMessages } from './team-messages.ts'

/** What I have asked, and the teams there are. */
export const DiscussionsPage = ({ visit, result, lang, can }: View<typeof openDiscussions>) => {
  const t = teamMessages(lang)
  const mayAsk = can(askQuestion).may
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      {mayAsk && (
        <>
          <Actions>
            <LinkButton href={paths.screening}>{t.ask}</LinkButton>
          </Actions>
          <Section title={t.mine}>
            {result.questions.length === 0 && <Empty>{t.noneMine}</Empty>}
            <Questions of={result.questions} lang={lang} />
          </Section>
          {result.about.length > 0 && (
            <Section title={t.aboutYours}>
              <Questions of={result.about} lang={lang} />
            </Section>
          )}
        </>
      )}
      <Section title={t.teams}>
        {result.teams.length === 0 && <Empty>{t.noTeams}</Empty>}
        <Rows>
          {result.teams.map(({ id, name, about }) => (
            <Row
              about={name}
              href={paths.team(id)}
              reason={about}
              tag={result.sitsIn.includes(id) && <Tag tone="mine">{t.yours}</Tag>}
            />
          ))}
        </Rows>
        {can(setUpTeam).may && <LinkButton href={paths.newTeam}>{t.newTeam}</LinkButton>}
        {can(openFigures).may && (
          <p>
            <Link href={paths.figures}>{figureMessages(lang).title}</Link>
          </p>
        )}
      </Section>
    </Page>
  )
}

type QuestionsProps = { of: View<typeof openDiscussions>['result']['questions']; lang: Language }

const Questions = ({ of, lang }: QuestionsProps) => {
  const q = questionMessages(lang)
  return (
    <Rows>
      {of.map(({ id, theme, ageBand, teamName, day, state }) => (
        <Row
          about={titleOf({ theme, ageBand }, lang)}
          href={paths.question(id)}
          reason={teamName}
          when={<Time at={day} first />}
          tag={<Tag tone={state === 'waiting' || state === 'told' ? 'plain' : 'now'}>{q[state]}</Tag>}
          now={state === 'to-mend'}
        />
      ))}
    </Rows>
  )
}
