import type { Language } from '#platform/language/language.ts'
import { Select } from '#ui/form/Choices.tsx'
import { directoryMessages } from './directory-messages.ts'

/** The directory is for those up to 24, and for their families. */
const ages = Array.from({ length: 25 }, (_, age) => age)

/** `empty`: what is said of no age, where that means something. */
export const AgeChoice = ({ label, empty, lang }: { label: string; empty?: string; lang: Language }) => {
  const t = directoryMessages(lang)
  const say = (age: number) => (age === 0 ? t.ageUnborn : t.ageYears({ count: age }))
  const choices = ages.map((age) => ({ value: String(age), label: say(age) }))
  return <Select name="age" label={label} empty={empty} choices={choices} />
}
