import { act, file, form, page } from '#platform/http/route.ts'
import { beginReport } from './operations/begin-report.ts'
import { discardReport } from './operations/discard-report.ts'
import { exportReport } from './operations/export-report.ts'
import { handOverReport } from './operations/hand-over-report.ts'
import { listReports } from './operations/list-reports.ts'
import { openReport } from './operations/open-report.ts'
import { saveReport } from './operations/save-report.ts'
import { CheckPage } from './pages/CheckPage.tsx'
import { jsonFile, pdfFile } from './pages/files.ts'
import { ReportPage } from './pages/ReportPage.tsx'
import { ReportsPage } from './pages/ReportsPage.tsx'
import { paths } from './paths.ts'

/**
 * URL → operation. Who may do what stands in the operations; this table says where. The form keeps no draft of the usual kind: those lie open
 * in the database, and what is written here lies sealed in the report itself.
 */
export const routes = [
  page('/bekymringsmelding', listReports, { api: '/reports', render: ReportsPage }),
  act('/bekymringsmelding/ny', beginReport, { api: '/reports', leadsTo: ({ result }) => paths.report(result.report) }),
  form('/bekymringsmelding/:report', saveReport, {
    api: '/reports/:report',
    shows: openReport,
    render: ReportPage,
    leadsTo: ({ input }) => paths.check(input.report),
  }),
  page('/bekymringsmelding/:report/kontroll', openReport, { api: '/reports/:report', render: CheckPage }),
  file('/bekymringsmelding/:report/melding.pdf', exportReport, pdfFile),
  file('/bekymringsmelding/:report/melding.json', exportReport, jsonFile),
  act('/bekymringsmelding/:report/overlevering', handOverReport, {
    api: '/reports/:report/handover',
    leadsTo: () => `${paths.reports}?done=overlevert`,
  }),
  act('/bekymringsmelding/:report/forkasting', discardReport, {
    api: '/reports/:report/discarding',
    leadsTo: () => `${paths.reports}?done=slettet`,
  }),
]
