import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

it.each([
  ['/', '/'],
  ['/arbeid', '/arbeid'],
  ['/logg/1?fane=tiltak#nyeste', '/logg/1?fane=tiltak#nyeste'],
  ['/søk?q=%C3%A6', '/s%C3%B8k?q=%C3%A6'],
  ['/logger/1', '/logger/1'],
  ['/logg-inn/rolle', '/logg-inn/rolle'],
])('%s is kept', (wish, path) => {
  expect(ownPath(wish)).toBe(path)
})

it.each([
  undefined,
  '',
  'arbeid',
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/a\r\nLocation: https://evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/ /evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/logg-inn?til=/',
  '/logg-inn/rolle/x',
  '/logg-inn/kode',
  '/logg-ut/overalt',
  '/logget-ut',
  '/api/v1/logs',
  '/demo/utsteder/auth',
  `/${'a'.repeat(1000)}`,
])('%j becomes the front page', (wish) => {
  expect(ownPath(wish)).toBe('/')
})

it('whatever is asked for, a browser that follows it stays here', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '%', 'h', 'a', '\t', '\n', ' ', 'é'),
  })
  fc.assert(
    fc.property(fc.oneof(nasty, fc.webUrl(), fc.string()), (wish) => {
      expect(new URL(ownPath(wish), 'https://laget.example').origin).toBe('https://laget.example')
    }),
  )
})
