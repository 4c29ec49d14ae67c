import type { FormView } from '#platform/http/route.ts'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import type { prepareTerm } from '../operations/prepare-term.ts'
import { paths } from '../paths.ts'
import { TermFields } from './TermFields.tsx'
import { termFormMessages } from './term-messages.ts'

/** A new word. */
export const NewTermPage = ({ visit, lang, result, form, failed }: FormView<typeof prepareTerm>) => {
  const t = termFormMessages(lang)
  return (
    <Page visit={visit} title={t.addTitle} back={{ href: paths.terms }} failed={failed}>
      <Form {...form} submit={t.save}>
        <TermFields lang={lang} others={result.terms.filter(({ retiredOn }) => !retiredOn)} />
      </Form>
    </Page>
  )
}
