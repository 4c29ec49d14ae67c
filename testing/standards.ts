import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Schemas of others that tests hold our answers against. They lie beside the project and are not part of it. */
const folder = join(import.meta.dirname, '..', '..', 'shared', 'standards')

/** Where they are missing a test is skipped, but not where everything must have been tested. */
export const standardsAreHere = existsSync(folder) || process.env.CI !== undefined

/** A JSON document of theirs, by its path in the folder. */
export const readStandard = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'))
