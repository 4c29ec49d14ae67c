import { discussionPaths } from '#modules/discussions'
import { relayPaths } from '#modules/relay'
import { reportPaths } from '#modules/reports'
import { act, form, page } from '#platform/http/route.ts'
import { decideWonder } from './operations/decide-wonder.ts'
import { deleteWonder } from './operations/delete-wonder.ts'
import { editWonder } from './operations/edit-wonder.ts'
import { keepWonder } from './operations/keep-wonder.ts'
import { openWonder } from './operations/open-wonder.ts'
import { openWonders } from './operations/open-wonders.ts'
import { prepareSharing } from './operations/prepare-sharing.ts'
import { prepareWonder } from './operations/prepare-wonder.ts'
import { shareWonder } from './operations/share-wonder.ts'
import { takeBackWonder } from './operations/take-back-wonder.ts'
import { DecisionPage } from './pages/DecisionPage.tsx'
import { EditWonderPage } from './pages/EditWonderPage.tsx'
import { NewWonderPage } from './pages/NewWonderPage.tsx'
import { SharingPage } from './pages/SharingPage.tsx'
import { WonderPage } from './pages/WonderPage.tsx'
import { WondersPage } from './pages/WondersPage.tsx'
import { paths } from './paths.ts'

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  page('/undring', openWonders, { api: '/wonders', render: WondersPage }),
  form('/undring/ny', keepWonder, {
    api: '/wonders',
    shows: prepareWonder,
    drafts: true,
    render: NewWonderPage,
    leadsTo: ({ result }) => paths.wonder(result.wonder),
  }),
  page('/undring/:wonder', openWonder, { api: '/wonders/:wonder', render: WonderPage }),
  form('/undring/:wonder/endring', editWonder, {
    api: '/wonders/:wonder',
    shows: openWonder,
    drafts: true,
    render: EditWonderPage,
    leadsTo: ({ input }) => paths.wonder(input.wonder),
  }),
  form('/undring/:wonder/avgjorelse', decideWonder, {
    api: '/wonders/:wonder/decision',
    shows: openWonder,
    render: DecisionPage,
    leadsTo: ({ input, result }) => {
      if (result.report) return reportPaths.report(result.report)
      if (input.ending === 'discussion') return discussionPaths.screening
      return input.ending === 'log' ? relayPaths.start : paths.wonder(input.wonder)
    },
  }),
  form('/undring/:wonder/deling', shareWonder, {
    api: '/wonders/:wonder/shares',
    shows: prepareSharing,
    render: SharingPage,
    leadsTo: ({ input }) => paths.wonder(input.wonder),
  }),
  act('/undring/:wonder/deling/:post/tilbaketrekking', takeBackWonder, {
    api: '/wonders/:wonder/shares/:post/taking-back',
    leadsTo: ({ input }) => paths.wonder(input.wonder),
  }),
  act('/undring/:wonder/sletting', deleteWonder, {
    api: '/wonders/:wonder/deletion',
    leadsTo: () => `${paths.wonders}?done=slettet`,
  }),
]
