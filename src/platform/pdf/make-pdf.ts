import { join } from 'node:path'
import type { PdfDocument } from './pdf-document.ts'
import { type ForWhom, openPress } from './press.ts'

/** Beside the bundle, which the build has put there; else here, as it is written. */
const bundled = !import.meta.dirname.endsWith(join('platform', 'pdf'))
const program = new URL(bundled ? './typesetting-process.js' : './typesetting-process.ts', import.meta.url)

// Twenty wait ten seconds for the last one at most, were they all booklets of the whole directory. Whoever waits holds no connection to the database.
const press = openPress({ program, room: 20, patience: 30_000 })

/**
 * A tagged PDF that meets PDF/UA-1, with its fonts in it: 50-150 ms for a report of two pages, half a second for a booklet of 70 offers, in a process
 * of its own. Rejects with `PdfFailed` when it could not be made, and with `TooBusy` when too many wait already, or it has waited too long.
 * What anyone may ask for (`forAll`) stands behind all else.
 */
export const makePdf = (document: PdfDocument, whom?: ForWhom): Promise<Uint8Array<ArrayBuffer>> =>
  press.print(document, whom)

/** Ends the process; whoever still waits is told that it is busy. A document asked for later begins a new one. */
export const endPress = (): Promise<void> => press.end()
