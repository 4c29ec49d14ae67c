import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Columns, Section } from '#ui/Card.tsx'
import { RadioGroup, Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField, TextArea, TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { changes, childMissing, guardiansMissing, outcomes } from '../contract.ts'
import type { openMeasure } from '../operations/open-measure.ts'
import { backToLog } from './back-to-log.ts'
import { evaluationMessages } from './evaluation-messages.ts'
import { noteMessages } from './note-messages.ts'
import { versionNow } from './SecondWriter.tsx'

type Props = FormView<typeof openMeasure>

/** Three columns that stack: child, guardians, we. Then what we do. It cannot be finished without the child's view or why it is missing. */
export const EvaluationPage = (props: Props) => {
  const { visit, result, lang, form, failed, stale } = props
  const t = evaluationMessages(lang)
  const { measure } = result
  const scale = Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: String(n) }))
  return (
    <Page
      visit={visit}
      title={t.title({ name: firstName(result.child.name) })}
      standing={measure.text}
      back={backToLog(result, lang)}
      failed={failed}
      width="wide"
    >
      <Form {...form} version={versionNow(stale, measure.version)} submit={t.save}>
        <Columns>
          <ChildView {...props} />
          <GuardiansView {...props} />
        </Columns>
        <Section title={t.ours}>
          <RadioGroup
            name="ours.change"
            label={t.howOurs}
            choices={changes.map((value) => ({ value, label: t[value] }))}
          />
          <TextArea name="ours.words" label={t.oursWords} help={noteMessages(lang).notAboutAdults} limit={4000} />
        </Section>
        <RadioGroup
          name="score"
          label={t.score}
          look="scale"
          ends={[t.scoreEnds, t.scoreThere]}
          choices={scale}
          optional
        />
        <RadioGroup
          name="outcome"
          label={t.outcome}
          look="cards"
          choices={outcomes.map((value) => ({ value, label: t[value] }))}
        />
        <DateField name="next" label={t.next} help={t.nextHelp} optional />
      </Form>
    </Page>
  )
}

const ChildView = ({ result, lang }: Props) => {
  const t = evaluationMessages(lang)
  const name = firstName(result.child.name)
  return (
    <Section title={t.child({ name })}>
      {result.own.child ? (
        <Notice>
          <p>{t.childOwn({ name })}</p>
        </Notice>
      ) : (
        <>
          <p>{t.childOrWhy({ name })}</p>
          <TextField name="child.talkedBy" label={t.talkedBy({ name })} optional="as-said" />
          <DateField name="child.talkedOn" label={t.talkedOn} optional="as-said" />
          <RadioGroup
            name="child.change"
            label={t.howChild({ name })}
            choices={changes.map((value) => ({ value, label: t[value] }))}
            optional="as-said"
          />
          <TextArea name="child.words" label={t.childWords({ name })} limit={2000} optional="as-said" rows={3} />
          <Select
            name="child.missing"
            label={t.childMissing({ name })}
            choices={childMissing.map((value) => ({ value, label: t[value] }))}
            optional="as-said"
          />
        </>
      )}
    </Section>
  )
}

const GuardiansView = ({ result, lang }: Props) => {
  const t = evaluationMessages(lang)
  return (
    <Section title={t.guardians}>
      {result.own.guardian ? (
        <Notice>
          <p>{t.guardiansOwn}</p>
        </Notice>
      ) : (
        <>
          <p>{t.guardiansOrWhy}</p>
          <RadioGroup
            name="guardians.change"
            label={t.howGuardians}
            choices={changes.map((value) => ({ value, label: t[value] }))}
            optional="as-said"
          />
          <TextArea name="guardians.words" label={t.guardiansWords} limit={2000} optional="as-said" rows={3} />
          <Select
            name="guardians.missing"
            label={t.guardiansMissing}
            choices={guardiansMissing.map((value) => ({ value, label: t[value] }))}
            optional="as-said"
          />
        </>
      )}
    </Section>
  )
}
