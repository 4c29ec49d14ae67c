import { declareTie, excludePerson, liftExclusion } from '#modules/access'
import { act, form, page } from '#platform/http/route.ts'
import { addParticipant } from '../operations/add-participant.ts'
import { changeTask } from '../operations/change-task.ts'
import { endParticipation } from '../operations/end-participation.ts'
import { openParticipant } from '../operations/open-participant.ts'
import { openTeam } from '../operations/open-team.ts'
import { prepareProposal } from '../operations/prepare-proposal.ts'
import { proposeService } from '../operations/propose-service.ts'
import { setSuccession } from '../operations/set-succession.ts'
import { suggestOffers } from '../operations/suggest-offers.ts'
import { MemberPage } from '../pages/MemberPage.tsx'
import { OffersPage } from '../pages/OffersPage.tsx'
import { ProposalPage } from '../pages/ProposalPage.tsx'
import { TeamPage } from '../pages/TeamPage.tsx'
import { TiePage } from '../pages/TiePage.tsx'
import { paths } from '../paths.ts'

/** Who is in the team, who shall not be, and who steps in. */
export const team = [
  page('/stafettlogg/:log/tilbud', suggestOffers, { api: '/logs/:log/offers', render: OffersPage }),
  form('/stafettlogg/:log/lag', addParticipant, {
    api: '/logs/:log/participants',
    shows: openTeam,
    render: TeamPage,
    leadsTo: ({ input }) => paths.team(input.log),
  }),
  form('/stafettlogg/:log/lag/:post', changeTask, {
    api: '/logs/:log/participants/:post',
    shows: openParticipant,
    render: MemberPage,
    leadsTo: ({ input }) => paths.team(input.log),
  }),
  // whoever has left sees neither team nor log
  act('/stafettlogg/:log/lag/:post/slutt', endParticipation, {
    api: '/logs/:log/participants/:post/end',
    leadsTo: ({ result }) => (result.left ? paths.desk : paths.team(result.log)),
  }),
  form('/stafettlogg/:log/forslag', proposeService, {
    api: '/logs/:log/proposals',
    shows: prepareProposal,
    drafts: true,
    render: ProposalPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#samtykke`,
  }),
  act('/stafettlogg/:log/rekkefolge', setSuccession, {
    api: '/logs/:log/succession',
    leadsTo: ({ input }) => `${paths.team(input.log)}#rekkefolge`,
  }),
  act('/stafettlogg/:log/utelukking', excludePerson, {
    api: '/logs/:log/exclusions',
    leadsTo: ({ input }) => `${paths.team(input.log)}#utenfor`,
  }),
  act('/stafettlogg/:log/utelukking/:person/oppheving', liftExclusion, {
    api: '/logs/:log/exclusions/:person/lifting',
    leadsTo: ({ input }) => `${paths.team(input.log)}#utenfor`,
  }),
  // whoever has said so sees nothing any more
  form('/stafettlogg/:log/tilknytning', declareTie, {
    api: '/logs/:log/ties',
    shows: openTeam,
    render: TiePage,
    leadsTo: () => paths.desk,
  }),
]
