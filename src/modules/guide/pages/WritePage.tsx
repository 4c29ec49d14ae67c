import type { FormView } from '#platform/http/route.ts'
import type { Language } from '#platform/language/language.ts'
import { Columns, Section, Stack } from '#ui/Card.tsx'
import { Details } from '#ui/Details.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { type FormValues, textOf, textsOf } from '#ui/form/form-state.tsx'
import { TextArea, TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Subtle } from '#ui/Text.tsx'
import { serviceKinds } from '../content.ts'
import type { preparePage } from '../operations/prepare-page.ts'
import { paths } from '../paths.ts'
import type { Standing } from '../standing.ts'
import { formValues } from '../writing.ts'
import { labelOf } from './field-labels.ts'
import { guideMessages } from './guide-messages.ts'
import { said } from './texts.ts'
import { writeMessages } from './write-messages.ts'

/** The whole page as a form, in both forms of Norwegian side by side. */
export const WritePage = ({ visit, result, lang, form, failed, stale }: FormView<typeof preparePage>) => {
  const t = writeMessages(lang)
  const { page, fields, others } = result
  const written = failed || form.draft?.savedAt !== undefined
  const values: FormValues = written ? form.values : fields
  const theirs = stale as Standing | undefined
  const parts =
    page.kind === 'step' ? (['what', 'how', 'who', 'body'] as const) : (['body', 'what', 'how', 'who'] as const)
  // in both forms alike, so that they stand beside each other
  const isWritten = (part: string) => textOf(values[`nb.${part}`]) + textOf(values[`nn.${part}`]) !== ''
  const isVaried = (service: string) =>
    (['nb', 'nn'] as const).some((norm) => textOf(values[`variants.${service}.${norm}`]) !== '')
  return (
    <Page
      visit={visit}
      title={t.title({ title: said(page.latest.content, lang).title })}
      back={{ href: paths.desk(page.slug) }}
      width="wide"
      failed={failed}
    >
      {theirs && <Second standing={theirs} mine={form.values} others={others} lang={lang} />}
      <Notice>
        <p>{t.about}</p>
        <p>{t.markdown}</p>
      </Notice>
      <Form {...form} values={values} version={theirs?.version ?? page.latest.number} submit={t.save}>
        <Columns>
          {(['nb', 'nn'] as const).map((norm) => (
            <Section title={t[norm]}>
              <Text name={`${norm}.title`} lang={lang} needed />
              <Area name={`${norm}.summary`} lang={lang} rows={3} limit={500} needed />
              {parts.map((part) => (
                <Area
                  name={`${norm}.${part}`}
                  lang={lang}
                  rows={isWritten(part) ? 10 : 3}
                  limit={part === 'body' ? 20_000 : 8000}
                />
              ))}
            </Section>
          ))}
        </Columns>
        <Section title={t.deadline}>
          <Columns>
            <Text name="deadline.nb" lang={lang} />
            <Text name="deadline.nn" lang={lang} />
          </Columns>
        </Section>
        <Section title={t.variants}>
          {serviceKinds.map((service) => (
            <Details summary={guideMessages(lang)[`reader-${service}`]} open={isVaried(service)}>
              <Columns>
                <Area name={`variants.${service}.nb`} lang={lang} rows={5} limit={4000} />
                <Area name={`variants.${service}.nn`} lang={lang} rows={5} limit={4000} />
              </Columns>
            </Details>
          ))}
        </Section>
        <Section title={t.tools}>
          <Subtle>{t.toolsHelp}</Subtle>
          <RowFields list="tools" where="to" values={values} lang={lang} />
        </Section>
        <Section title={t.law}>
          <RowFields list="law" where="url" values={values} lang={lang} />
        </Section>
        <Section title={t.next}>
          <Subtle>{t.nextHelp}</Subtle>
          <Next others={others} values={values} lang={lang} />
        </Section>
        <Section title={t.checklist}>
          <Subtle>{t.checklistHelp}</Subtle>
          <Columns>
            <Area name="checklist.nb" lang={lang} rows={6} />
            <Area name="checklist.nn" lang={lang} rows={6} />
          </Columns>
        </Section>
        <Section title={t.sees}>
          <Subtle>{t.seesHelp}</Subtle>
          {(['nb', 'nn', 'en'] as const).map((norm) => (
            <Text name={`sees.${norm}`} lang={lang} />
          ))}
          <TextField name="words" label={t.words} help={t.wordsHelp} optional />
        </Section>
        <Section title={t.en}>
          <Subtle>{t.enHelp}</Subtle>
          <Text name="en.title" lang={lang} />
          <Area name="en.summary" lang={lang} rows={3} />
        </Section>
      </Form>
    </Page>
  )
}

type Named = { name: string; lang: Language; needed?: boolean }

const Text = ({ name, lang, needed = false }: Named) => (
  <TextField name={name} label={labelOf(name, lang)} optional={!needed} />
)

const Area = ({ name, lang, needed = false, rows, limit }: Named & { rows: number; limit?: number }) => (
  <TextArea name={name} label={labelOf(name, lang)} optional={!needed} rows={rows} limit={limit} />
)

const RowFields = ({
  list,
  where,
  values,
  lang,
}: {
  list: 'tools' | 'law'
  where: 'to' | 'url'
  values: FormValues
  lang: Language
}) => (
  <>
    {Array.from({ length: rowsOf(values, list, 2) }, (_, n) => (
      <Stack>
        <Columns>
          {['nb', 'nn', where].map((part) => (
            <Text name={`${list}.${n}.${part}`} lang={lang} />
          ))}
        </Columns>
      </Stack>
    ))}
  </>
)

type NextProps = {
  others: readonly { slug: string; titles: Parameters<typeof said>[0] }[]
  values: FormValues
  lang: Language
}

/** One list to choose from for each of the next pages, and one more. */
const Next = ({ others, values, lang }: NextProps) => {
  const t = writeMessages(lang)
  const choices = others.map(({ slug, titles }) => ({ value: slug, label: said(titles, lang).title }))
  return (
    <>
      {Array.from({ length: rowsOf(values, 'next', 1) }, (_, n) => (
        <Select name={`next.${n}.to`} label={t.row({ what: t.next, n: n + 1 })} choices={choices} optional />
      ))}
    </>
  )
}

/** As many rows as there are, and some to fill in. */
const rowsOf = (values: FormValues, list: string, more: number): number => {
  const rows = Object.keys(values).flatMap((name) =>
    name.startsWith(`${list}.`) && textOf(values[name]).trim() !== '' ? Number(name.split('.')[1]) : [],
  )
  return Math.min(Math.max(-1, ...rows) + 1 + more, list === 'next' ? 8 : 20)
}

/** Somebody saved first: hers and theirs, field by field where they differ. */
const Second = ({
  standing,
  mine,
  others,
  lang,
}: Pick<NextProps, 'others' | 'lang'> & { standing: Standing; mine: FormValues }) => {
  const theirs = formValues(standing.content)
  const text = (value: unknown) => textsOf(value).join(', ')
  // a page is chosen by what it is called
  const shown = (name: string, value: unknown) => {
    const page = name.startsWith('next.') && others.find(({ slug }) => slug === value)
    return page ? said(page.titles, lang).title : text(value)
  }
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(
    (name) => !name.startsWith('_') && text(mine[name]).trim() !== text(theirs[name]).trim(),
  )
  return (
    <Conflict
      who={standing.by}
      when={new Date(standing.at)}
      fields={fields.map((name) => ({
        label: labelOf(name, lang),
        mine: shown(name, mine[name]),
        theirs: shown(name, theirs[name]),
      }))}
    />
  )
}
