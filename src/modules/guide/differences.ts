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
  return inOnePiece(
    changes.map(({ value, added, removed }) => ({ text: value, kind: added ? 'new' : removed ? 'gone' : 'same' })),
  )
}

/** Words changed one after the other are taken out together and put in together: *ditt i dag* for *en annen gang*, not word for word. */
const inOnePiece = (parts: readonly ChangedPart[]): ChangedPart[] => {
  const pieces: ChangedPart[] = []
  let [gone, added] = ['', '']
  const end = () => {
    if (gone) pieces.push({ text: gone, kind: 'gone' })
    if (added) pieces.push({ text: added, kind: 'new' })
    gone = added = ''
  }
  for (const [at, { text, kind }] of parts.entries()) {
    const isBetween = /^[^\S\n]+$/.test(text) && gone && added && parts[at + 1]?.kind === 'gone'
    if (kind === 'gone' || isBetween) gone += text
    if (kind === 'new' || isBetween) added += text
    if (kind === 'same' && !isBetween) {
      end()
      pieces.push({ text, kind })
    }
  }
  end()
  return pieces
}

/** A version as plain text, by field. Several of one name are one text, a line for each. */
const texts = (content: PageContent): Map<string, string> =>
  new Map(Object.entries(formValues(content)).map(([field, value]) => [field, [value].flat().join('\n')]))
