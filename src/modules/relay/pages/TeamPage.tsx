import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { People } from '#ui/Person.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Link } from '#ui/Text.tsx'
import { addParticipant } from '../operations/add-participant.ts'
import type { openTeam } from '../operations/open-team.ts'
import { paths } from '../paths.ts'
import { backToLog } from './back-to-log.ts'
import { NotThere, peopleChoices } from './Candidates.tsx'
import { logMessages } from './log-messages.ts'
import { sayKin } from './say-kin.ts'
import { Excluded, Order } from './team/FamilysSay.tsx'
import { teamMessages } from './team-messages.ts'

export type TeamProps = FormView<typeof openTeam>

/** Who is in the team and what each does; below it what whoever reads may change. */
export const TeamPage = (props: TeamProps) => {
  const { visit, result, lang, failed, actor } = props
  const t = teamMessages(lang)
  const name = firstName(result.child.name)
  return (
    <Page visit={visit} title={t.title({ name })} back={backToLog(result, lang, '#lag')} failed={failed}>
      {result.team.length === 0 ? <Empty>{t.nobody}</Empty> : <Members {...props} />}
      <Adding {...props} />
      <Order {...props} />
      <Excluded {...props} />
      {actor.kind === 'in-role' && result.state !== 'closed' && (
        <p>
          <Link href={paths.tie(result.log)}>{t.tieLink({ name })}</Link>
        </p>
      )}
    </Page>
  )
}

const Members = ({ result, lang, actor }: TeamProps) => {
  const words = logMessages(lang)
  const own = actor.kind === 'in-role' ? actor.post : undefined
  const staff = [...result.team]
    .sort((a, b) => Number(b.post === result.holder) - Number(a.post === result.holder))
    .map(({ post, task }) => {
      const colleague = result.staff[post]
      const name = colleague?.name ?? words.someoneBefore
      const mayChange = result.sight === 'holder' || (result.sight === 'participant' && post === own)
      return {
        name,
        role: colleague && `${colleague.title}, ${colleague.unit}`,
        doing: task ?? undefined,
        holds: post === result.holder ? words.holdsBaton : undefined,
        contact: mayChange && (
          <Link href={paths.member(result.log, post)}>{teamMessages(lang).change({ who: firstName(name) })}</Link>
        ),
      }
    })
  return (
    <People
      people={[...staff, ...result.guardians.map(({ name, relation }) => ({ name, role: sayKin(relation, lang) }))]}
    />
  )
}

/** The holder brings someone in. */
const Adding = ({ result, lang, form, can }: TeamProps) => {
  const t = teamMessages(lang)
  const { candidates, child, log } = result
  if (!candidates || !can(addParticipant).may) return null
  return (
    <Section title={t.add} id="ny">
      {candidates.people.length === 0 ? (
        <Empty>{t.nobodyToAdd}</Empty>
      ) : (
        <>
          <p>{t.addText}</p>
          <Form {...form} id="ny-i-laget" submit={t.addSend}>
            <Select name="to" label={t.who} choices={peopleChoices(candidates.people, lang)} />
            <TextField name="task" label={t.task({ name: firstName(child.name) })} help={t.taskHelp} optional />
          </Form>
        </>
      )}
      <NotThere {...candidates} log={log} child={child} lang={lang} />
      <Actions>
        <LinkButton kind="other" href={paths.proposal(log)}>
          {t.askFamily}
        </LinkButton>
      </Actions>
    </Section>
  )
}
