import type { FormView } from '#platform/http/route.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { removalReasons } from '../contract.ts'
import type { prepareRemoval } from '../operations/prepare-removal.ts'
import { paths } from '../paths.ts'
import { logMessages } from './log-messages.ts'
import { removalMessages } from './removal-messages.ts'

type Props = FormView<typeof prepareRemoval>

/** Row 25: its author or a head takes out what should never have stood where it stands. */
export const RemovalPage = ({ visit, result, lang, form, failed }: Props) => {
  const t = removalMessages(lang)
  const kind = logMessages(lang)[`kind-${result.kind}`]
  const back = form.action.startsWith(paths.removable) ? paths.removable : `${paths.log(result.log)}#skjedd`
  return (
    <Page
      visit={visit}
      title={t.removeTitle}
      standing={
        <>
          {t.wrote({ who: result.mine ? t.you : (result.author ?? t.family), kind: kind.toLowerCase() })} ·{' '}
          <Time at={result.writtenAt} />
        </>
      }
      back={{ href: back }}
      failed={failed}
    >
      <Lead>{t.removeLead}</Lead>
      <Form {...form} submit={t.remove}>
        <RadioGroup
          name="reason"
          label={t.why}
          choices={removalReasons.map((reason) => ({ value: reason, label: t[reason] }))}
        />
      </Form>
    </Page>
  )
}
