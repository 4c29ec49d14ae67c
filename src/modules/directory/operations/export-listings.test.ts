import { expect, test } from 'vitest'
import { sampleListing, takeIn } from '#testing/a-directory.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { said } from '#testing/said.ts'
import { paths } from '../paths.ts'
import { applyImport } from './apply-import.ts'
import { exportListings } from './export-listings.ts'
import { prepareImport } from './prepare-import.ts'

const laget = await openLaget(await testDatabase())
const { house } = laget
const coordinator = await house.as('coordinator')
await takeIn(coordinator, [
  sampleListing,
  { ...sampleListing, name: '=1+1; "Fritid"', description: 'To\nlinjer', hours: undefined, levels: [] },
])
const browser = await laget.as('coordinator')

test.each([
  ['csv', paths.csv, 'text/csv; charset=utf-8'],
  ['json', paths.json, 'application/json'],
])('what is taken out as %s and taken in again changes nothing', async (format, path, type) => {
  const { status, headers, text } = await browser.get(path)
  expect([status, headers.get('content-type')]).toEqual([200, type])
  expect(headers.get('content-disposition')).toContain(`tjenester.${format}`)
  expect(text).toContain(sampleListing.ownerEmail)
  const { batch, faults } = await coordinator.does(prepareImport, { format, document: text })
  expect(faults).toBe(0)
  expect(await coordinator.does(applyImport, { batch })).toEqual({ new: 0, changed: 0, same: 2 })
})

test('it stands in the trace how much was taken out', async () => {
  await coordinator.does(exportListings, {})
  const { rows } = await house.admin.query(
    "select detail from audit.entry where operation = 'directory.export-listings'",
  )
  expect(rows.at(-1)?.detail).toEqual({ listings: 2 })
})

test('nobody else gets the file, which says who owns the texts', async () => {
  const nurse = await house.as('nurse')
  expect(said(await nurse.perform(exportListings, {}))).toBe('refused: only-coordinator-keeps-directory')
  expect((await laget.visitor.get(paths.csv)).text).not.toContain(sampleListing.ownerEmail)
})
