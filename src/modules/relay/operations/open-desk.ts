import { lastDecisions } from '#modules/access'
import { childNames } from '#modules/children'
import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { reportingTime } from '../breach.ts'
import { OpenDesk } from '../contract.ts'
import { maySee } from '../policy.ts'
import { breachesToAssess } from '../store/breaches.ts'
import { deskLength, leftSince, readDesk } from '../store/desk.ts'
import { deskSubject } from '../subject.ts'

/** For so long someone reads on her desk that she is no longer in a log (row 50). */
const toldFor = 14 * 24 * 60 * 60 * 1000

/** Mitt arbeid: the logs of whoever asks, starting in her own grants, with the one thing about each that may need her. */
export const openDesk = operation({
  name: 'relay.open-desk',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OpenDesk,
  subject: deskSubject,
  allow: maySee,
  run: async ({ tx, actor, now, input }) => {
    const [rows, left] = await Promise.all([
      readDesk(tx, { closed: input.closed === 'ja', after: input.after }),
      actor.kind === 'in-role' ? leftSince(tx, new Date(now.getTime() - toldFor)) : [],
    ])
    const shown = rows.slice(0, deskLength)
    const breaches = actor.kind === 'in-role' && actor.role === 'privacy-officer' ? await breachesToAssess(tx) : []
    const reportBy = breaches.length > 0 ? await reportingTime(tx, now) : undefined
    const awaiting = actor.kind === 'outside' ? shown.filter((row) => row.state === 'awaiting') : []
    const [children, asked, decided] = await Promise.all([
      childNames(
        tx,
        shown.map((row) => row.child),
      ),
      colleagues(
        tx,
        shown.flatMap((row) => (row.offer ? [row.offer.to] : [])),
      ),
      lastDecisions(
        tx,
        actor.person,
        awaiting.map((row) => row.log),
      ),
    ])
    return {
      closed: input.closed === 'ja',
      saidNo: input.said === 'nei',
      left,
      /** What was removed from wrong logs and waits for the data-protection officer. */
      breaches: breaches.map((one) => ({ ...one, reportBy: reportBy?.(one.knownAt) ?? now })),
      logs: shown.map(({ child, offer, askedAt, ...row }) => ({
        ...row,
        /** Whoever reads has answered the family's question; others have not. */
        answered: (decided.get(row.log)?.getTime() ?? 0) >= askedAt.getTime(),
        name: children.get(child) ?? '',
        offer: offer && { mine: offer.mine, to: asked.get(offer.to)?.name ?? '' },
      })),
      after: rows.length > deskLength ? (shown.at(-1)?.log ?? null) : null,
    }
  },
  audit: () => ({ child: null, log: null }),
})
