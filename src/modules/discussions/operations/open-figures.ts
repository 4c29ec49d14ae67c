import { OfPeriod } from '#platform/figures/half-year.ts'
import { readFigures } from '#platform/figures/read.ts'
import { operation } from '#platform/operation.ts'
import { maySeeFigures } from '../policy.ts'
import { figureNames } from '../store/figures.ts'
import { teamsSubject } from '../subject.ts'

/** Row 15: what the municipality asks its teams about, in groups of five, beside the half-year before. Never a question. */
export const openFigures = operation({
  name: 'discussions.open-figures',
  effect: 'read',
  by: ['in-role'],
  input: OfPeriod,
  subject: teamsSubject,
  allow: maySeeFigures,
  run: ({ tx, now, input }) => readFigures(tx, { about: 'discussions', names: figureNames, period: input.period, now }),
  audit: ({ result }) => ({ child: null, log: null, detail: { period: result.shown[0]?.period ?? null } }),
})
