import { page } from '#platform/http/route.ts'
import { openMunicipalityTrace } from './operations/open-municipality-trace.ts'
import { MunicipalityTracePage } from './pages/MunicipalityTracePage.tsx'
import { paths } from './paths.ts'

/** URL → operation. Consent itself is asked for and answered on the pages of the log. */
export const routes = [
  page(paths.trace, openMunicipalityTrace, { api: '/trace', heavy: true, render: MunicipalityTracePage }),
]
