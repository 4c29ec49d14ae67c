import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import type { prepareGoal } from '../operations/prepare-goal.ts'
import { paths } from '../paths.ts'
import { AreaBoxes } from './AreaBoxes.tsx'
import { agreementMessages } from './agreement-messages.ts'

/** What the child wants. */
export const GoalPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareGoal>) => {
  const t = agreementMessages(lang)
  const name = firstName(result.child.name)
  return (
    <Page visit={visit} title={t.goalTitle({ name })} back={{ href: paths.log(result.log) }} failed={failed}>
      <Form action={form.action} values={form.values} errors={form.errors} draft={form.draft} submit={t.goalSave}>
        <TextArea name="text" label={t.goalText({ name })} help={t.goalHelp} limit={4000} rows={3} />
        <AreaBoxes areas={result.areas} lang={lang} />
      </Form>
    </Page>
  )
}
