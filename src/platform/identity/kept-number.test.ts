import { expect, it } from 'vitest'
import { newKeyring } from '../keys/key.ts'
import { keepNumber, openNumber } from './kept-number.ts'

const keyring = newKeyring(new Date('2026-11-22T10:00:00Z'))
const [one, other] = ['15829912345', '16829912345'].map((number) => keepNumber(keyring, number)) as [
  ReturnType<typeof keepNumber>,
  ReturnType<typeof keepNumber>,
]

it('opens beside its own hash, as often as it was kept', () => {
  expect(openNumber(keyring, one)).toBe('15829912345')
  const again = keepNumber(keyring, '15829912345')
  expect(again.cipher).not.toEqual(one.cipher)
  expect(openNumber(keyring, { hash: one.hash, cipher: again.cipher })).toBe('15829912345')
})

it('does not open beside another’s', () => {
  expect(() => openNumber(keyring, { hash: other.hash, cipher: one.cipher })).toThrow()
})
