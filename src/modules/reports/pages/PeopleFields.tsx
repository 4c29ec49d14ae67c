import type { Language } from '#platform/language/language.ts'
import { Section } from '#ui/Card.tsx'
import { Checkbox, RadioGroup } from '#ui/form/Choices.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { fieldMessages } from './field-messages.ts'

type Props = { lang: Language; row: number }

/** A child whom the report is about. Only the first is asked for; whatever is not known may be left open. */
export const ChildFields = ({ lang, row }: Props) => {
  const t = fieldMessages(lang)
  const at = `children.${row}`
  const more = row > 0
  return (
    <Section title={more ? t.anotherChild : t.child} level={more ? 3 : 2}>
      <TextField name={`${at}.name`} label={t.childName} optional={more} />
      <Checkbox name={`${at}.unborn`} label={t.unborn} />
      <TextField
        name={`${at}.identityNumber`}
        label={t.identityNumber}
        help={t.identityNumberHelp}
        optional
        inputmode="numeric"
        size={11}
      />
      <AddressFields at={at} lang={lang} help={t.addressHelp} optional={more} />
      <TextField name={`${at}.phone`} label={t.phone} optional inputmode="numeric" size={12} />
      <Informed at={at} lang={lang} label={t.childInformed} optional={more} />
    </Section>
  )
}

export const GuardianFields = ({ lang, row }: Props) => {
  const t = fieldMessages(lang)
  const at = `guardians.${row}`
  const more = row > 0
  return (
    <Section title={more ? t.secondGuardian : t.guardian} level={more ? 3 : 2}>
      <TextField name={`${at}.name`} label={t.guardianName} optional={more} />
      <TextField name={`${at}.phone`} label={t.phone} optional inputmode="numeric" size={12} />
      <Informed at={at} lang={lang} label={t.informed} help={t.informedHelp} optional={more} />
    </Section>
  )
}

type InformedProps = { at: string; lang: Language; label: string; help?: string; optional: boolean }

/** Whether someone knows of the report. One line for why not: the receiver's form takes no more. */
const Informed = ({ at, lang, label, help, optional }: InformedProps) => {
  const t = fieldMessages(lang)
  const choices = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  return (
    <>
      <RadioGroup name={`${at}.informed`} label={label} help={help} choices={choices} optional={optional} />
      <TextField name={`${at}.whyNot`} label={t.whyNot} optional="as-said" />
    </>
  )
}

type AddressProps = { at: string; lang: Language; label?: string; help?: string; optional?: boolean }

export const AddressFields = ({ at, lang, label, help, optional }: AddressProps) => {
  const t = fieldMessages(lang)
  return (
    <>
      <TextField name={`${at}.address`} label={label ?? t.address} help={help} optional={optional} />
      <TextField name={`${at}.postcode`} label={t.postcode} optional inputmode="numeric" size={4} />
      <TextField name={`${at}.place`} label={t.place} optional size={20} />
    </>
  )
}
