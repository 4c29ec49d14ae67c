import type { FileAnswer, View } from '#platform/http/route.ts'
import { writeDocument } from '../import-document.ts'
import type { exportListings } from '../operations/export-listings.ts'

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
