import { describe, expect, it } from 'vitest'
import { newKeyring, withNewKey } from '../keys/key.ts'
import { formToken, isFormToken, sameOrigin } from './form-token.ts'

const then = new Date('2026-11-22T12:00:00Z')
const keyring = newKeyring(then)
const session = 'session-token'
const token = formToken(keyring, session)

describe('the token of a form', () => {
  it('belongs to its session and to nothing else', () => {
    expect(isFormToken(keyring, session, token)).toBe(true)
    expect(isFormToken(keyring, 'another-session', token)).toBe(false)
    expect(isFormToken(newKeyring(then), session, token)).toBe(false)
  })

  it('does not give the session’s token away', () => {
    expect(token).not.toContain(session)
    expect(token).toHaveLength(48)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty field', ''],
    ['something short', 'x'],
    ['more than it', `${token}AAAA`],
    ['less than it', token.slice(4)],
    ['a list', [token]],
  ])('%s is none', (_, posted) => {
    expect(isFormToken(keyring, session, posted)).toBe(false)
  })

  it('is none without a session', () => {
    expect(isFormToken(keyring, undefined, token)).toBe(false)
  })

  it('still counts after the keys were rotated', () => {
    expect(isFormToken(withNewKey(keyring, 'hash', then), session, token)).toBe(true)
  })
})

describe('where a post comes from', () => {
  const ours = 'https://laget.example'
  const from = (headers: Record<string, string>) =>
    sameOrigin(new Request(`${ours}/logg-ut`, { method: 'POST', headers }), new URL(`${ours}/`))

  it.each([{ origin: ours, 'sec-fetch-site': 'same-origin' }, { origin: ours }, { 'sec-fetch-site': 'same-origin' }])(
    '%j is ours',
    (headers) => {
      expect(from(headers)).toBe(true)
    },
  )

  it.each([
    {},
    { origin: 'null' },
    { origin: 'http://laget.example' },
    { origin: 'https://laget.example:8443' },
    { origin: 'https://laget.example.evil.example' },
    { origin: ours, 'sec-fetch-site': 'cross-site' },
    { origin: ours, 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { referer: `${ours}/` },
  ])('%j is not', (headers) => {
    expect(from(headers as Record<string, string>)).toBe(false)
  })
})
