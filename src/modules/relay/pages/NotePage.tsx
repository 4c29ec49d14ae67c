import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import type { prepareNote } from '../operations/prepare-note.ts'
import { AreaBoxes } from './AreaBoxes.tsx'
import { backToLog } from './back-to-log.ts'
import { isOwn } from './is-own.ts'
import { noteMessages } from './note-messages.ts'

/** One tap from the log, and saved while it is written. */
export const NotePage = ({ visit, result, subject, lang, form, failed, actor }: FormView<typeof prepareNote>) => {
  const t = noteMessages(lang)
  const name = firstName(result.child.name)
  const kinds = [
    { value: 'note', label: t.note, help: t.noteHelp },
    { value: 'bright-spot', label: t.brightSpot, help: t.brightSpotHelp },
    { value: 'concern', label: t.concern, help: t.concernHelp },
  ]
  return (
    <Page
      visit={visit}
      title={isOwn(subject) ? t.titleOwn : t.title({ name })}
      back={backToLog(result, lang)}
      failed={failed}
    >
      <Form {...form} values={{ kind: 'note', ...form.values }} submit={t.save}>
        <RadioGroup name="kind" label={t.kind} choices={kinds} />
        {actor.kind === 'in-role' && (
          <Notice>
            <p>{t.violence}</p>
          </Notice>
        )}
        <TextArea
          name="text"
          label={t.text}
          help={isOwn(subject) ? t.textHelpOwn : `${t.textHelp({ name })} ${t.notAboutAdults}`}
          limit={4000}
        />
        <AreaBoxes areas={result.areas} lang={lang} />
      </Form>
    </Page>
  )
}
