import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Range, type Sum, workOut } from '#testing/number-attacker.ts'
import { type Count, groupOf, groupSize, inGroups, rest } from './small-numbers.ts'

const counted = (counts: readonly number[]): Count[] => counts.map((count, at) => ({ part: `part-${at}`, count }))
const rangeOf = (group: number): Range => [group, group + groupSize - 1]

/** Numbers as a small municipality has them, and often those at the edges of their groups, where most is to be reckoned. */
const count = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 40 }), fc.constantFrom(0, 4, 5, 9, 10, 14))

test('a number is told by its group, the first of which is "fewer than 5"', () => {
  expect([0, 1, 4, 5, 9, 10, 37].map(groupOf)).toEqual([0, 0, 0, 5, 5, 10, 35])
})

test('a whole stands beside its parts', () => {
  expect(inGroups(counted([7, 3, 12]))).toEqual({
    whole: 20,
    parts: [
      { part: 'part-0', atLeast: 5 },
      { part: 'part-1', atLeast: 0 },
      { part: 'part-2', atLeast: 10 },
    ],
  })
  expect(inGroups([])).toEqual({ whole: 0, parts: [] })
})

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
  [5, 3],
  [6, 6],
  [8, 8],
  [9, 8],
  [10, 8],
])('of %i parts %i are told apart', (parts, apart) => {
  const told = inGroups(counted(Array.from({ length: parts }, () => 3))).parts
  expect(told.length).toBe(apart)
  expect(told.some(({ part }) => part === rest)).toBe(apart < parts)
})

test('which parts are told together does not follow from the counts', () => {
  const named = (counts: number[]) => inGroups(counted(counts)).parts.map(({ part }) => part)
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { maxLength: 12 }), (pairs) => {
      expect(named(pairs.map(([a]) => a))).toEqual(named(pairs.map(([, b]) => b)))
    }),
  )
})

describe('whoever can reckon', () => {
  /** What is known of a whole and its parts when they are told. */
  const toldOf = (name: string, counts: readonly number[]): { told: [string, Range][]; sum: Sum } => {
    const { whole, parts } = inGroups(counted(counts))
    const names = parts.map(({ part }) => `${name} ${part}`)
    return {
      told: [
        [name, rangeOf(whole)],
        ...parts.map(({ atLeast }, at) => [names[at] ?? '', rangeOf(atLeast)] as [string, Range]),
      ],
      sum: Object.fromEntries([[name, 1], ...names.map((part) => [part, -1] as const)]),
    }
  }

  test('works out no number of a whole and its parts', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 11 }), (counts) => {
        const { told, sum } = toldOf('whole', counts)
        expect([...workOut(new Map(told), [sum])]).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  // where every count is the last of its group, sums say most
  test.each(Array.from({ length: 12 }, (_, at) => at + 1))('nor where all of %i are at the edge', (parts) => {
    for (const edge of [0, 4, 5, 9]) {
      const { told, sum } = toldOf(
        'whole',
        Array.from({ length: parts }, () => edge),
      )
      expect([...workOut(new Map(told), [sum])]).toEqual([])
    }
  })

  test('would, if five parts were told apart', () => {
    const parts = ['a', 'b', 'c', 'd', 'e']
    const told = new Map<string, Range>([
      ['whole', [20, 24]],
      ...parts.map((part) => [part, [0, 4]] as [string, Range]),
    ])
    const sum = { whole: 1, ...Object.fromEntries(parts.map((part) => [part, -1])) }
    expect(workOut(told, [sum]).get('a')).toBe(4)
  })

  test('would, if numbers stood as they are, with small ones left out', () => {
    const told = new Map<string, Range>([
      ['whole', [23, 23]],
      ['large', [20, 20]],
      ['hidden', [0, 4]],
    ])
    expect(workOut(told, [{ whole: 1, large: -1, hidden: -1 }]).get('hidden')).toBe(3)
  })

  /** Two half-years as the relay module tells them: what was under way at the end of each, told apart in two ways, and what came between. */
  const history = fc
    .record({
      before: fc.tuple(count, count, count),
      opened: fc.tuple(count, count),
      reopened: fc.nat({ max: 2 }),
      started: count,
      awaiting: count,
      ended: count,
      closed: count,
      services: fc.integer({ min: 2, max: 9 }),
      spread: fc.array(fc.nat({ max: 8 }), { minLength: 120, maxLength: 120 }),
    })
    .map(({ before, opened, closed, reopened, started, awaiting, ended, services, spread }) => {
      const [first, came] = [sumOf(before), sumOf(opened)]
      const closes = Math.min(closed, first + came + reopened)
      const last = first + came + reopened - closes
      const waited = Math.max(0, awaiting + came + ended - started)
      const over = (whole: number, parts: number) => {
        const counts = Array.from({ length: parts }, () => 0)
        for (let one = 0; one < whole; one++) {
          const at = (spread[one % spread.length] ?? 0) % parts
          counts[at] = (counts[at] ?? 0) + 1
        }
        return counts
      }
      return {
        before,
        opened,
        closes,
        services,
        last,
        over,
        ended,
        waited,
        first,
        waits: waited + started - came - ended,
      }
    })

  const sumOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)

  test('works out no number from one half-year to the next', () => {
    fc.assert(
      fc.property(history, ({ before, opened, closes, services, first, last, over, ended, waited, waits }) => {
        const wholes = [
          toldOf('was', before),
          toldOf('was', over(first, services)),
          toldOf('is', over(last, 3)),
          toldOf('is', over(last, services)),
          toldOf('opened', opened),
          ...[
            ['closed', closes] as const,
            ['ended', ended] as const,
            ['waited', waited] as const,
            ['waits', waits] as const,
          ].map(([name, n]) => ({ told: [[name, rangeOf(groupOf(n))] as [string, Range]], sum: {} as Sum })),
        ]
        // the two ways of telling one whole apart have parts of their own
        const named = wholes.map(({ told, sum }, way) => {
          const own = (name: string) => (name.includes(' ') ? `${name} ${way}` : name)
          return {
            told: told.map(([name, range]) => [own(name), range] as const),
            sum: Object.fromEntries(Object.entries(sum).map(([name, times]) => [own(name), times])),
          }
        })
        // what nobody is told: how many were opened again, how many families were asked
        const told = new Map<string, Range>([
          ...named.flatMap((one) => one.told),
          ['reopened', [0, 30]],
          ['started', [0, 120]],
        ])
        const sums = [
          ...named.map(({ sum }) => sum).filter((sum) => Object.keys(sum).length > 0),
          { was: 1, opened: 1, reopened: 1, closed: -1, is: -1 },
          { waited: 1, started: 1, opened: -1, ended: -1, waits: -1 },
        ]
        expect([...workOut(told, sums)]).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 180_000)
})
