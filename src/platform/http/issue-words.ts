import type { FormErrors } from '#ui/form/form-state.tsx'
import type { Issue } from '../door.ts'
import { defineMessages } from '../language/define-messages.ts'
import type { Language } from '../language/language.ts'

/** What is wrong with a field, for the person who wrote it. Modules add their own codes (`day-in-future`, `identity-number`, …) in their messages. */
const messages = defineMessages({
  missing: { nb: 'Fyll ut dette feltet.', nn: 'Fyll ut dette feltet.', en: 'Fill in this field.' },
  choose: { nb: 'Velg minst én.', nn: 'Vel minst éin.', en: 'Choose at least one.' },
  tooLong: {
    nb: 'Teksten er for lang. Den kan ha høyst {maximum} tegn.',
    nn: 'Teksten er for lang. Han kan ha høgst {maximum} teikn.',
    en: 'The text is too long. It can have at most {maximum} characters.',
  },
  tooShort: {
    nb: 'Skriv minst {minimum} tegn.',
    nn: 'Skriv minst {minimum} teikn.',
    en: 'Write at least {minimum} characters.',
  },
  tooMany: {
    nb: 'Det er for mange. Høyst {maximum}.',
    nn: 'Det er for mange. Høgst {maximum}.',
    en: 'Too many. At most {maximum}.',
  },
  tooBig: {
    nb: 'Tallet er for stort. Høyst {maximum}.',
    nn: 'Talet er for stort. Høgst {maximum}.',
    en: 'The number is too big. At most {maximum}.',
  },
  tooSmall: {
    nb: 'Tallet er for lite. Minst {minimum}.',
    nn: 'Talet er for lite. Minst {minimum}.',
    en: 'The number is too small. At least {minimum}.',
  },
  day: {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 3.12.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 3.12.2026.',
    en: 'Write the date as day.month.year, for example 3.12.2026.',
  },
  notThis: {
    nb: 'Dette kan ikke velges. Velg noe annet.',
    nn: 'Dette kan ikkje veljast. Vel noko anna.',
    en: 'This cannot be chosen. Choose something else.',
  },
  unknown: {
    nb: 'Her står det noe vi ikke forstår.',
    nn: 'Her står det noko vi ikkje forstår.',
    en: 'There is something here that we do not understand.',
  },
})

export type IssueWords = (language: Language) => (code: string) => string | undefined

/** Every issue in words, by field, the first one of each field. */
export const errorsInWords = (issues: readonly Issue[], language: Language, own: IssueWords): FormErrors => {
  const errors: Record<string, string> = {}
  for (const issue of issues) errors[issue.path] ??= own(language)(issue.code) ?? inWords(issue, language)
  return errors
}

const inWords = ({ code, params = {} }: Issue, language: Language): string => {
  const t = messages(language)
  const minimum = Number(params.minimum ?? 0)
  const maximum = Number(params.maximum ?? 0)
  if (params.missing) return params.origin === 'array' ? t.choose : t.missing
  if (code === 'too_small') return tooSmall(t, params.origin, minimum)
  if (code === 'too_big') return tooBig(t, params.origin, maximum)
  if (code === 'invalid_format' && params.format === 'date') return t.day
  if (code === 'invalid_value') return t.notThis
  return t.unknown
}

type Words = ReturnType<typeof messages>

const tooSmall = (t: Words, origin: unknown, minimum: number) => {
  if (origin === 'array') return t.choose
  if (origin !== 'string') return t.tooSmall({ minimum })
  return minimum <= 1 ? t.missing : t.tooShort({ minimum })
}

const tooBig = (t: Words, origin: unknown, maximum: number) => {
  if (origin === 'array') return t.tooMany({ maximum })
  return origin === 'string' ? t.tooLong({ maximum }) : t.tooBig({ maximum })
}
