import type { Language } from '#platform/language/language.ts'
import { CheckboxGroup } from '#ui/form/Choices.tsx'
import { DateField, TextArea, TextField } from '#ui/form/TextField.tsx'
import type { Term } from '../store.ts'
import { termFormMessages, termMessages } from './term-messages.ts'
import { asTitle, inOrder } from './texts.ts'

/** What is written about a word. `others`: those it may be mixed up with. */
export const TermFields = ({ lang, others }: { lang: Language; others: readonly Term[] }) => {
  const t = termFormMessages(lang)
  const choices = inOrder(others, lang).map(({ slug, content }) => ({
    value: slug,
    label: asTitle(content.word[lang]),
  }))
  return (
    <>
      <TextField name="word.nb" label={t.wordNb} />
      <TextField name="word.nn" label={t.wordNn} />
      <TextField name="word.en" label={t.wordEn} />
      <TextArea name="short.nb" label={t.shortNb} help={t.shortHelp} limit={400} rows={3} />
      <TextArea name="short.nn" label={t.shortNn} limit={400} rows={3} />
      <TextArea name="short.en" label={t.shortEn} limit={400} rows={3} />
      <TextArea name="moreNb" label={t.moreNb} limit={4000} optional />
      <TextArea name="moreNn" label={t.moreNn} limit={4000} optional />
      {choices.length > 0 && (
        <CheckboxGroup name="notSame" label={termMessages(lang).notSame} choices={choices} optional />
      )}
      <TextField name="agreedBy" label={t.agreedBy} help={t.agreedByHelp} optional />
      <DateField name="agreedOn" label={t.agreedOn} optional />
    </>
  )
}
