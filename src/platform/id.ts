import { v7 } from 'uuid'

export type Uuid = string

/** Ids are UUID v7 made by the app (PostgreSQL 15 has no uuidv7()); their order follows the machine's clock and means nothing else. */
export const newId = (): Uuid => v7()

/** Stands where a key needs a value and there is no post: a person acting for the family. */
export const noPost: Uuid = '00000000-0000-0000-0000-000000000000'
