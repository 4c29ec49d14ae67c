import { decideConsent, recordConsent, releaseHealth, withdrawConsent } from '#modules/access'
import { act, form, page } from '#platform/http/route.ts'
import { answerJoinQuestion } from '../operations/answer-join-question.ts'
import { openConsents } from '../operations/open-consents.ts'
import { openHealthRelease } from '../operations/open-health-release.ts'
import { openJoinQuestion } from '../operations/open-join-question.ts'
import { openTrace } from '../operations/open-trace.ts'
import { prepareConsent } from '../operations/prepare-consent.ts'
import { prepareConsentRecord } from '../operations/prepare-consent-record.ts'
import { ConsentPage } from '../pages/ConsentPage.tsx'
import { ConsentsPage } from '../pages/ConsentsPage.tsx'
import { HealthPage } from '../pages/HealthPage.tsx'
import { JoinPage } from '../pages/JoinPage.tsx'
import { RecordPage } from '../pages/RecordPage.tsx'
import { TracePage } from '../pages/TracePage.tsx'
import { paths } from '../paths.ts'

/** A start that the family says no to is gone: there is no page to come back to. */
const afterAnswer = ({ input }: { input: { log: string; answer: 'yes' | 'no' } }): string =>
  input.answer === 'no' ? paths.deskAfterNo : paths.log(input.log)

/** What the family shares, with whom, until when; and who has seen it. */
export const consent = [
  form('/stafettlogg/:log/samtykke', decideConsent, {
    api: '/logs/:log/consent',
    shows: prepareConsent,
    render: ConsentPage,
    leadsTo: afterAnswer,
  }),
  act('/stafettlogg/:log/samtykke/:service/tilbaketrekking', withdrawConsent, {
    api: '/logs/:log/consent/:service/withdrawal',
    leadsTo: ({ input }) => paths.consent(input.log),
  }),
  form('/stafettlogg/:log/samtykke/nedskriving', recordConsent, {
    api: '/logs/:log/consent/records',
    shows: prepareConsentRecord,
    drafts: true,
    render: RecordPage,
    leadsTo: afterAnswer,
  }),
  page('/stafettlogg/:log/samtykke/oversikt', openConsents, { api: '/logs/:log/consents', render: ConsentsPage }),
  page('/stafettlogg/:log/samtykke/helse', openHealthRelease, { api: '/logs/:log/health', render: HealthPage }),
  act('/stafettlogg/:log/samtykke/helse/:guardian', releaseHealth, {
    api: '/logs/:log/health/:guardian',
    leadsTo: ({ input }) => paths.health(input.log),
  }),
  form('/stafettlogg/:log/tjeneste', answerJoinQuestion, {
    api: '/logs/:log/join-answers',
    shows: openJoinQuestion,
    render: JoinPage,
    leadsTo: ({ input }) => paths.log(input.log),
  }),
  page('/stafettlogg/:log/innsyn', openTrace, { api: '/logs/:log/trace', heavy: true, render: TracePage }),
]
