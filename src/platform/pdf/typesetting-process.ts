import type { PdfDocument } from './pdf-document.ts'
import { typeset } from './typeset.ts'

/** The program beside the one that answers everybody: a document comes in, its PDF or null goes out. It ends when nobody is there to ask. */
process.on('message', (document: PdfDocument) => process.send?.(typeset(document) ?? null))
