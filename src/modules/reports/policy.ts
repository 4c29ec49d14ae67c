import type { InRole, System } from '#platform/actor.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import { missingIn } from './missing.ts'
import type { ReportSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason = 'report-incomplete'

type Said = Verdict<Reason>

/** The duty to report is each employee's own, whatever her post: nobody is asked for leave. */
export const mayReport = (_: InRole): Said => yes

/** What the receiver must have is there. */
export const mayExport = (_: InRole, { content, receiver }: ReportSubject): Said =>
  missingIn(content, receiver).length === 0 ? yes : no('report-incomplete')

/** What happens by itself when days have passed. */
export const mayHappen = (_: System): Said => yes
