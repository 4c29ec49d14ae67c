import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareStartChange } from '../operations/prepare-start-change.ts'
import { backToLog } from './back-to-log.ts'
import { lifeMessages } from './life-messages.ts'
import { StartFields } from './StartFields.tsx'

/** The question to the family, before anyone has answered. */
export const ChangeStartPage = ({ visit, result, lang, form, failed, stale }: FormView<typeof prepareStartChange>) => {
  const t = lifeMessages(lang)
  const name = firstName(result.child.name)
  const { version, ...start } = result.start
  const now = stale as { why: string; version: number } | undefined
  return (
    <Page visit={visit} title={t.startTitle({ name })} back={backToLog(result, lang)} failed={failed}>
      {now ? (
        <Notice tone="now" title={t.startStale} focus>
          <p>{t.startStaleText({ why: now.why })}</p>
        </Notice>
      ) : (
        <Lead>{t.startLead}</Lead>
      )}
      <Form
        {...form}
        values={failed ? form.values : { ...start, ...form.values }}
        version={now?.version ?? version}
        submit={t.startSave}
      >
        <StartFields {...result} lang={lang} />
      </Form>
    </Page>
  )
}
