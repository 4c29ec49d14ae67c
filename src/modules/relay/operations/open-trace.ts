import { childById, guardiansOf } from '#modules/children'
import { colleagues } from '#modules/organisation'
import { readTrace } from '#platform/audit/read-trace.ts'
import { operation } from '#platform/operation.ts'
import { OpenTrace } from '../contract.ts'
import { cursorText, readCursor } from '../cursor.ts'
import { maySeeTrace } from '../policy.ts'
import { logSubject } from '../subject.ts'

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
    const { lines, older } = await readTrace(tx, { log: input.log, before: before && { at: before.at, id: before.id } })
    const [staff, child, guardians] = await Promise.all([
      colleagues(
        tx,
        lines.flatMap((line) => line.post ?? []),
      ),
      childById(tx, subject.facts.log.record),
      guardiansOf(tx, subject.facts.log.record),
    ])
    const family = [
      ...guardians.map((g) => [g.person, g.name] as const),
      ...(child?.person ? [[child.person, child.name] as const] : []),
    ]
    return {
      log: input.log,
      child: { name: child?.name ?? '' },
      // why someone who may see the log was told no is her own business; that someone without access tried, is the family's
      lines: lines.filter((line) => line.effect !== 'refused' || line.reason === 'not-found'),
      staff: Object.fromEntries(staff),
      family: Object.fromEntries(family),
      older: older && cursorText(older),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
