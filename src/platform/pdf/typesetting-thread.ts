import { parentPort } from 'node:worker_threads'
import type { PdfDocument } from './pdf-document.ts'
import { typeset } from './typeset.ts'

/** The program of the thread beside the one that answers everybody: a document comes in, its PDF or undefined goes out. */
parentPort?.on('message', (document: PdfDocument) => {
  const pdf = typeset(document)
  parentPort?.postMessage(pdf, pdf ? [pdf.buffer] : [])
})
