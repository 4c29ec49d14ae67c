import type { Language } from '#platform/language/language.ts'
import { serviceKinds } from '../content.ts'
import { guideMessages } from './guide-messages.ts'
import { writeMessages } from './write-messages.ts'

const norms = ['nb', 'nn', 'en'] as const

/** What a field of the form is called, by its name: *Hvordan (nynorsk)*, *Verktøy 2: hvor*. */
export const labelOf = (field: string, lang: Language): string => {
  const t = writeMessages(lang)
  const [first = '', second = '', third = ''] = field.split('.')
  const inNorm = (label: string, norm: string | undefined) => {
    const found = norms.find((one) => one === norm)
    return found ? `${label} (${t[found].toLowerCase()})` : label
  }
  if (first === 'nb' || first === 'nn' || first === 'en')
    return inNorm(t[`part-${second}` as 'part-title'] ?? second, first)
  if (first === 'variants') {
    const service = serviceKinds.find((kind) => kind === second)
    return inNorm(service ? guideMessages(lang)[`reader-${service}`] : t.variants, third)
  }
  if (first === 'tools' || first === 'law') {
    const row = t.row({ what: t[first], n: Number(second) + 1 })
    if (third === 'to' || third === 'url') return `${row}: ${t[third].toLowerCase()}`
    return inNorm(`${row}: ${t.name.toLowerCase()}`, third)
  }
  if (first === 'next') return t.row({ what: t.next, n: Number(second) + 1 })
  return inNorm(t[first as 'deadline'] ?? first, second)
}
