import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bokmalIn, words } from '#testing/bokmal.ts'
import { type Counted, type Message, type Messages, textIn } from './define-messages.ts'
import { type Language, languages } from './language.ts'

/*
 * Reads every messages.ts and *-messages.ts in the tree. The compiler already refuses a missing language; this test
 * catches what it cannot see: an empty text, a Nynorsk that is Bokmål, a brace left open, a text hidden in another file.
 */

const source = join(import.meta.dirname, '../..')
const files = globSync('**/*messages.ts', { cwd: source }).sort()

const isMessages = (value: unknown): value is Messages => typeof value === 'function' && 'table' in value

const formsOf = (text: string | Counted) => (typeof text === 'string' ? [text] : [text.zero, text.one, text.other])

const everyMessage = (
  await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(join(source, file))
      return Object.values(exported)
        .filter(isMessages)
        .flatMap(({ table }) => Object.entries(table).map(([key, message]) => ({ where: `${file}: ${key}`, message })))
    }),
  )
).flat()

test('there are messages to read', () => {
  expect(files).toContain('ui/messages.ts')
  expect(everyMessage.length).toBeGreaterThan(20)
})

test('texts stand in files of that name, where translators and this test find them', () => {
  const elsewhere = globSync('**/*.{ts,tsx}', { cwd: source })
    .filter((file) => !/messages\.ts$|\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(source, file), 'utf8').includes('defineMessages('))
  expect(elsewhere).toEqual([])
})

test('every message says something in every language, in every form', () => {
  const silent = everyMessage.filter(({ message }) =>
    languages.some((language) => formsOf(textIn(message, language)).some((form) => form?.trim() === '')),
  )
  expect(silent.map(({ where }) => where)).toEqual([])
})

test('placeholders are the same in every language', () => {
  const names = (message: Message, language: Language) =>
    [...new Set(formsOf(textIn(message, language)).flatMap((form) => form?.match(/\{\w+/g) ?? []))].sort().join()
  const differing = everyMessage.filter(({ message }) =>
    languages.some((language) => names(message, language) !== names(message, 'nb')),
  )
  expect(differing.map(({ where }) => where)).toEqual([])
})

test('braces are placeholders: well formed, and nothing is left open', () => {
  const broken = everyMessage.filter(({ message }) =>
    languages.some((language) =>
      formsOf(textIn(message, language)).some((form) => /[{}]/.test(form?.replace(/\{\w+(?::or)?\}/g, '') ?? '')),
    ),
  )
  expect(broken.map(({ where }) => where)).toEqual([])
})

test('Nynorsk that reads as Bokmål says so with `same`', () => {
  const forgotten = everyMessage.filter(({ message }) => JSON.stringify(message.nn) === JSON.stringify(message.nb))
  expect(forgotten.map(({ where }) => where)).toEqual([])
})

test('Nynorsk has no Bokmål words', () => {
  const slips = everyMessage.flatMap(({ where, message }) =>
    formsOf(textIn(message, 'nn'))
      .flatMap((form) => bokmalIn(form ?? ''))
      .map((word) => `${where}: ${word}`),
  )
  expect(slips).toEqual([])
})

test('no text speaks of "saken", "klienten" or "brukeren" instead of the child', () => {
  const slips = everyMessage.flatMap(({ where, message }) =>
    (['nb', 'nn'] as const).flatMap((language) =>
      formsOf(textIn(message, language))
        .flatMap((form) => words(form ?? ''))
        .filter((word) => /^klient(?:en|ens)?$|^bruk[ae]rens?$|^sak(?:a|en|ens)$/.test(word))
        .map((word) => `${where}: ${word}`),
    ),
  )
  expect(slips).toEqual([])
})
