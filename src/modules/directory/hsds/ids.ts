import { v5 } from 'uuid'
import type { Uuid } from '#platform/id.ts'

const space = '6b1f3b0e-8a5e-5c0e-9a55-0d6a8c3f1e77'

/** HSDS gives every small thing an id. Ours have none of their own: it follows from what they belong to, the same at every reading. */
export const idOf = (...what: string[]): Uuid => v5(what.join('/'), space)
