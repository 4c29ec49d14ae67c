import type { Uuid } from '#platform/id.ts'

/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  units: '/administrasjon',
  unit: (unit: Uuid) => `/administrasjon/enheter/${unit}`,
  end: (post: Uuid) => `/administrasjon/stillinger/${post}/slutt`,
  settings: '/administrasjon/innstillinger',
} as const
