import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareLevel } from '../operations/prepare-level.ts'
import { backToLog } from './back-to-log.ts'
import { lifeMessages } from './life-messages.ts'

/** How much help is around the child now. */
export const LevelPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareLevel>) => {
  const t = lifeMessages(lang)
  const name = firstName(result.child.name)
  const levels = [1, 2, 3] as const
  return (
    <Page visit={visit} title={t.levelTitle({ name })} back={backToLog(result, lang)} failed={failed}>
      <Lead>{t.levelLead}</Lead>
      <Form {...form} values={{ level: result.level, ...form.values }} submit={t.levelSave}>
        <RadioGroup
          name="level"
          label={t.level}
          look="cards"
          choices={levels.map((level) => ({
            value: String(level),
            label: t[`level-${level}`],
            help: t[`level-${level}-help`],
          }))}
        />
      </Form>
    </Page>
  )
}
