import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Subtle } from '#ui/Text.tsx'
import type { openParticipant } from '../operations/open-participant.ts'
import { paths } from '../paths.ts'
import { teamMessages } from './team-messages.ts'

/** What someone in the team does now, and her way out of it. */
export const MemberPage = ({ visit, result, lang, form, failed, stale }: FormView<typeof openParticipant>) => {
  const t = teamMessages(lang)
  const { participant, mine } = result
  const child = firstName(result.child.name)
  const who = participant.name
  const now = stale as { task: string | null; version: number } | undefined
  return (
    <Page
      visit={visit}
      title={mine ? t.placeTitleOwn({ name: child }) : t.placeTitle({ who, name: child })}
      standing={`${who}, ${participant.title}, ${participant.unit}`}
      back={{ href: paths.team(result.log) }}
      failed={failed}
    >
      {now && (
        <Notice tone="now" title={t.changedMeanwhile} focus>
          <p>{now.task ? t.standsNow({ task: now.task }) : t.standsNothing}</p>
        </Notice>
      )}
      <Form
        {...form}
        values={failed ? form.values : { task: participant.task, ...form.values }}
        version={now?.version ?? participant.version}
        submit={t.placeSave}
      >
        <TextField name="task" label={t.placeTask} help={t.placeTaskHelp} optional />
      </Form>
      {result.holds ? (
        <Subtle>{t.holderStays}</Subtle>
      ) : (
        <Details summary={mine ? t.leave : t.end({ who })}>
          <p>{mine ? t.leaveText : t.endText({ who })}</p>
          <Form action={paths.leaving(result.log, participant.post)} id="slutt">
            <Actions>
              <Button kind="other">{mine ? t.leave : t.end({ who })}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </Page>
  )
}
