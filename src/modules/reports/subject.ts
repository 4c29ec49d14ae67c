import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { openContent } from './content.ts'
import type { ReportContent } from './contract.ts'
import { type Receiver, receiverOn } from './receiver.ts'
import { reportById, type StoredReport } from './store.ts'

/** For what is about no single report. */
export const ownReports = subject<unknown, 'own'>('reports.own', async () => 'own')

/** A draft, opened, and who gets it. Absent for everyone but its author. */
export type ReportSubject = { report: Omit<StoredReport, 'cipher'>; content: ReportContent; receiver: Receiver }

export const reportSubject = subject<{ report: Uuid }, ReportSubject>(
  'reports.report',
  async ({ tx, now, keyring, input }) => {
    const stored = await reportById(tx, input.report)
    if (!stored) return null
    const { cipher, ...report } = stored
    return { report, content: openContent(keyring, report.id, cipher), receiver: await receiverOn(tx, now) }
  },
)
