import { expect, it } from 'vitest'
import { signInLimits } from './sign-in-limits.ts'

const once = { points: 1, seconds: 60 }

it('a household has one /64 of addresses, and is counted as one', async () => {
  const limits = signInLimits({ begun: once, failed: once })
  expect(await limits.begin('2001:db8:1:2::1')).toBeUndefined()
  expect(await limits.begin('2001:db8:1:2:ffff::9')).toBeGreaterThan(0)
  expect(await limits.begin('2001:db8:1:3::1')).toBeUndefined()
  await limits.failed('2001:db8:7:7::1')
  expect(await limits.mayTry('2001:db8:7:7:1:2:3:4')).toBeGreaterThan(0)
  expect(await limits.mayTry('2001:db8:7:8::1')).toBeUndefined()
})
