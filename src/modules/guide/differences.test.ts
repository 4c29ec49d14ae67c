import { expect, test } from 'vitest'
import type { PageContent } from './content.ts'
import { differences } from './differences.ts'

const text = { title: 'Haster det?', summary: '', what: 'Ring med en gang.', how: '', who: '', body: '' }
const page: PageContent = { nb: text, nn: text, en: { title: '', summary: '' }, next: ['a'] }

test('says word by word what was taken out and what was put in, by field', () => {
  const later = { ...page, nb: { ...text, what: 'Ring 112 med en gang.' }, next: ['a', 'b'] }
  expect(differences(page, later)).toEqual([
    {
      field: 'nb.what',
      parts: [
        { text: 'Ring ', kind: 'same' },
        { text: '112 ', kind: 'new' },
        { text: 'med en gang.', kind: 'same' },
      ],
    },
    { field: 'next.1.to', parts: [{ text: 'b', kind: 'new' }] },
  ])
  expect(differences(page, page)).toEqual([])
})

test('words changed one after the other are taken out together and put in together', () => {
  const later = { ...page, nb: { ...text, title: 'Ring noen nå?', what: 'Ring først.\nVent så.' } }
  const before = { ...page, nb: { ...text, title: 'Haster det nå?', what: 'Skriv nå.\nVent så.' } }
  expect(differences(before, later)).toEqual([
    {
      field: 'nb.title',
      parts: [
        { text: 'Haster det', kind: 'gone' },
        { text: 'Ring noen', kind: 'new' },
        { text: ' nå?', kind: 'same' },
      ],
    },
    {
      field: 'nb.what',
      parts: [
        { text: 'Skriv nå', kind: 'gone' },
        { text: 'Ring først', kind: 'new' },
        { text: '.\nVent så.', kind: 'same' },
      ],
    },
  ])
})

test('a text that was written anew from end to end is shown whole', () => {
  const many = (word: string) => Array.from({ length: 4000 }, (_, n) => `${word}${n}`).join(' ')
  const parts = differences(
    { ...page, nb: { ...text, body: many('a') } },
    { ...page, nb: { ...text, body: many('b') } },
  )[0]?.parts
  expect(parts?.map(({ kind }) => kind)).toEqual(['gone', 'new'])
})
