import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Section } from '#ui/Card.tsx'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, List } from '#ui/Text.tsx'
import { closeReasons } from '../contract.ts'
import type { prepareClosing } from '../operations/prepare-closing.ts'
import { AreaBoxes } from './AreaBoxes.tsx'
import { backToLog } from './back-to-log.ts'
import { lifeMessages } from './life-messages.ts'
import { noteMessages } from './note-messages.ts'

/** The last thing written in a log, and what the services must remember. */
export const ClosingPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareClosing>) => {
  const t = lifeMessages(lang)
  const name = firstName(result.child.name)
  const values = failed ? form.values : { areas: result.inUse, ...form.values }
  return (
    <Page visit={visit} title={t.closeTitle({ name })} back={backToLog(result, lang)} failed={failed}>
      <Lead>{t.closeLead({ name })}</Lead>
      <Section title={t.closeBefore}>
        <List>
          <li>{t.closeJournal({ services: result.services })}</li>
          <li>{t.closeDuty}</li>
          <li>{t.closeSees({ days: result.days })}</li>
        </List>
      </Section>
      <Form {...form} values={values} submit={t.closeSend}>
        <RadioGroup
          name="reason"
          label={t.closeReason}
          choices={closeReasons.map((value) => ({ value, label: t[value] }))}
        />
        <TextArea
          name="note"
          label={t.closeNote}
          help={`${t.closeNoteHelp({ name })} ${noteMessages(lang).notAboutAdults}`}
          limit={4000}
        />
        <AreaBoxes areas={result.areas} lang={lang} />
      </Form>
    </Page>
  )
}
