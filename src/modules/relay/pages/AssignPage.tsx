import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareAssignment } from '../operations/prepare-assignment.ts'
import { backToLog } from './back-to-log.ts'
import { batonMessages } from './baton-messages.ts'

/** Row 12: the head moves the baton within her unit. */
export const AssignPage = ({ visit, result, lang, form, failed, actor }: FormView<typeof prepareAssignment>) => {
  const t = batonMessages(lang)
  const unit = actor.unitName
  return (
    <Page
      visit={visit}
      title={t.assignTitle({ name: firstName(result.child.name) })}
      back={backToLog(result, lang)}
      failed={failed}
    >
      <Lead>{t.assignLead({ who: result.holder })}</Lead>
      {result.people.length === 0 ? (
        <Empty>{t.assignNobody({ unit })}</Empty>
      ) : (
        <Form {...form} submit={t.assignSend}>
          <Select
            name="to"
            label={t.assignTo({ unit })}
            help={t.assignAfter({ who: result.holder })}
            choices={result.people.map(({ post, name, title }) => ({ value: post, label: `${name}, ${title}` }))}
          />
        </Form>
      )}
    </Page>
  )
}
