import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Uuid } from '../id.ts'

/** Where the program remembers, outside the database, what it last sealed for each municipality. */
export type KeptCheckpoints = {
  /** The signed note; absent while nothing was sealed from here. */
  last(municipality: Uuid): Promise<string | undefined>
  keep(municipality: Uuid, note: string): Promise<void>
}

/** How a file with a signed note is called, whoever put it there. */
export const checkpointEnding = '.checkpoint'

/** One file for each municipality, replaced whole. */
export const keptCheckpoints = (folder: string): KeptCheckpoints => {
  const fileOf = (municipality: Uuid) => join(folder, `${municipality}-last${checkpointEnding}`)
  return {
    last: (municipality) =>
      readFile(fileOf(municipality), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      }),
    keep: async (municipality, note) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = fileOf(municipality)
      await writeFile(`${file}.new`, note, { mode: 0o600 })
      await rename(`${file}.new`, file)
    },
  }
}
