import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import type { prepareGoal } from '../operations/prepare-goal.ts'
import { AreaBoxes } from './AreaBoxes.tsx'
import { agreementMessages } from './agreement-messages.ts'
import { backToLog } from './back-to-log.ts'
import { isOwn } from './is-own.ts'
import { noteMessages } from './note-messages.ts'

/** What the child wants. */
export const GoalPage = ({ visit, result, subject, lang, form, failed }: FormView<typeof prepareGoal>) => {
  const t = agreementMessages(lang)
  const name = firstName(result.child.name)
  const own = isOwn(subject)
  return (
    <Page
      visit={visit}
      title={own ? t.goalTitleOwn : t.goalTitle({ name })}
      back={backToLog(result, lang)}
      failed={failed}
    >
      <Form {...form} submit={t.goalSave}>
        <TextArea
          name="text"
          label={own ? t.goalTextOwn : t.goalText({ name })}
          help={own ? t.goalHelpOwn : `${t.goalHelp} ${noteMessages(lang).notAboutAdults}`}
          limit={4000}
          rows={3}
        />
        <AreaBoxes areas={result.areas} lang={lang} />
      </Form>
    </Page>
  )
}
