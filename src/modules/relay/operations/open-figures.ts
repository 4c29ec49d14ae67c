import { OfPeriod } from '#platform/figures/half-year.ts'
import { readFigures } from '#platform/figures/read.ts'
import { operation } from '#platform/operation.ts'
import { serviceNames } from '../naming.ts'
import { maySeeFigures } from '../policy.ts'
import { figureNames } from '../store/figures.ts'
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
    const [told, named] = await Promise.all([
      readFigures(tx, { about: 'relay', names: figureNames, period: input.period, now }),
      serviceNames(tx),
    ])
    return { ...told, services: Object.fromEntries(named) }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { period: result.shown[0]?.period ?? null } }),
})
