import { page } from '#platform/http/route.ts'
import { openGuide } from './operations/open-guide.ts'
import { openPage } from './operations/open-page.ts'
import { GuidePage } from './pages/GuidePage.tsx'
import { StepPage } from './pages/StepPage.tsx'

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  page('/handlingsveileder', openGuide, { api: '/guide', render: GuidePage }),
  page('/handlingsveileder/:slug', openPage, { api: '/guide/:slug', render: StepPage }),
]
