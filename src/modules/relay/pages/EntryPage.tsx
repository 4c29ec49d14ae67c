import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import type { openEntry } from '../operations/open-entry.ts'
import { paths } from '../paths.ts'
import { AreaBoxes } from './AreaBoxes.tsx'
import { agreementMessages } from './agreement-messages.ts'
import { backToLog } from './back-to-log.ts'
import { isOwn } from './is-own.ts'
import { noteMessages } from './note-messages.ts'
import { SecondWriter, versionNow } from './SecondWriter.tsx'

/** Its author changes what she wrote, or takes it out of a log it should never have stood in. */
export const EntryPage = ({ visit, result, subject, lang, form, failed, stale }: FormView<typeof openEntry>) => {
  const t = agreementMessages(lang)
  const { entry, log } = result
  const values = failed ? form.values : { text: entry.text, areas: entry.areas, ...form.values }
  return (
    <Page
      visit={visit}
      title={isOwn(subject) ? t.editTitleOwn : t.editTitle({ name: firstName(result.child.name) })}
      back={backToLog(result, lang, '#skjedd')}
      failed={failed}
    >
      <SecondWriter stale={stale} values={values} lang={lang} />
      <Form {...form} values={values} version={versionNow(stale, entry.version)} submit={t.changeSave}>
        <TextArea
          name="text"
          label={t.editText}
          help={isOwn(subject) ? t.editHelp : `${t.editHelp} ${noteMessages(lang).notAboutAdults}`}
          limit={4000}
          rows={8}
        />
        <AreaBoxes areas={result.areas} lang={lang} />
      </Form>
      <Section title={t.removeTitle}>
        <p>{t.removeText}</p>
        <Actions>
          <LinkButton kind="other" href={paths.removal(log, entry.id)}>
            {t.remove}
          </LinkButton>
        </Actions>
      </Section>
    </Page>
  )
}
