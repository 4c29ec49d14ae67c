import type { FormView } from '#platform/http/route.ts'
import { Details } from '#ui/Details.tsx'
import { Checkbox, RadioGroup, Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { ageBands, arenas, themes, writtenFields } from '../contract.ts'
import type { prepareQuestion } from '../operations/prepare-question.ts'
import { paths } from '../paths.ts'
import { Hits, MeetingField, WrittenFields } from './QuestionFields.tsx'
import { questionWords, sayBand } from './question-words.ts'

/** A question to a team. There is no field for who it is about. */
export const AskPage = ({ visit, result, lang, form, failed, actor }: FormView<typeof prepareQuestion>) => {
  const t = questionWords(lang, actor.kind === 'outside')
  return (
    <Page visit={visit} title={t.askTitle} back={{ href: paths.screening }} failed={failed}>
      <Lead>{t.askLead}</Lead>
      {result.meetings.length === 0 ? (
        <Empty>{t.noMeetings}</Empty>
      ) : (
        <Form {...form} submit={t.send}>
          <Checkbox name="noDuty" label={t.noDuty} help={t.noDutyHelp} required />
          <Select
            name="ageBand"
            label={t.ageBand}
            choices={ageBands.map((value) => ({ value, label: sayBand(value, lang) }))}
          />
          <RadioGroup name="arena" label={t.arena} choices={arenas.map((value) => ({ value, label: t[value] }))} />
          <Select name="theme" label={t.theme} choices={themes.map((value) => ({ value, label: t[value] }))} />
          <WrittenFields t={t} />
          {!form.values.log && <Hits values={form.values} fields={writtenFields} lang={lang} />}
          {result.logs.length > 0 && (
            <Details summary={t.named} open={form.values.log !== undefined && form.values.log !== ''}>
              <p>{t.namedHelp}</p>
              <Select
                name="log"
                label={t.log}
                optional
                choices={result.logs.map(({ log, name }) => ({ value: log, label: name }))}
              />
              <DateField name="consentOn" label={t.consentOn} optional />
            </Details>
          )}
          <MeetingField meetings={result.meetings} t={t} lang={lang} />
        </Form>
      )}
    </Page>
  )
}
