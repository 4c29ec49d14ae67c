import type { FileAnswer, View } from '#platform/http/route.ts'
import { remembered } from '#platform/language/remembered.ts'
import { makePdf } from '#platform/pdf/make-pdf.ts'
import { writeDocument } from '../import-document.ts'
import type { exportListings } from '../operations/export-listings.ts'
import type { printBooklet } from '../operations/print-booklet.ts'
import { bookletOf } from './booklet.ts'

/** All the offers take half a second to set, and change seldom: the same booklet is made once. What stands in it everyone may read. */
const booklet = remembered(20, (document: string) => makePdf(JSON.parse(document), { forAll: true }))

/** For paper. */
export const bookletFile = async ({ result, lang }: View<typeof printBooklet>): Promise<FileAnswer> => ({
  type: 'application/pdf',
  name: 'tjenester.pdf',
  body: await booklet(JSON.stringify(bookletOf(result, lang))),
})

type Exported = View<typeof exportListings>

/** For a spreadsheet: the mark in front tells it that the letters are UTF-8. */
export const csvFile = ({ result }: Exported): FileAnswer => ({
  type: 'text/csv; charset=utf-8',
  name: 'tjenester.csv',
  body: `\uFEFF${writeDocument(result.listings)}`,
})

/** For a program. */
export const jsonFile = ({ result }: Exported): FileAnswer => ({
  type: 'application/json',
  name: 'tjenester.json',
  body: `${JSON.stringify({ listings: result.listings.map(({ id, fields }) => ({ id, ...fields })) }, null, 2)}\n`,
})
