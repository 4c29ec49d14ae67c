import { form, page } from '#platform/http/route.ts'
import { assessBreach } from '../operations/assess-breach.ts'
import { listRemovableEntries } from '../operations/list-removable-entries.ts'
import { listRemovedEntries } from '../operations/list-removed-entries.ts'
import { prepareRemoval } from '../operations/prepare-removal.ts'
import { readRemovedEntry } from '../operations/read-removed-entry.ts'
import { removeWrongEntry } from '../operations/remove-wrong-entry.ts'
import { AssessmentPage } from '../pages/AssessmentPage.tsx'
import { RemovablePage } from '../pages/RemovablePage.tsx'
import { RemovalPage } from '../pages/RemovalPage.tsx'
import { RemovedEntryPage } from '../pages/RemovedEntryPage.tsx'
import { RemovedPage } from '../pages/RemovedPage.tsx'
import { paths } from '../paths.ts'

/** Row 25: what was written in the wrong log, for the heads who take it out and the data-protection officer who looks into it. */
export const removals = [
  page('/feilfort', listRemovableEntries, { api: '/removable-entries', render: RemovablePage }),
  // the head may not see the log it stood in
  form('/feilfort/:log/:entry', removeWrongEntry, {
    shows: prepareRemoval,
    render: RemovalPage,
    leadsTo: () => paths.removable,
  }),
  form('/stafettlogg/:log/innlegg/:entry/feilfort', removeWrongEntry, {
    api: '/logs/:log/entries/:entry/removal',
    shows: prepareRemoval,
    render: RemovalPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#skjedd`,
  }),
  page('/personvern', listRemovedEntries, { api: '/removed-entries', render: RemovedPage }),
  page('/personvern/:log/:entry', readRemovedEntry, {
    api: '/removed-entries/:log/:entry',
    render: RemovedEntryPage,
  }),
  form('/personvern/:log/:entry/vurdering', assessBreach, {
    api: '/removed-entries/:log/:entry/assessments',
    shows: readRemovedEntry,
    drafts: true,
    render: AssessmentPage,
    leadsTo: ({ input }) => paths.removed(input.log, input.entry),
  }),
]
