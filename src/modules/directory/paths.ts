import type { Uuid } from '#platform/id.ts'

/** Where links of this module lead, in Norwegian nouns. */
export const paths = {
  list: '/tjenester',
  booklet: '/tjenester/tjenester.pdf',
  help: '/tjenester/hvem-kan-hjelpe',
  add: '/tjenester/ny',
  file: '/tjenester/fil',
  csv: '/tjenester/fil/tjenester.csv',
  json: '/tjenester/fil/tjenester.json',
  batch: (batch: Uuid) => `/tjenester/fil/${batch}`,
  take: (batch: Uuid) => `/tjenester/fil/${batch}/inn`,
  confirmation: (token: string) => `/tjenester/bekreftelse/${token}`,
  upkeep: '/tjenester/vedlikehold',
  edit: (listing: Uuid) => `/tjenester/${listing}/endring`,
  closing: (listing: Uuid) => `/tjenester/${listing}/nedlegging`,
  publishing: (listing: Uuid) => `/tjenester/${listing}/publisering`,
  listing: (listing: Uuid) => `/tjenester/${listing}`,
} as const
