import type { ReaderKind } from './contract.ts'
import type { Audience } from './store/pages.ts'

/** Whose words somebody reads. */
export const audienceOf = (as: ReaderKind | null): Audience =>
  as === 'parent' ? 'parents' : as === 'young' ? 'young' : 'staff'
