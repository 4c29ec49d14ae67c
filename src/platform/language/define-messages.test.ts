import { expect, test } from 'vitest'
import { defineMessages, same, sayList } from './define-messages.ts'

const messages = defineMessages({
  save: { nb: 'Lagre', nn: same, en: 'Save' },
  hello: { nb: 'Hei, {name}.', nn: 'Hei, {name}.', en: 'Hello, {name}.' },
  measures: {
    nb: { zero: 'Ingen tiltak', one: 'Ett tiltak for {child}', other: '{count} tiltak for {child}' },
    nn: { zero: 'Ingen tiltak', one: 'Eitt tiltak for {child}', other: '{count} tiltak for {child}' },
    en: { one: 'One measure for {child}', other: '{count} measures for {child}' },
  },
  ask: { nb: 'Spør {people:or}.', nn: same, en: 'Ask {people:or}.' },
})

test('a message without placeholders is a string, and "same" reads as Bokmål', () => {
  expect(messages('nn').save).toBe('Lagre')
  expect(messages('en').save).toBe('Save')
})

test('placeholders are filled, and a value that looks like a placeholder is left alone', () => {
  expect(messages('en').hello({ name: '{name}' })).toBe('Hello, {name}.')
})

test('what counts is said as the language counts', () => {
  expect(messages('nb').measures({ count: 0, child: 'Nora' })).toBe('Ingen tiltak')
  expect(messages('nn').measures({ count: 1, child: 'Nora' })).toBe('Eitt tiltak for Nora')
  expect(messages('en').measures({ count: 0, child: 'Nora' })).toBe('0 measures for Nora')
  expect(messages('nb').measures({ count: 1234, child: 'Nora' })).toBe('1\u00a0234 tiltak for Nora')
})

test('several are said as a list', () => {
  expect(messages('nb').ask({ people: ['Ida', 'Kari', 'Per'] })).toBe('Spør Ida, Kari eller Per.')
  expect(sayList(['PPT', 'skolen', 'BUP'], 'nb')).toBe('PPT, skolen og BUP')
  expect(sayList(['school', 'PPT', 'home'], 'en')).toBe('school, PPT and home')
  expect(sayList(['Ida'], 'nn')).toBe('Ida')
})

test('the compiler refuses a missing language, a missing value and a placeholder that differs', () => {
  // @ts-expect-error English is missing
  defineMessages({ a: { nb: 'a', nn: 'a' } })
  // @ts-expect-error the Nynorsk placeholder has another name
  defineMessages({ a: { nb: 'Hei {name}', nn: 'Hei {namn}', en: 'Hi {name}' } })
  // @ts-expect-error English counts, Bokmål does not
  defineMessages({ a: { nb: 'Tiltak', nn: 'Tiltak', en: { one: 'measure', other: 'measures' } } })
  // @ts-expect-error a name is asked for
  expect(() => messages('nb').hello({})).toThrow('lacks name')
  // @ts-expect-error this message has no placeholder and is no function
  expect(() => messages('nb').save({})).toThrow()
})
