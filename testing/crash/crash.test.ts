import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { crash } from './rounds.ts'

const seed = randomInt(2 ** 31)

// Twenty rounds: npm run crash.
it('keeps every acknowledged word when app and database are killed while everyone writes', async () => {
  const rounds = await crash({ seed, rounds: 2, kinds: ['app-then-database', 'database'] })
  const again = `npm run crash -- --seed ${seed}`
  expect(
    rounds.map(({ faults }) => faults),
    again,
  ).toEqual([[], []])
  expect(rounds.at(-1)?.acknowledged, again).toBeGreaterThan(0)
}, 90_000)
