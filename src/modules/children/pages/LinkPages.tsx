import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import type { Language } from '#platform/language/language.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { DateField, TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import { sources } from '../contract.ts'
import type { openGuardian } from '../operations/open-guardian.ts'
import { paths } from '../paths.ts'
import { linkMessages } from './link-messages.ts'
import { registerMessages } from './register-messages.ts'

type Props = FormView<typeof openGuardian>

const backTo = ({ result }: Props) => ({ href: paths.child(result.child.id, 'confirm-links') })

/** Whether she has parental responsibility, from which source, of which date; and how she signs in. */
export const ConfirmPage = (props: Props) => {
  const { visit, result, lang, form, failed } = props
  const t = linkMessages(lang)
  const { name } = result.link
  const child = firstName(result.child.name)
  return (
    <Page visit={visit} title={t.confirmTitle({ name, child })} back={backTo(props)} failed={failed}>
      <Lead>{t.confirmLead({ child })}</Lead>
      <Form {...form} submit={t.confirmSave}>
        <Responsibility name={name} lang={lang} />
        <Source lang={lang} />
        <IdentityNumber name={name} lang={lang} />
        <TextField name="email" label={t.email} help={t.emailHelp} type="email" optional />
      </Form>
    </Page>
  )
}

/** Parental responsibility was given or taken. */
export const ChangePage = (props: Props) => {
  const { visit, result, lang, form, failed } = props
  const t = linkMessages(lang)
  const { name, responsibility } = result.link
  return (
    <Page visit={visit} title={t.changeTitle({ name })} back={backTo(props)} failed={failed}>
      <Lead>{t.changeLead}</Lead>
      <Form {...form} values={{ responsibility: responsibility ? 'yes' : 'no', ...form.values }} submit={t.changeSave}>
        <Responsibility name={name} lang={lang} />
        <Source lang={lang} />
        <IdentityNumber name={name} lang={lang} />
      </Form>
    </Page>
  )
}

/** She is no longer this child's guardian, or never was. */
export const EndPage = (props: Props) => {
  const { visit, result, lang, form, failed } = props
  const t = linkMessages(lang)
  const { name } = result.link
  const child = firstName(result.child.name)
  return (
    <Page visit={visit} title={t.endTitle({ name, child })} back={backTo(props)} failed={failed}>
      <Lead>{t.endLead({ name })}</Lead>
      <Form {...form} submit={t.endSave}>
        <Source lang={lang} />
      </Form>
    </Page>
  )
}

const Responsibility = ({ name, lang }: { name: string; lang: Language }) => {
  const t = linkMessages(lang)
  return (
    <RadioGroup
      name="responsibility"
      label={t.responsibility}
      choices={[
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no, help: t.noHelp({ name }) },
      ]}
    />
  )
}

/** As it stands in the source: it must be the one the guardian was written down with. */
const IdentityNumber = ({ name, lang }: { name: string; lang: Language }) => {
  const t = linkMessages(lang)
  return (
    <TextField
      name="identityNumber"
      label={t.identityNumber({ name: firstName(name) })}
      help={t.identityNumberHelp}
      inputmode="numeric"
      size={11}
    />
  )
}

const Source = ({ lang }: { lang: Language }) => {
  const t = linkMessages(lang)
  const words = registerMessages(lang)
  return (
    <>
      <RadioGroup
        name="source"
        label={t.source}
        choices={sources.map((source) => ({ value: source, label: words[source] }))}
      />
      <DateField name="sourceDate" label={t.sourceDate} help={t.sourceDateHelp} />
    </>
  )
}
