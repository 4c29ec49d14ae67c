import { staffNames } from '#modules/organisation'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation, Stale } from '#platform/operation.ts'
import { AssessBreach } from '../contract.ts'
import { mayAssessBreach } from '../policy.ts'
import { insertAssessment } from '../store/breaches.ts'
import { removedToAssess } from '../subject.ts'

/**
 * Row 25: the data-protection officer writes what happened, whom it may concern, the risk, whether it was reported and they were told, and what
 * she decides. As often as she learns more, until she closes it; what stood there before is kept.
 */
export const assessBreach = operation({
  name: 'relay.assess-breach',
  effect: 'change',
  by: ['in-role'],
  input: AssessBreach,
  subject: removedToAssess,
  allow: mayAssessBreach,
  run: async ({ tx, now, input, subject }) => {
    const { reportBy, assessments } = subject.breach ?? { reportBy: now, assessments: [] }
    const [last] = assessments
    if ((last?.version ?? 0) !== input.version) {
      const names = await staffNames(tx, last ? [last.writtenBy] : [])
      throw new Stale({ ...last, writtenBy: names.get(last?.writtenBy ?? '') ?? '' })
    }
    if (input.reportedOn && input.reportedOn > dayOf(now))
      throw new Invalid([{ path: 'reportedOn', code: 'day-in-future' }])
    if (input.reportedOn && input.reportedOn > dayOf(reportBy) && !input.delay)
      throw new Invalid([{ path: 'delay', code: 'say-why-late' }])
    await insertAssessment(tx, input, now)
    return { entry: input.entry, version: input.version + 1 }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.child,
    log: input.log,
    detail: {
      ...{ entry: input.entry, version: result.version, risk: input.risk ?? null },
      ...{ reported: input.reported, told: input.told, closed: input.closed },
    },
  }),
})
