import { publishHalfYears } from '#platform/figures/publish.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { countHalfYear, firstStart } from '../store/figures.ts'
import { deskSubject } from '../subject.ts'

/** Row 15: when a half-year is over, its figures are counted once, put in groups of five and told. Asked every night. */
export const publishFigures = operation({
  name: 'relay.publish-figures',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: deskSubject,
  allow: mayHappen,
  run: async ({ tx, now }) => {
    const published = await publishHalfYears(tx, {
      about: 'relay',
      now,
      first: () => firstStart(tx),
      count: (half) => countHalfYear(tx, half),
    })
    return { published, more: false }
  },
  audit: ({ result }) => result.published.map((period) => ({ child: null, log: null, detail: { period } })),
})
