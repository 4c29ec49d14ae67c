import { form, page } from '#platform/http/route.ts'
import { changeSetting } from './operations/change-setting.ts'
import { endPost } from './operations/end-post.ts'
import { listSettings } from './operations/list-settings.ts'
import { listUnits } from './operations/list-units.ts'
import { openPost } from './operations/open-post.ts'
import { openSetting } from './operations/open-setting.ts'
import { openUnit } from './operations/open-unit.ts'
import { EndPostPage } from './pages/EndPostPage.tsx'
import { SettingPage } from './pages/SettingPage.tsx'
import { SettingsPage } from './pages/SettingsPage.tsx'
import { UnitPage } from './pages/UnitPage.tsx'
import { UnitsPage } from './pages/UnitsPage.tsx'
import { paths } from './paths.ts'

/** URL → operation: the administrator's register, and each head's own unit. */
export const routes = [
  page('/administrasjon', listUnits, { api: '/units', render: UnitsPage }),
  page('/administrasjon/enheter/:unit', openUnit, { api: '/units/:unit', render: UnitPage }),
  form('/administrasjon/stillinger/:post/slutt', endPost, {
    api: '/posts/:post/end',
    shows: openPost,
    render: EndPostPage,
    leadsTo: ({ result }) => paths.unit(result.unit),
  }),
  page('/administrasjon/innstillinger', listSettings, { api: '/settings', render: SettingsPage }),
  form('/administrasjon/innstillinger/:key', changeSetting, {
    api: '/settings/:key',
    shows: openSetting,
    drafts: true,
    render: SettingPage,
    leadsTo: () => paths.settings,
  }),
]
