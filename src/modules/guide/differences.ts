import { diffWordsWithSpace } from 'diff'
import type { ChangedPart } from '#ui/Changed.tsx'
import type { PageContent } from './content.ts'
import { formValues } from './writing.ts'

/** `field`: its name in the form. */
export type Difference = { field: string; parts: ChangedPart[] }

/** Beyond this many words taken out and put in, a text was written anew: it is shown whole. */
const most = 3000

/** What is otherwise in the later of two versions, field by field, in the order of the form. */
export const differences = (from: PageContent, to: PageContent): Difference[] => {
  const [before, after] = [texts(from), texts(to)]
  const fields = [...new Set([...before.keys(), ...after.keys()])]
  return fields.flatMap((field) => {
    const [old = '', now = ''] = [before.get(field), after.get(field)]
    return old === now ? [] : [{ field, parts: partsOf(old, now) }]
  })
}

const partsOf = (old: string, now: string): ChangedPart[] => {
  const changes = diffWordsWithSpace(old, now, { maxEditLength: most })
  if (!changes)
    return [
      { text: old, kind: 'gone' },
      { text: now, kind: 'new' },
    ]
  return changes.map(({ value, added, removed }) => ({ text: value, kind: added ? 'new' : removed ? 'gone' : 'same' }))
}

/** A version as plain text, by field. Several of one name are one text, a line for each. */
const texts = (content: PageContent): Map<string, string> =>
  new Map(Object.entries(formValues(content)).map(([field, value]) => [field, [value].flat().join('\n')]))
