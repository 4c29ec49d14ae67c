import type { FormView } from '#platform/http/route.ts'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { textOf } from '#ui/form/form-state.tsx'
import { Page } from '#ui/Page.tsx'
import { editWonder } from '../operations/edit-wonder.ts'
import type { openWonder } from '../operations/open-wonder.ts'
import { paths } from '../paths.ts'
import type { Words } from '../store.ts'
import { WonderFields } from './WonderFields.tsx'
import { wonderMessages } from './wonder-messages.ts'

/** She writes on. Two windows of hers tell her of one another. */
export const EditWonderPage = ({ visit, result, lang, now, form, failed, stale, can }: FormView<typeof openWonder>) => {
  const t = wonderMessages(lang)
  const { id, title, seen, done, plan, version } = result
  const values = failed || form.draft?.savedAt ? form.values : { title, seen, done, plan, ...form.values }
  const theirs = stale as (Words & { version: number }) | undefined
  const compared = (name: keyof Words, label: string) => ({
    label,
    mine: textOf(form.values[name]),
    theirs: theirs?.[name] ?? '',
  })
  return (
    <Page visit={visit} title={t.editTitle} back={{ href: paths.wonder(id) }} failed={failed}>
      {theirs && (
        <Conflict
          who={t.elsewhere}
          when={now}
          fields={[
            compared('title', t.workingTitle),
            compared('seen', t.seen),
            compared('done', t.done),
            compared('plan', t.plan),
          ]}
        />
      )}
      <Form
        {...form}
        values={values}
        version={theirs?.version ?? version}
        submit={t.save}
        whyNot={can(editWonder).whyNot}
      >
        <WonderFields lang={lang} />
      </Form>
    </Page>
  )
}
