import { expect, test } from 'vitest'
import { houseActs } from '#platform/http/house-messages.ts'
import { beginAttempt, endAttempt } from '#platform/mail/attempts.ts'
import { operations } from '#testing/permissions/operations.ts'
import { modules } from './app.ts'

test('every operation has a name in the trace, in words', () => {
  const names = [...operations.keys()]
  expect(names.length).toBeGreaterThan(40)
  const said = modules.map((module) => module.acts('nb'))
  expect(names.filter((name) => !said.some((acts) => name in acts))).toEqual([])
  expect([beginAttempt, endAttempt].filter(({ name }) => !(name in houseActs('nb')))).toEqual([])
})
