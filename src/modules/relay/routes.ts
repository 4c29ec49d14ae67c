import { decideConsent, withdrawConsent } from '#modules/access'
import { act, form, page } from '#platform/http/route.ts'
import { openDesk } from './operations/open-desk.ts'
import { openLog } from './operations/open-log.ts'
import { openTrace } from './operations/open-trace.ts'
import { prepareConsent } from './operations/prepare-consent.ts'
import { prepareNote } from './operations/prepare-note.ts'
import { prepareStart } from './operations/prepare-start.ts'
import { startLog } from './operations/start-log.ts'
import { writeNote } from './operations/write-note.ts'
import { ConsentPage } from './pages/ConsentPage.tsx'
import { DeskPage } from './pages/DeskPage.tsx'
import { LogPage } from './pages/LogPage.tsx'
import { NotePage } from './pages/NotePage.tsx'
import { StartPage } from './pages/StartPage.tsx'
import { TracePage } from './pages/TracePage.tsx'
import { paths } from './paths.ts'

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  page('/mitt-arbeid', openDesk, { api: '/logs', render: DeskPage }),
  form('/stafettlogg/start', startLog, {
    api: '/logs',
    shows: prepareStart,
    drafts: true,
    render: StartPage,
    leadsTo: ({ result }) => paths.log(result.log),
  }),
  page('/stafettlogg/:log', openLog, { api: '/logs/:log', render: LogPage }),
  form('/stafettlogg/:log/notat', writeNote, {
    api: '/logs/:log/notes',
    shows: prepareNote,
    drafts: true,
    render: NotePage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#skjedd`,
  }),
  form('/stafettlogg/:log/samtykke', decideConsent, {
    api: '/logs/:log/consent',
    shows: prepareConsent,
    render: ConsentPage,
    leadsTo: ({ input }) => paths.log(input.log),
  }),
  act('/stafettlogg/:log/samtykke/:service/tilbaketrekking', withdrawConsent, {
    api: '/logs/:log/consent/:service/withdrawal',
    leadsTo: ({ input }) => paths.consent(input.log),
  }),
  page('/stafettlogg/:log/innsyn', openTrace, { api: '/logs/:log/trace', render: TracePage }),
]
