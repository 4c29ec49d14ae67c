import { daysOf, halfYearOf } from '#platform/half-year.ts'
import { operation } from '#platform/operation.ts'
import { OfPeriod } from '../contract.ts'
import { serviceNames } from '../naming.ts'
import { maySeeFigures } from '../policy.ts'
import { figuresOf, publicationsOf } from '../store/figures.ts'
import { deskSubject } from '../subject.ts'

/** Row 15: figures about the relay logs of the municipality, in groups of five, beside those of the half-year before. Never a child. */
export const openFigures = operation({
  name: 'relay.open-figures',
  effect: 'read',
  by: ['in-role'],
  input: OfPeriod,
  subject: deskSubject,
  allow: maySeeFigures,
  run: async ({ tx, now, input }) => {
    const publications = await publicationsOf(tx)
    const chosen = input.period ? publications.findIndex(({ period }) => period === input.period) : 0
    const shown = chosen < 0 ? [] : publications.slice(chosen, chosen + 2)
    const periods = shown.map(({ period }) => period)
    const [figures, named] = await Promise.all([figuresOf(tx, periods), serviceNames(tx)])
    return {
      periods: publications.map(({ period }) => period),
      /** The chosen half-year first, then the one before, where there is one. */
      shown: shown.flatMap((publication) => {
        const told = figures.get(publication.period)
        return told ? [{ ...publication, figures: told }] : []
      }),
      /** The first day of the next half-year: then there is more. */
      next: daysOf(halfYearOf(now)).until,
      services: Object.fromEntries(named),
    }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { period: result.shown[0]?.period ?? null } }),
})
