import type { FormErrors } from '#ui/form/form-state.tsx'
import type { Issue } from '../door.ts'
import type { Language } from '../language/language.ts'
import { issueMessages } from './messages.ts'

export type IssueWords = (language: Language) => (code: string) => string | undefined

/** Every issue in words, by field, the first one of each field. */
export const errorsInWords = (issues: readonly Issue[], language: Language, own: IssueWords): FormErrors => {
  const errors: Record<string, string> = {}
  for (const issue of issues) errors[issue.path] ??= own(language)(issue.code) ?? inWords(issue, language)
  return errors
}

const inWords = ({ code, params = {} }: Issue, language: Language): string => {
  const t = issueMessages(language)
  const minimum = Number(params.minimum ?? 0)
  const maximum = Number(params.maximum ?? 0)
  if (params.missing && params.origin === 'array') return t.chooseAny
  // one of several is chosen, not filled in
  if (params.missing) return code === 'invalid_value' ? t.choose : t.missing
  if (code === 'too_small') return tooSmall(t, params.origin, minimum)
  if (code === 'too_big') return tooBig(t, params.origin, maximum)
  if (code === 'invalid_format' && params.format === 'date') return t.day
  if (code === 'invalid_type' && (params.expected === 'number' || params.expected === 'int')) return t.number
  if (code === 'invalid_value') return t.notThis
  if (code === 'unreadable') return t.unreadable
  return t.unknown
}

type Words = ReturnType<typeof issueMessages>

const tooSmall = (t: Words, origin: unknown, minimum: number) => {
  if (origin === 'array') return t.chooseAny
  if (origin !== 'string') return t.tooSmall({ minimum })
  return minimum <= 1 ? t.missing : t.tooShort({ minimum })
}

const tooBig = (t: Words, origin: unknown, maximum: number) => {
  if (origin === 'array') return t.tooMany({ maximum })
  return origin === 'string' ? t.tooLong({ maximum }) : t.tooBig({ maximum })
}
