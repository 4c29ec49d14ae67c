import { childNames } from '#modules/children'
import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OpenDesk } from '../contract.ts'
import { maySee } from '../policy.ts'
import { deskLength, readDesk } from '../store/desk.ts'
import { deskSubject } from '../subject.ts'

/** Mitt arbeid: the logs of whoever asks, starting in her own grants, with the one thing about each that may need her. */
export const openDesk = operation({
  name: 'relay.open-desk',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OpenDesk,
  subject: deskSubject,
  allow: maySee,
  run: async ({ tx, actor, input }) => {
    const rows = await readDesk(tx, { closed: input.closed === 'ja', after: input.after })
    const shown = rows.slice(0, deskLength)
    const [children, asked] = await Promise.all([
      childNames(
        tx,
        shown.map((row) => row.child),
      ),
      colleagues(
        tx,
        shown.flatMap((row) => (row.offer ? [row.offer.to] : [])),
      ),
    ])
    return {
      closed: input.closed === 'ja',
      mayStart: actor.kind === 'in-role' && (actor.role === 'employee' || actor.role === 'head'),
      logs: shown.map(({ child, offer, ...row }) => ({
        ...row,
        name: children.get(child) ?? '',
        offer: offer && { mine: offer.mine, to: asked.get(offer.to)?.name ?? '' },
      })),
      after: rows.length > deskLength ? (shown.at(-1)?.log ?? null) : null,
    }
  },
  audit: () => ({ child: null, log: null }),
})
