import { act, form, page } from '#platform/http/route.ts'
import { addMeetings } from './operations/add-meetings.ts'
import { addMember } from './operations/add-member.ts'
import { askQuestion } from './operations/ask-question.ts'
import { askVaguer } from './operations/ask-vaguer.ts'
import { endMember } from './operations/end-member.ts'
import { giveAdvice } from './operations/give-advice.ts'
import { mendQuestion } from './operations/mend-question.ts'
import { openDiscussions } from './operations/open-discussions.ts'
import { openFigures } from './operations/open-figures.ts'
import { openQuestion } from './operations/open-question.ts'
import { openScreening } from './operations/open-screening.ts'
import { openTeam } from './operations/open-team.ts'
import { prepareQuestion } from './operations/prepare-question.ts'
import { prepareTeam } from './operations/prepare-team.ts'
import { setUpTeam } from './operations/set-up-team.ts'
import { takeBackQuestion } from './operations/take-back-question.ts'
import { tellOutcome } from './operations/tell-outcome.ts'
import { AdvicePage } from './pages/AdvicePage.tsx'
import { AskPage } from './pages/AskPage.tsx'
import { DiscussionsPage } from './pages/DiscussionsPage.tsx'
import { FiguresPage } from './pages/FiguresPage.tsx'
import { MendPage } from './pages/MendPage.tsx'
import { OutcomePage } from './pages/OutcomePage.tsx'
import { QuestionPage } from './pages/QuestionPage.tsx'
import { ScreeningPage } from './pages/ScreeningPage.tsx'
import { MeetingsPage, MembersPage, NewTeamPage, TeamPage } from './pages/TeamPages.tsx'
import { VaguerPage } from './pages/VaguerPage.tsx'
import { paths } from './paths.ts'

const question = '/drofting/sporsmal/:question'
const team = '/drofting/team/:team'
const api = '/discussions/questions/:question'

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  page(paths.discussions, openDiscussions, { api: '/discussions', render: DiscussionsPage }),
  page(paths.figures, openFigures, { api: '/discussions/figures', render: FiguresPage }),
  page(paths.screening, openScreening, { render: ScreeningPage }),
  form(paths.ask, askQuestion, {
    api: '/discussions/questions',
    shows: prepareQuestion,
    drafts: true,
    render: AskPage,
    leadsTo: ({ result }) => paths.question(result.question),
  }),
  page(question, openQuestion, { api, render: QuestionPage }),
  form(`${question}/vagere`, askVaguer, {
    api: `${api}/vaguer`,
    shows: openQuestion,
    render: VaguerPage,
    leadsTo: ({ result }) => paths.team(result.team),
  }),
  form(`${question}/endring`, mendQuestion, {
    api: `${api}/mending`,
    shows: openQuestion,
    drafts: true,
    render: MendPage,
    leadsTo: ({ input }) => paths.question(input.question),
  }),
  form(`${question}/rad`, giveAdvice, {
    api: `${api}/advice`,
    shows: openQuestion,
    drafts: true,
    render: AdvicePage,
    leadsTo: ({ input }) => paths.question(input.question),
  }),
  form(`${question}/hva-skjedde`, tellOutcome, {
    api: `${api}/outcome`,
    shows: openQuestion,
    drafts: true,
    render: OutcomePage,
    leadsTo: ({ input }) => paths.question(input.question),
  }),
  act(`${question}/tilbake`, takeBackQuestion, {
    api: `${api}/taking-back`,
    leadsTo: () => paths.discussions,
  }),
  form(paths.newTeam, setUpTeam, {
    api: '/discussions/teams',
    shows: prepareTeam,
    render: NewTeamPage,
    leadsTo: ({ result }) => paths.team(result.team),
  }),
  page(team, openTeam, { api: '/discussions/teams/:team', render: TeamPage }),
  form(`${team}/medlemmer`, addMember, {
    api: '/discussions/teams/:team/members',
    shows: openTeam,
    render: MembersPage,
    leadsTo: ({ input }) => paths.team(input.team),
  }),
  act(`${team}/medlemmer/:member/slutt`, endMember, {
    api: '/discussions/teams/:team/members/:member/ending',
    leadsTo: ({ input }) => paths.team(input.team),
  }),
  form(`${team}/moter`, addMeetings, {
    api: '/discussions/teams/:team/meetings',
    shows: openTeam,
    render: MeetingsPage,
    leadsTo: ({ input }) => paths.team(input.team),
  }),
]
