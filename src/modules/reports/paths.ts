import type { Uuid } from '#platform/id.ts'

/** Where links of this module lead, in Norwegian nouns. */
export const paths = {
  reports: '/bekymringsmelding',
  beginning: '/bekymringsmelding/ny',
  report: (report: Uuid) => `/bekymringsmelding/${report}`,
  check: (report: Uuid) => `/bekymringsmelding/${report}/kontroll`,
  pdf: (report: Uuid) => `/bekymringsmelding/${report}/melding.pdf`,
  json: (report: Uuid) => `/bekymringsmelding/${report}/melding.json`,
  handover: (report: Uuid) => `/bekymringsmelding/${report}/overlevering`,
  discarding: (report: Uuid) => `/bekymringsmelding/${report}/forkasting`,
} as const
