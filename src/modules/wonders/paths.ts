import type { Uuid } from '#platform/id.ts'

/** Where links of this module lead, in Norwegian nouns. */
export const paths = {
  wonders: '/undring',
  beginning: '/undring/ny',
  wonder: (wonder: Uuid) => `/undring/${wonder}`,
  change: (wonder: Uuid) => `/undring/${wonder}/endring`,
  decision: (wonder: Uuid) => `/undring/${wonder}/avgjorelse`,
  sharing: (wonder: Uuid) => `/undring/${wonder}/deling`,
  takingBack: (wonder: Uuid, post: Uuid) => `/undring/${wonder}/deling/${post}/tilbaketrekking`,
  deletion: (wonder: Uuid) => `/undring/${wonder}/sletting`,
} as const
