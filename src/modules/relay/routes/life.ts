import { act, form, live, page } from '#platform/http/route.ts'
import { cancelStart } from '../operations/cancel-start.ts'
import { changeLevel } from '../operations/change-level.ts'
import { changeStart } from '../operations/change-start.ts'
import { closeLog } from '../operations/close-log.ts'
import { followLog } from '../operations/follow-log.ts'
import { openDesk } from '../operations/open-desk.ts'
import { openLog } from '../operations/open-log.ts'
import { prepareClosing } from '../operations/prepare-closing.ts'
import { prepareLevel } from '../operations/prepare-level.ts'
import { prepareReopening } from '../operations/prepare-reopening.ts'
import { prepareStart } from '../operations/prepare-start.ts'
import { prepareStartChange } from '../operations/prepare-start-change.ts'
import { reopenLog } from '../operations/reopen-log.ts'
import { startLog } from '../operations/start-log.ts'
import { takeOverStart } from '../operations/take-over-start.ts'
import { ChangeStartPage } from '../pages/ChangeStartPage.tsx'
import { ClosingPage } from '../pages/ClosingPage.tsx'
import { DeskPage } from '../pages/DeskPage.tsx'
import { LevelPage } from '../pages/LevelPage.tsx'
import { LogPage } from '../pages/LogPage.tsx'
import { ReopeningPage } from '../pages/ReopeningPage.tsx'
import { StartPage } from '../pages/StartPage.tsx'
import { paths } from '../paths.ts'

/** One's desk, and a log from its first question to its end. */
export const life = [
  page('/mitt-arbeid', openDesk, { api: '/logs', gathers: true, render: DeskPage }),
  form('/stafettlogg/start', startLog, {
    api: '/logs',
    shows: prepareStart,
    drafts: true,
    render: StartPage,
    leadsTo: ({ result }) => paths.log(result.log),
  }),
  page('/stafettlogg/:log', openLog, { api: '/logs/:log', render: LogPage }),
  live('/stafettlogg/:log/endringer', followLog, ({ log }) => log),
  form('/stafettlogg/:log/sporsmal', changeStart, {
    api: '/logs/:log/start',
    shows: prepareStartChange,
    drafts: true,
    render: ChangeStartPage,
    leadsTo: ({ input }) => paths.log(input.log),
  }),
  // what is cancelled is nowhere to be seen
  act('/stafettlogg/:log/sporsmal/tilbaketrekking', cancelStart, {
    api: '/logs/:log/start/cancellation',
    leadsTo: () => paths.desk,
  }),
  act('/stafettlogg/:log/sporsmal/overtakelse', takeOverStart, {
    api: '/logs/:log/start/takeover',
    leadsTo: ({ input }) => paths.log(input.log),
  }),
  form('/stafettlogg/:log/nivaa', changeLevel, {
    api: '/logs/:log/level',
    shows: prepareLevel,
    render: LevelPage,
    leadsTo: ({ input }) => paths.log(input.log),
  }),
  form('/stafettlogg/:log/avslutning', closeLog, {
    api: '/logs/:log/closing',
    shows: prepareClosing,
    drafts: true,
    render: ClosingPage,
    leadsTo: ({ input }) => paths.log(input.log),
  }),
  form('/stafettlogg/:log/gjenapning', reopenLog, {
    api: '/logs/:log/reopening',
    shows: prepareReopening,
    drafts: true,
    render: ReopeningPage,
    leadsTo: ({ input }) => paths.log(input.log),
  }),
]
