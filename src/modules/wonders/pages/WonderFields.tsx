import type { Language } from '#platform/language/language.ts'
import { TextArea, TextField } from '#ui/form/TextField.tsx'
import { wonderMessages } from './wonder-messages.ts'

/** What is asked: nothing about who the child is. */
export const WonderFields = ({ lang }: { lang: Language }) => {
  const t = wonderMessages(lang)
  return (
    <>
      <TextField name="title" label={t.workingTitle} help={t.workingTitleHelp} />
      <TextArea name="seen" label={t.seen} help={t.seenHelp} limit={4000} rows={6} />
      <TextArea name="done" label={t.done} help={t.doneHelp} limit={4000} rows={4} optional />
      <TextArea name="plan" label={t.plan} help={t.planHelp} limit={4000} rows={4} optional />
    </>
  )
}
