import type { FormView } from '#platform/http/route.ts'
import { writeDay } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { type FormValues, textOf, textsOf } from '#ui/form/form-state.tsx'
import { Page } from '#ui/Page.tsx'
import type { TermContent } from '../content.ts'
import { editTerm } from '../operations/edit-term.ts'
import type { openTerm } from '../operations/open-term.ts'
import { paths } from '../paths.ts'
import type { Term } from '../store.ts'
import { TermFields } from './TermFields.tsx'
import { termFormMessages, termMessages } from './term-messages.ts'
import { asTitle, inOrder } from './texts.ts'

/** What a word means, written anew. Of two at once the second sees both, and loses nothing. */
export const EditTermPage = ({ visit, lang, result, form, failed, stale, can }: FormView<typeof openTerm>) => {
  const t = termFormMessages(lang)
  const { term, terms } = result
  const values = failed || form.draft?.savedAt ? form.values : { ...valuesOf(term.content), ...form.values }
  const theirs = stale as { content: TermContent; version: number; savedAt: string; by: string | null } | undefined
  return (
    <Page
      visit={visit}
      title={t.editTitle}
      standing={asTitle(term.content.word[lang])}
      back={{ href: paths.term(term.slug) }}
      failed={failed}
    >
      {theirs && (
        <Conflict
          who={theirs.by ?? t.elsewhere}
          when={new Date(theirs.savedAt)}
          fields={compared(form.values, valuesOf(theirs.content), terms, lang)}
        />
      )}
      <Form
        {...form}
        values={values}
        version={theirs?.version ?? term.number}
        submit={t.save}
        whyNot={can(editTerm).whyNot}
      >
        <TermFields lang={lang} others={othersOf(term, terms)} />
      </Form>
    </Page>
  )
}

/** What it may be mixed up with: words in use, and those that are chosen already. */
const othersOf = ({ slug: self, content }: Term, terms: readonly Term[]): Term[] =>
  terms.filter(({ slug, retiredOn }) => slug !== self && (!retiredOn || content.notSame.includes(slug)))

/** A word as the fields of the form. */
const valuesOf = ({ word, short, more, notSame, agreed }: TermContent): FormValues => ({
  ...{ 'word.nb': word.nb, 'word.nn': word.nn, 'word.en': word.en },
  ...{ 'short.nb': short.nb, 'short.nn': short.nn, 'short.en': short.en },
  ...{ moreNb: more.nb, moreNn: more.nn, notSame, agreedBy: agreed?.by ?? '', agreedOn: agreed?.on ?? '' },
})

const compared = (mine: FormValues, theirs: FormValues, terms: readonly Term[], lang: Language) => {
  const t = termFormMessages(lang)
  const labels = {
    ...{ 'word.nb': t.wordNb, 'word.nn': t.wordNn, 'word.en': t.wordEn },
    ...{ 'short.nb': t.shortNb, 'short.nn': t.shortNn, 'short.en': t.shortEn },
    ...{ moreNb: t.moreNb, moreNn: t.moreNn, notSame: termMessages(lang).notSame },
    ...{ agreedBy: t.agreedBy, agreedOn: t.agreedOn },
  }
  const written = (values: FormValues, name: string) => {
    if (name === 'notSame') {
      const chosen = terms.filter(({ slug }) => textsOf(values[name]).includes(slug))
      return inOrder(chosen, lang)
        .map(({ content }) => content.word[lang])
        .join(', ')
    }
    return name === 'agreedOn' ? writeDay(textOf(values[name])) : textOf(values[name])
  }
  return Object.entries(labels)
    .map(([name, label]) => ({ label, mine: written(mine, name), theirs: written(theirs, name) }))
    .filter((field) => field.mine !== field.theirs)
}
