import { act, file, form, openData, page } from '#platform/http/route.ts'
import { addListing } from './operations/add-listing.ts'
import { applyImport } from './operations/apply-import.ts'
import { closeListing } from './operations/close-listing.ts'
import { confirmListing } from './operations/confirm-listing.ts'
import { describeHsds } from './operations/describe-hsds.ts'
import { editListing } from './operations/edit-listing.ts'
import { exportListings } from './operations/export-listings.ts'
import { findListings } from './operations/find-listings.ts'
import { listHsds } from './operations/list-hsds.ts'
import { openConfirmation } from './operations/open-confirmation.ts'
import { openImport } from './operations/open-import.ts'
import { openListing } from './operations/open-listing.ts'
import { openUpkeep } from './operations/open-upkeep.ts'
import { prepareImport } from './operations/prepare-import.ts'
import { prepareListing } from './operations/prepare-listing.ts'
import { prepareNewListing } from './operations/prepare-new-listing.ts'
import { printBooklet } from './operations/print-booklet.ts'
import { publishListing } from './operations/publish-listing.ts'
import { readHsds } from './operations/read-hsds.ts'
import { showImport } from './operations/show-import.ts'
import { suggestHelp } from './operations/suggest-help.ts'
import { BatchPage } from './pages/BatchPage.tsx'
import { ConfirmationPage } from './pages/ConfirmationPage.tsx'
import { DirectoryPage } from './pages/DirectoryPage.tsx'
import { EditPage } from './pages/EditPage.tsx'
import { bookletFile, csvFile, jsonFile } from './pages/files.ts'
import { HelpPage } from './pages/HelpPage.tsx'
import { ImportPage } from './pages/ImportPage.tsx'
import { ListingPage } from './pages/ListingPage.tsx'
import { NewPage } from './pages/NewPage.tsx'
import { UpkeepPage } from './pages/UpkeepPage.tsx'
import { paths } from './paths.ts'

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  page('/tjenester', findListings, { api: '/listings', render: DirectoryPage }),
  page('/tjenester/hvem-kan-hjelpe', suggestHelp, { api: '/listings/suggestions', render: HelpPage }),
  file('/tjenester/tjenester.pdf', printBooklet, bookletFile),
  form('/tjenester/fil', prepareImport, {
    api: '/listings/imports',
    shows: showImport,
    render: ImportPage,
    leadsTo: ({ result }) => paths.batch(result.batch),
  }),
  file('/tjenester/fil/tjenester.csv', exportListings, csvFile),
  file('/tjenester/fil/tjenester.json', exportListings, jsonFile),
  page('/tjenester/fil/:batch', openImport, { api: '/listings/imports/:batch', heavy: true, render: BatchPage }),
  act('/tjenester/fil/:batch/inn', applyImport, {
    api: '/listings/imports/:batch/application',
    leadsTo: ({ input }) => paths.batch(input.batch),
  }),
  page('/tjenester/vedlikehold', openUpkeep, { api: '/listings/upkeep', render: UpkeepPage }),
  form('/tjenester/bekreftelse/:token', confirmListing, {
    shows: openConfirmation,
    render: ConfirmationPage,
    leadsTo: ({ input }) => paths.confirmation(input.token),
  }),
  openData('/api/hsds', describeHsds),
  openData('/api/hsds/:kind', listHsds),
  openData('/api/hsds/:kind/:id', readHsds),
  form('/tjenester/ny', addListing, {
    api: '/listings',
    shows: prepareNewListing,
    drafts: true,
    render: NewPage,
    leadsTo: ({ result }) => paths.listing(result.listing),
  }),
  page('/tjenester/:listing', openListing, { api: '/listings/:listing', render: ListingPage }),
  form('/tjenester/:listing/endring', editListing, {
    api: '/listings/:listing/text',
    shows: prepareListing,
    drafts: true,
    render: EditPage,
    leadsTo: ({ result }) => paths.listing(result.listing),
  }),
  act('/tjenester/:listing/nedlegging', closeListing, {
    api: '/listings/:listing/closing',
    leadsTo: ({ input }) => paths.listing(input.listing),
  }),
  act('/tjenester/:listing/publisering', publishListing, {
    api: '/listings/:listing/publication',
    leadsTo: ({ input }) => paths.listing(input.listing),
  }),
]
