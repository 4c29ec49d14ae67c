import { colleagues } from '#modules/organisation'
import { readTrace } from '#platform/audit/read-trace.ts'
import { cursorText, readCursor } from '#platform/cursor.ts'
import { operation, subject } from '#platform/operation.ts'
import { OpenMunicipalityTrace } from '../contract.ts'
import { maySeeMunicipalityTrace } from '../decisions.ts'

const municipalitySubject = subject<unknown, 'municipality'>('access.municipality', async () => 'municipality')

/** Row 62: who in the municipality did what, in which role and when. No content and no child; people of a family by their role alone. */
export const openMunicipalityTrace = operation({
  name: 'access.open-municipality-trace',
  effect: 'read',
  by: ['in-role'],
  input: OpenMunicipalityTrace,
  subject: municipalitySubject,
  allow: maySeeMunicipalityTrace,
  run: async ({ tx, input }) => {
    const { lines, older } = await readTrace(tx, { before: readCursor(input.before) })
    const staff = await colleagues(
      tx,
      lines.flatMap((line) => line.post ?? []),
    )
    return {
      lines: lines.map(({ operation: act, effect, actorKind, post, reason, day, last, times }) => ({
        act,
        effect,
        actorKind,
        post,
        reason,
        day,
        last,
        times,
      })),
      staff: Object.fromEntries(staff),
      older: older && cursorText(older),
    }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { before: input.before ?? null } }),
})
