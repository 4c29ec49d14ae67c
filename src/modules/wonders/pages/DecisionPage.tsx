import type { FormView } from '#platform/http/route.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Callable } from '#ui/Text.tsx'
import { endings } from '../contract.ts'
import { decideWonder } from '../operations/decide-wonder.ts'
import type { openWonder } from '../operations/open-wonder.ts'
import { paths } from '../paths.ts'
import { decisionMessages } from './decision-messages.ts'
import { wonderMessages } from './wonder-messages.ts'

/** The four ways a wonder can end, with what each means. */
export const DecisionPage = ({ visit, result, lang, form, failed, can }: FormView<typeof openWonder>) => {
  const t = decisionMessages(lang)
  const choices = endings.map((ending) => ({ value: ending, label: t[ending], help: t[`${ending}-help`] }))
  return (
    <Page
      visit={visit}
      title={t.title}
      standing={result.title}
      back={{ href: paths.wonder(result.id) }}
      failed={failed}
    >
      <Notice tone="now">
        <p>
          <Callable words={wonderMessages(lang).danger} />
        </p>
      </Notice>
      <Form
        {...form}
        values={{ ending: result.ending, ...form.values }}
        submit={t.save}
        whyNot={can(decideWonder).whyNot}
      >
        <RadioGroup name="ending" label={t.question} choices={choices} look="cards" />
      </Form>
    </Page>
  )
}
