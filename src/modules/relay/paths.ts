import type { Uuid } from '#platform/id.ts'

/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  desk: '/mitt-arbeid',
  start: '/stafettlogg/start',
  log: (log: Uuid) => `/stafettlogg/${log}`,
  note: (log: Uuid) => `/stafettlogg/${log}/notat`,
  goal: (log: Uuid) => `/stafettlogg/${log}/maal`,
  measure: (log: Uuid) => `/stafettlogg/${log}/tiltak`,
  entry: (log: Uuid, entry: Uuid) => `/stafettlogg/${log}/innlegg/${entry}`,
  removal: (log: Uuid, entry: Uuid) => `/stafettlogg/${log}/innlegg/${entry}/feilfort`,
  change: (log: Uuid, measure: Uuid) => `/stafettlogg/${log}/tiltak/${measure}`,
  view: (log: Uuid, measure: Uuid) => `/stafettlogg/${log}/tiltak/${measure}/mening`,
  evaluation: (log: Uuid, measure: Uuid) => `/stafettlogg/${log}/tiltak/${measure}/evaluering`,
  team: (log: Uuid) => `/stafettlogg/${log}/lag`,
  baton: (log: Uuid) => `/stafettlogg/${log}/stafettpinne`,
  offer: (log: Uuid) => `/stafettlogg/${log}/stafettpinne/svar`,
  consent: (log: Uuid) => `/stafettlogg/${log}/samtykke`,
  consentRecord: (log: Uuid) => `/stafettlogg/${log}/samtykke/nedskriving`,
  joining: (log: Uuid) => `/stafettlogg/${log}/tjeneste`,
  trace: (log: Uuid) => `/stafettlogg/${log}/innsyn`,
  closing: (log: Uuid) => `/stafettlogg/${log}/avslutning`,
  reopening: (log: Uuid) => `/stafettlogg/${log}/gjenapning`,
} as const
