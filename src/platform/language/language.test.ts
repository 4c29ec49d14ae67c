import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test('a choice made just now beats the profile, the profile beats the cookie, the cookie beats the browser', () => {
  expect(languageOf({ query: 'nn', profile: 'en', cookie: 'nb', acceptLanguage: 'en' })).toBe('nn')
  expect(languageOf({ profile: 'en', cookie: 'nn', acceptLanguage: 'nb' })).toBe('en')
  expect(languageOf({ cookie: 'nn', acceptLanguage: 'en' })).toBe('nn')
})

test('a choice that is none of ours is passed over', () => {
  expect(languageOf({ query: 'klingon', profile: 'nn' })).toBe('nn')
})

test.each([
  ['nn-NO,nn;q=0.9,nb;q=0.8', 'nn'],
  ['en-US,en;q=0.9', 'en'],
  ['no', 'nb'],
  ['sv-SE, en;q=0.5', 'nb'],
  ['pl, en;q=0.7, nb;q=0.9', 'nb'],
  ['pl, uk;q=0.8', 'nb'],
  ['nn;q=0, en', 'en'],
  ['', 'nb'],
  [';;q=,', 'nb'],
])('a browser that asks for "%s" gets %s', (acceptLanguage, expected) => {
  expect(languageOf({ acceptLanguage })).toBe(expected)
})
