import { colleagues } from '#modules/organisation'
import { readTrace, type TraceLine } from '#platform/audit/read-trace.ts'
import { cursorText, readCursor } from '#platform/cursor.ts'
import { operation } from '#platform/operation.ts'
import { OpenTrace } from '../contract.ts'
import { familyNames, familyOf } from '../naming.ts'
import { maySeeTrace } from '../policy.ts'
import { logSubject } from '../subject.ts'

/**
 * Why someone who may see the log was told no is her own business. That someone without access tried is the family's: that, and not who,
 * for the data-protection officer looks into it.
 */
const forFamily = (line: TraceLine): TraceLine[] => {
  if (line.effect !== 'refused') return [line]
  return line.reason === 'not-found' ? [{ ...line, person: null, post: null, role: null }] : []
}

/** Hvem har sett loggen (row 60): what staff and systems did, reads included; one's own reads; never another family member's. */
export const openTrace = operation({
  name: 'relay.open-trace',
  effect: 'read',
  by: ['outside'],
  input: OpenTrace,
  subject: logSubject,
  allow: maySeeTrace,
  run: async ({ tx, input, subject }) => {
    const before = readCursor(input.before)
    const read = await readTrace(tx, { log: input.log, before })
    const lines = read.lines.flatMap(forFamily)
    const [staff, family] = await Promise.all([
      colleagues(
        tx,
        lines.flatMap((line) => line.post ?? []),
      ),
      familyOf(tx, subject),
    ])
    return {
      log: input.log,
      child: { name: family.child?.name ?? '' },
      lines,
      staff: Object.fromEntries(staff),
      family: Object.fromEntries(familyNames(family)),
      older: read.older && cursorText(read.older),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
