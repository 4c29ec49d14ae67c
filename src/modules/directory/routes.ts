import { act, form, openData, page } from '#platform/http/route.ts'
import { applyImport } from './operations/apply-import.ts'
import { findListings } from './operations/find-listings.ts'
import { listHsds } from './operations/list-hsds.ts'
import { openImport } from './operations/open-import.ts'
import { openListing } from './operations/open-listing.ts'
import { prepareImport } from './operations/prepare-import.ts'
import { readHsds } from './operations/read-hsds.ts'
import { showImport } from './operations/show-import.ts'
import { suggestHelp } from './operations/suggest-help.ts'
import { BatchPage } from './pages/BatchPage.tsx'
import { DirectoryPage } from './pages/DirectoryPage.tsx'
import { HelpPage } from './pages/HelpPage.tsx'
import { ImportPage } from './pages/ImportPage.tsx'
import { ListingPage } from './pages/ListingPage.tsx'
import { paths } from './paths.ts'

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  page('/tjenester', findListings, { api: '/listings', render: DirectoryPage }),
  page('/tjenester/hvem-kan-hjelpe', suggestHelp, { api: '/listings/suggestions', render: HelpPage }),
  form('/tjenester/fil', prepareImport, {
    api: '/listings/imports',
    shows: showImport,
    render: ImportPage,
    leadsTo: ({ result }) => paths.batch(result.batch),
  }),
  page('/tjenester/fil/:batch', openImport, { api: '/listings/imports/:batch', heavy: true, render: BatchPage }),
  act('/tjenester/fil/:batch/inn', applyImport, {
    api: '/listings/imports/:batch/application',
    leadsTo: ({ input }) => paths.batch(input.batch),
  }),
  openData('/api/hsds/:kind', listHsds),
  openData('/api/hsds/:kind/:id', readHsds),
  page('/tjenester/:listing', openListing, { api: '/listings/:listing', render: ListingPage }),
]
