import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { openChild } from '../operations/open-child.ts'
import { paths } from '../paths.ts'
import { linkMessages } from './link-messages.ts'
import { registerMessages } from './register-messages.ts'

type Props = FormView<typeof openChild>

/** The young person's own sign-in. */
export const SignInPage = ({ visit, result, lang, form, failed }: Props) => {
  const t = registerMessages(lang)
  const words = linkMessages(lang)
  const { child } = result
  const name = firstName(child.name)
  return (
    <Page visit={visit} title={t.connect({ name })} back={{ href: paths.child(child.id, 'sign-in') }} failed={failed}>
      <Lead>{t.connectLead({ name })}</Lead>
      <Form {...form} submit={t.connectSave}>
        <TextField
          name="identityNumber"
          label={words.identityNumber({ name })}
          help={words.identityNumberHelp}
          inputmode="numeric"
          size={11}
        />
      </Form>
    </Page>
  )
}

/** Two records, one child. */
export const MatchPage = ({ visit, result, lang, form, failed }: Props) => {
  const t = registerMessages(lang)
  const { child, candidates } = result
  return (
    <Page
      visit={visit}
      title={t.matchTitle({ name: child.name })}
      standing={
        <>
          {t.born} <Time at={child.birthDate} say="date" />
        </>
      }
      back={{ href: paths.child(child.id, 'match-children') }}
      failed={failed}
    >
      <Lead>{t.matchLead}</Lead>
      {candidates.length === 0 ? (
        <Empty>{t.sameNone}</Empty>
      ) : (
        <Form {...form} submit={t.matchSave}>
          <RadioGroup
            name="same"
            label={t.matchWhich}
            choices={candidates.map(({ id, name, birthDate, registeredAt }) => ({
              value: id,
              label: name,
              help: (
                <>
                  {t.born} <Time at={birthDate} say="date" />. {t.registered} <Time at={registeredAt} say="date" />.
                </>
              ),
            }))}
          />
        </Form>
      )}
    </Page>
  )
}
