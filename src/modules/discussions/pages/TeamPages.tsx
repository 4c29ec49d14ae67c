import type { Child } from 'hono/jsx'
import type { FormView, View } from '#platform/http/route.ts'
import { sayTimeOfDay } from '#platform/language/say-time.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { RadioGroup, Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import type { FormValues } from '#ui/form/form-state.tsx'
import { ClockField, DateField, TextArea, TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Lead, Phone, Unseen } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { duties } from '../contract.ts'
import { addMeetings } from '../operations/add-meetings.ts'
import { addMember } from '../operations/add-member.ts'
import type { openTeam } from '../operations/open-team.ts'
import type { prepareTeam } from '../operations/prepare-team.ts'
import { paths } from '../paths.ts'
import { questionMessages } from './question-messages.ts'
import { titleOf } from './question-words.ts'
import { teamMessages } from './team-messages.ts'

type Person = { post: string; name: string; title: string; service: string }

const choicesOf = (people: readonly Person[]) =>
  people.map(({ post, name, title, service }) => ({ value: post, label: `${name}, ${title}`, group: service }))

export const NewTeamPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareTeam>) => {
  const t = teamMessages(lang)
  return (
    <Page visit={visit} title={t.newTeam} back={{ href: paths.discussions }} failed={failed}>
      <Form {...form} submit={t.setUp}>
        <TextField name="name" label={t.name} size={40} />
        <TextArea name="about" label={t.about} limit={1000} rows={3} />
        <Select name="leader" label={t.leader} choices={choicesOf(result.people)} />
        <Select name="secretary" label={t.secretary} choices={choicesOf(result.people)} />
      </Form>
    </Page>
  )
}

/** A team: what it has before it today, who sits in it, when it meets. */
export const TeamPage = ({ visit, result, subject, lang, can }: View<typeof openTeam>) => {
  const t = teamMessages(lang)
  const q = questionMessages(lang)
  const { id, name, about } = result.team
  const maySetUp = can(addMember).may
  return (
    <Page visit={visit} title={name} back={{ href: paths.discussions, label: t.title }}>
      <Lead>{about}</Lead>
      {subject.duty && (
        <Section title={t.today}>
          {result.questions.length === 0 && <Empty>{t.noneToday}</Empty>}
          <Rows>
            {result.questions.map((one) => (
              <Row
                about={titleOf(one, lang)}
                href={paths.question(one.id)}
                when={<Time at={one.day} first />}
                tag={<Tag tone={one.state === 'waiting' ? 'now' : 'done'}>{q[one.state]}</Tag>}
              />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={t.members}>
        <Rows>
          {result.members.map((one) => (
            <Row
              about={one.name}
              reason={`${one.title}, ${one.unit}`}
              when={one.phone && <Phone number={one.phone} />}
              tag={<Tag tone={one.gone ? 'now' : 'plain'}>{one.gone ? t.gone : t[one.duty]}</Tag>}
              action={
                maySetUp && (
                  <Form action={paths.end(id, one.id)} id={`end-${one.id}`}>
                    <Actions>
                      <Button kind="quiet">
                        {t.end} <Unseen>{one.name}</Unseen>
                      </Button>
                    </Actions>
                  </Form>
                )
              }
            />
          ))}
        </Rows>
        {maySetUp && (
          <LinkButton href={paths.members(id)} kind="other">
            {t.addMember}
          </LinkButton>
        )}
      </Section>
      <Section title={t.meetings}>
        {result.meetings.length === 0 && <Empty>{t.noMeetings}</Empty>}
        <Rows>
          {result.meetings.map(({ day, clock, room, places }) => (
            <Row
              about={<Time at={day} first />}
              reason={t.clockAndRoom({ clock: sayTimeOfDay(clock, lang), room })}
              when={t.places({ count: places })}
            />
          ))}
        </Rows>
        {can(addMeetings).may && (
          <LinkButton href={paths.meetings(id)} kind="other">
            {t.plan}
          </LinkButton>
        )}
      </Section>
    </Page>
  )
}

type OnTeamView = FormView<typeof openTeam>

type TeamFormProps = {
  view: OnTeamView
  title: string
  values: FormValues
  submit: string
  whyNot: string | undefined
  children?: Child
}

/** A page on which one thing is done with a team. */
const TeamForm = ({
  view: { visit, result, form, failed },
  title,
  values,
  submit,
  whyNot,
  children,
}: TeamFormProps) => (
  <Page
    visit={visit}
    title={title}
    back={{ href: paths.team(result.team.id), label: result.team.name }}
    failed={failed}
  >
    <Form {...form} values={{ ...values, ...form.values }} submit={submit} whyNot={whyNot}>
      {children}
    </Form>
  </Page>
)

export const MembersPage = (view: OnTeamView) => {
  const t = teamMessages(view.lang)
  const { whyNot } = view.can(addMember)
  return (
    <TeamForm view={view} title={t.addMember} values={{ duty: 'member' }} submit={t.add} whyNot={whyNot}>
      <Select name="post" label={t.person} choices={choicesOf(view.result.others)} />
      <RadioGroup name="duty" label={t.duty} choices={duties.map((value) => ({ value, label: t[value] }))} />
    </TeamForm>
  )
}

export const MeetingsPage = (view: OnTeamView) => {
  const t = teamMessages(view.lang)
  const { whyNot } = view.can(addMeetings)
  return (
    <TeamForm view={view} title={t.plan} values={{ places: 3, weeks: 2, times: 6 }} submit={t.plan} whyNot={whyNot}>
      <DateField name="day" label={t.day} />
      <ClockField name="clock" label={t.clock} />
      <TextField name="room" label={t.room} size={30} />
      <TextField name="places" label={t.placesAsked} inputmode="numeric" size={4} />
      <TextField name="weeks" label={t.weeks} inputmode="numeric" size={4} />
      <TextField name="times" label={t.times} inputmode="numeric" size={4} />
    </TeamForm>
  )
}
