import { daysOf, halfYearOf } from '#platform/figures/half-year.ts'
import { publishHalfYears } from '#platform/figures/publish.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { countHalfYear, firstAsked, forgetCounts } from '../store/figures.ts'
import { teamsSubject } from '../subject.ts'

/** When a half-year is over, the themes of its questions are counted once, put in groups of five and told. Asked every night. */
export const publishFigures = operation({
  name: 'discussions.publish-figures',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: teamsSubject,
  allow: mayHappen,
  run: async ({ tx, now }) => {
    const published = await publishHalfYears(tx, {
      about: 'discussions',
      now,
      first: () => firstAsked(tx),
      count: (half) => countHalfYear(tx, half),
    })
    await forgetCounts(tx, daysOf(halfYearOf(now)).from)
    return { published, more: false }
  },
  audit: ({ result }) => result.published.map((period) => ({ child: null, log: null, detail: { period } })),
})
