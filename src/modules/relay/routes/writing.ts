import { form } from '#platform/http/route.ts'
import { agreeMeasure } from '../operations/agree-measure.ts'
import { changeMeasure } from '../operations/change-measure.ts'
import { editEntry } from '../operations/edit-entry.ts'
import { evaluateMeasure } from '../operations/evaluate-measure.ts'
import { giveView } from '../operations/give-view.ts'
import { openEntry } from '../operations/open-entry.ts'
import { openMeasure } from '../operations/open-measure.ts'
import { prepareGoal } from '../operations/prepare-goal.ts'
import { prepareMeasure } from '../operations/prepare-measure.ts'
import { prepareNote } from '../operations/prepare-note.ts'
import { setGoal } from '../operations/set-goal.ts'
import { writeNote } from '../operations/write-note.ts'
import { ChangeMeasurePage } from '../pages/ChangeMeasurePage.tsx'
import { EntryPage } from '../pages/EntryPage.tsx'
import { EvaluationPage } from '../pages/EvaluationPage.tsx'
import { GoalPage } from '../pages/GoalPage.tsx'
import { MeasurePage } from '../pages/MeasurePage.tsx'
import { NotePage } from '../pages/NotePage.tsx'
import { ViewPage } from '../pages/ViewPage.tsx'
import { paths } from '../paths.ts'

/** What is written in a log. */
export const writing = [
  form('/stafettlogg/:log/notat', writeNote, {
    api: '/logs/:log/notes',
    shows: prepareNote,
    drafts: true,
    render: NotePage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#skjedd`,
  }),
  form('/stafettlogg/:log/maal', setGoal, {
    api: '/logs/:log/goals',
    shows: prepareGoal,
    drafts: true,
    render: GoalPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#avtalt`,
  }),
  form('/stafettlogg/:log/tiltak', agreeMeasure, {
    api: '/logs/:log/measures',
    shows: prepareMeasure,
    drafts: true,
    render: MeasurePage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#avtalt`,
  }),
  form('/stafettlogg/:log/tiltak/:measure', changeMeasure, {
    api: '/logs/:log/measures/:measure',
    shows: openMeasure,
    drafts: true,
    render: ChangeMeasurePage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#avtalt`,
  }),
  form('/stafettlogg/:log/tiltak/:measure/evaluering', evaluateMeasure, {
    api: '/logs/:log/measures/:measure/evaluations',
    shows: openMeasure,
    drafts: true,
    render: EvaluationPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#skjedd`,
  }),
  form('/stafettlogg/:log/tiltak/:measure/mening', giveView, {
    api: '/logs/:log/measures/:measure/views',
    shows: openMeasure,
    drafts: true,
    render: ViewPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#avtalt`,
  }),
  form('/stafettlogg/:log/innlegg/:entry', editEntry, {
    api: '/logs/:log/entries/:entry',
    shows: openEntry,
    drafts: true,
    render: EntryPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#skjedd`,
  }),
]
