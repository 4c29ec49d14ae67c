import type { FileAnswer, View } from '#platform/http/route.ts'
import { makePdf } from '#platform/pdf/make-pdf.ts'
import { documentOf } from '../document.ts'
import type { exportReport } from '../operations/export-report.ts'

type Exported = View<typeof exportReport>

/** For people: what is handed over, printed or sent on by the receiver. */
export const pdfFile = async ({ result: { content, receiver }, lang, now }: Exported): Promise<FileAnswer> => ({
  type: 'application/pdf',
  name: 'bekymringsmelding.pdf',
  body: await makePdf(documentOf(content, { lang, receiver, now })),
})

/** For the receiver's program. */
export const jsonFile = ({ result }: Exported): FileAnswer => ({
  type: 'application/json',
  name: 'bekymringsmelding.json',
  body: `${JSON.stringify(result.json, null, 2)}\n`,
})
