import type { ReaderKind } from './contract.ts'
import type { Audience } from './store/pages.ts'

/** Whose words somebody reads. */
export const audienceOf = (as: ReaderKind | null): Audience =>
  as === 'parent' ? 'parents' : as === 'young' ? 'young' : 'staff'

/** Who reads a page that is written for her, whichever way she came to it. */
export const readerOf = (audience: Audience): ReaderKind | null =>
  audience === 'parents' ? 'parent' : audience === 'young' ? 'young' : null
