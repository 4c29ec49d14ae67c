import type { Uuid } from '#platform/id.ts'
import type { SettingKey } from './contract.ts'

/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  units: '/administrasjon',
  unit: (unit: Uuid) => `/administrasjon/enheter/${unit}`,
  end: (post: Uuid) => `/administrasjon/stillinger/${post}/slutt`,
  settings: '/administrasjon/innstillinger',
  setting: (key: SettingKey) => `/administrasjon/innstillinger/${key}`,
} as const
