import type { FormView } from '#platform/http/route.ts'
import { writeDay } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
import { Definitions } from '#ui/Definitions.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/form/Choices.tsx'
import { Conflict } from '#ui/form/Conflict.tsx'
import { Form } from '#ui/form/Form.tsx'
import { type FormValues, textOf, textsOf } from '#ui/form/form-state.tsx'
import { DateField, TextArea, TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { sayArea } from '../areas.ts'
import { type District, knownAreas, ruleOf, type SettingKey } from '../contract.ts'
import type { openSetting } from '../operations/open-setting.ts'
import { paths } from '../paths.ts'
import type { Change } from '../store/changed-settings.ts'
import { Changes, lineOf, sayValue } from './SettingValue.tsx'
import { changeMessages } from './setting-change-messages.ts'
import { settingMessages } from './setting-messages.ts'

/** One rule: what it is, what it was, and what it shall be from a day to come. */
export const SettingPage = ({ visit, result, lang, form, failed, stale }: FormView<typeof openSetting>) => {
  const [said, t] = [settingMessages(lang), changeMessages(lang)]
  const { setting, version, earliest, names } = result
  const { key, now, standard } = setting
  const field = ruleOf(key).takes
  const values =
    failed || form.draft?.savedAt ? form.values : { [field]: asWritten(now), from: earliest, ...form.values }
  const theirs = stale as (Change & { version: number }) | undefined
  return (
    <Page visit={visit} title={said[key]} standing={t.title} back={{ href: paths.settings }} failed={failed}>
      <Definitions
        items={[
          { term: t.now, is: <strong>{sayValue(key, now, lang)}</strong> },
          { term: t.standard, is: sayValue(key, standard, lang) },
          ...(setting.changed.length > 0
            ? [{ term: t.changed, is: <Changes setting={setting} names={names} lang={lang} /> }]
            : []),
        ]}
      />
      <Notice>
        <p>{t[key]}</p>
        {field !== 'text' && field !== 'districts' && <p>{t.lawyer}</p>}
      </Notice>
      {theirs && (
        <Conflict
          who={theirs.by}
          when={new Date(theirs.at)}
          fields={[
            { label: t.value, mine: sayWritten(key, form.values, lang), theirs: sayValue(key, theirs.value, lang) },
            { label: t.from, mine: textOf(form.values.from), theirs: writeDay(theirs.from) },
            { label: t.ground, mine: textOf(form.values.ground), theirs: theirs.ground },
          ]}
        />
      )}
      <Form {...form} values={values} version={theirs?.version ?? version} submit={t.save}>
        <ValueField of={key} lang={lang} />
        <DateField name="from" label={t.from} help={t.fromHelp} />
        <TextArea name="ground" label={t.ground} help={t.groundHelp} limit={500} rows={3} />
      </Form>
    </Page>
  )
}

const ValueField = ({ of, lang }: { of: SettingKey; lang: Language }) => {
  const t = changeMessages(lang)
  const rule = ruleOf(of)
  const choices = knownAreas.map((value) => ({ value, label: sayArea(value, lang) }))
  switch (rule.takes) {
    case 'number':
      return <TextField name="number" label={t[`in-${rule.counts}`]} inputmode="numeric" size={6} />
    case 'area':
      return <RadioGroup name="area" label={t.value} choices={choices} />
    case 'areas':
      return (
        <CheckboxGroup
          name="areas"
          label={t.values}
          choices={choices}
          {...(rule.least === 0 && { help: t.noneHelp, optional: 'as-said' })}
        />
      )
    case 'text':
      return <TextField name="text" label={t.value} size={rule.most} />
    case 'districts':
      return <TextArea name="districts" label={t.districts} help={t.districtsHelp} rows={6} optional="as-said" />
  }
}

/** A value as its field has it. */
const asWritten = (value: unknown): unknown =>
  Array.isArray(value) && typeof value[0] === 'object' ? (value as District[]).map(lineOf).join('\n') : value

/** What someone wrote in the form, in the words its value would have; what is no value stays as it was written. */
const sayWritten = (key: SettingKey, values: FormValues, lang: Language): string => {
  const { takes } = ruleOf(key)
  const written = textOf(values[takes])
  if (takes === 'districts' || (takes === 'number' && !/^\d+$/.test(written))) return written
  return sayValue(key, takes === 'areas' ? textsOf(values.areas) : written, lang)
}
