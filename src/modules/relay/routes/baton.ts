import { act, form } from '#platform/http/route.ts'
import { acceptOffer } from '../operations/accept-offer.ts'
import { askAboutOffer } from '../operations/ask-about-offer.ts'
import { assignBaton } from '../operations/assign-baton.ts'
import { declineOffer } from '../operations/decline-offer.ts'
import { offerBaton } from '../operations/offer-baton.ts'
import { openOffer } from '../operations/open-offer.ts'
import { prepareAssignment } from '../operations/prepare-assignment.ts'
import { prepareOffer } from '../operations/prepare-offer.ts'
import { withdrawOffer } from '../operations/withdraw-offer.ts'
import { AssignPage } from '../pages/AssignPage.tsx'
import { BatonPage } from '../pages/BatonPage.tsx'
import { DeclinePage } from '../pages/DeclinePage.tsx'
import { OfferPage } from '../pages/OfferPage.tsx'
import { paths } from '../paths.ts'

/** Who holds the baton: asking, answering, moving. */
export const baton = [
  form('/stafettlogg/:log/stafettpinne', offerBaton, {
    api: '/logs/:log/offers',
    shows: prepareOffer,
    drafts: true,
    render: BatonPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#lag`,
  }),
  form('/stafettlogg/:log/stafettpinne/svar', askAboutOffer, {
    api: '/logs/:log/offer/questions',
    shows: openOffer,
    drafts: true,
    render: OfferPage,
    leadsTo: ({ input }) => `${paths.offer(input.log)}#sporsmal`,
  }),
  act('/stafettlogg/:log/stafettpinne/svar/ja', acceptOffer, {
    api: '/logs/:log/offer/acceptance',
    leadsTo: ({ input }) => `${paths.log(input.log)}#lag`,
  }),
  // whoever has said no may no longer see the log
  form('/stafettlogg/:log/stafettpinne/svar/nei', declineOffer, {
    api: '/logs/:log/offer/refusal',
    shows: openOffer,
    drafts: true,
    render: DeclinePage,
    leadsTo: () => paths.desk,
  }),
  act('/stafettlogg/:log/stafettpinne/svar/tilbaketrekking', withdrawOffer, {
    api: '/logs/:log/offer/withdrawal',
    leadsTo: ({ input }) => `${paths.log(input.log)}#lag`,
  }),
  form('/stafettlogg/:log/leder', assignBaton, {
    api: '/logs/:log/assignment',
    shows: prepareAssignment,
    render: AssignPage,
    leadsTo: ({ input }) => `${paths.log(input.log)}#lag`,
  }),
]
