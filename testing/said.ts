import type { Outcome } from '#platform/door.ts'

/** What the door said in one line, for tables of scenarios: `done`, `absent`, `stale`, `refused: only-holder`, `invalid: to invalid_value`. */
export const said = (outcome: Outcome): string => {
  if (outcome.kind === 'refused') return `refused: ${outcome.reason}`
  if (outcome.kind === 'invalid')
    return `invalid: ${outcome.issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`
  return outcome.kind
}
