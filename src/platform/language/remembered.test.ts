import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

it('works out once what it is asked again and again, and begins anew when it is full', () => {
  const asked: number[] = []
  const half = remembered(2, (number: number) => {
    asked.push(number)
    return number / 2
  })
  expect([half(4), half(6), half(4), half(6)]).toEqual([2, 3, 2, 3])
  expect(asked).toEqual([4, 6])
  expect([half(8), half(8), half(4)]).toEqual([4, 4, 2])
  expect(asked).toEqual([4, 6, 8, 4])
})

it('gives everyone who asks meanwhile the same promise, and forgets one that failed', async () => {
  let tries = 0
  const answer = remembered(2, async (_: string) => {
    if (++tries === 1) throw new Error('busy')
    return tries
  })
  const both = await Promise.allSettled([answer('a'), answer('a')])
  expect([tries, ...both.map(({ status }) => status)]).toEqual([1, 'rejected', 'rejected'])
  expect([await answer('a'), await answer('a')]).toEqual([2, 2])
})
