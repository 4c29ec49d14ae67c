import { halfYearBefore, halfYearOf, halfYearsBetween } from '#platform/half-year.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { countedSoFar, countInGroups, publishHalfYear } from '../store/figures.ts'
import { deskSubject } from '../subject.ts'

/**
 * Row 15: when a half-year is over, its figures are counted once, put in groups of five and told. Asked every night; half-years that passed
 * while nothing ran are made up for.
 */
export const publishFigures = operation({
  name: 'relay.publish-figures',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: deskSubject,
  allow: mayHappen,
  run: async ({ tx, now }) => {
    const last = halfYearBefore(halfYearOf(now))
    const { halfYears, firstStart } = await countedSoFar(tx, last)
    const over = firstStart ? halfYearsBetween(halfYearOf(firstStart), last) : []
    const published = over.filter((period) => !halfYears.includes(period))
    for (const period of published) await publishHalfYear(tx, period, await countInGroups(tx, period))
    return { published, more: false }
  },
  audit: ({ result }) => result.published.map((period) => ({ child: null, log: null, detail: { period } })),
})
