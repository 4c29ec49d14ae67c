import { expect, test } from 'vitest'
import { sampleListing, takeIn } from '#testing/a-directory.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { writeDocument } from '../import-document.ts'
import { applyImport } from './apply-import.ts'
import { findListings } from './find-listings.ts'
import { openImport } from './open-import.ts'
import { openListing } from './open-listing.ts'
import { prepareImport } from './prepare-import.ts'
import { showImport } from './show-import.ts'

const house = await openHouse(await testDatabase())
const coordinator = await house.as('coordinator')
const nurse = await house.as('nurse')
const json = (...rows: object[]) => ({ format: 'json', document: JSON.stringify(rows) })
const named = async (name: string) =>
  (await nurse.does(findListings, { q: name })).listings.find((one) => one.name === name)

test('a file is looked over before it is taken in, and then everyone finds what was in it', async () => {
  const { batch } = await coordinator.does(prepareImport, json({ ...sampleListing, name: 'Åpen svømmehall' }))
  const seen = await coordinator.does(openImport, { batch })
  expect(seen.rows).toMatchObject([{ line: 1, what: 'new', name: 'Åpen svømmehall' }])
  expect(await named('Åpen svømmehall')).toBeUndefined()
  expect(await coordinator.does(applyImport, { batch })).toEqual({ new: 1, changed: 0, same: 0 })
  const found = await named('Åpen svømmehall')
  expect(found).toMatchObject({ organization: 'Biblioteket', city: 'Fjordvik', minimumAge: 6 })
  const { listing } = await nurse.does(openListing, { listing: found?.id })
  expect(listing.hours).toEqual([{ days: 'TU,TH', opens: '14:00', closes: '17:00' }])
  expect(listing).not.toHaveProperty('ownerEmail')
  expect(said(await coordinator.perform(applyImport, { batch }))).toBe('refused: import-is-done')
})

test('the same file again changes nothing, another text changes that offer and keeps what stood there', async () => {
  const one = { ...sampleListing, name: 'Klatrekurs' }
  await takeIn(coordinator, [one])
  const again = await coordinator.does(prepareImport, json(one))
  expect(await coordinator.does(applyImport, { batch: again.batch })).toEqual({ new: 0, changed: 0, same: 1 })
  const other = await coordinator.does(prepareImport, json({ ...one, summary: 'Klatring for alle.' }))
  expect(await coordinator.does(applyImport, { batch: other.batch })).toEqual({ new: 0, changed: 1, same: 0 })
  const { rows } = await house.admin.query(
    `select v.version, v.fields ->> 'summary' as summary, l.version as now from directory.listing_version v
     join directory.listing l on l.id = v.listing_id where l.name = 'Klatrekurs'`,
  )
  expect(rows).toEqual([{ version: 1, summary: sampleListing.summary, now: 2 }])
})

test('as CSV the same is read back', async () => {
  const id = '0190d17e-0000-7000-8000-000000000001'
  const { description: _, ...fields } = { ...sampleListing, name: 'Sorggruppe; for unge' }
  const document = writeDocument([
    {
      id,
      fields: { ...fields, description: 'Vi møtes\n"ukentlig".' } as Parameters<typeof writeDocument>[0][0]['fields'],
    },
  ])
  const { batch, faults } = await coordinator.does(prepareImport, { format: 'csv', document })
  expect(faults).toBe(0)
  await coordinator.does(applyImport, { batch })
  const { listing } = await nurse.does(openListing, { listing: id })
  expect(listing).toMatchObject({ name: 'Sorggruppe; for unge', description: 'Vi møtes\n"ukentlig".', levels: [0, 1] })
})

test.each([
  ['a missing column', 'name;summary\nx;y', { line: 1, column: 'description', code: 'column-missing' }],
  ['an unknown column', 'name;color\nx;y', { line: 1, column: 'color', code: 'column-unknown' }],
])('%s is told, and the file cannot be taken in', async (_, document, fault) => {
  const { batch } = await coordinator.does(prepareImport, { format: 'csv', document })
  expect((await coordinator.does(openImport, { batch })).faults).toContainEqual(fault)
  expect(said(await coordinator.perform(applyImport, { batch }))).toBe('refused: import-has-faults')
})

test.each([
  ['an unknown kind', { kind: 'royal' }, 'kind', 'invalid_value'],
  ['a theme that is none', { themes: ['space'] }, 'themes', 'invalid_value'],
  ['nothing where something must be', { summary: undefined }, 'summary', 'value-missing'],
  ['ages the wrong way round', { minimumAge: 9, maximumAge: 3 }, 'maximumAge', 'ages-reversed'],
  ['hours that say nothing', { hours: 'når det passer' }, 'hours', 'hours-not-understood'],
  ['a link that runs something', { url: 'javascript:alert(1)' }, 'url', 'invalid_format'],
  ['an id that is none', { id: '7' }, 'id', 'invalid_format'],
])('%s is told by line and column, and the row beside it is not taken in either', async (_, wrong, column, code) => {
  const rows = json({ ...sampleListing, name: 'Uskyldig' }, { ...sampleListing, name: 'Feil', ...wrong })
  const { batch } = await coordinator.does(prepareImport, rows)
  expect((await coordinator.does(openImport, { batch })).faults).toEqual([{ line: 2, column, code }])
  expect(said(await coordinator.perform(applyImport, { batch }))).toBe('refused: import-has-faults')
  expect(await named('Uskyldig')).toBeUndefined()
})

test('the same offer twice in a file is a fault', async () => {
  const { batch } = await coordinator.does(prepareImport, json(sampleListing, sampleListing))
  const { faults } = await coordinator.does(openImport, { batch })
  expect(faults).toEqual([{ line: 2, column: 'name', code: 'row-twice' }])
})

test.each([
  ['what is no JSON', { format: 'json', document: '{' }, 'document not-json'],
  ['a list of nothing', { format: 'json', document: '[]' }, 'document no-rows'],
  ['a quote without end', { format: 'csv', document: 'name;"x' }, 'document not-csv'],
  ['50,000 rows', { format: 'csv', document: 'name\n'.padEnd(300_000, 'x\n') }, 'document too_big'],
  [
    'more rows than a file may have',
    { format: 'csv', document: 'name\n'.padEnd(9000, 'x\n') },
    'document too-many-rows',
  ],
])('%s is refused at once', async (_, input, issue) => {
  expect(said(await coordinator.perform(prepareImport, input))).toBe(`invalid: ${issue}`)
})

test('a file twice at the same moment is taken in once', async () => {
  const { batch } = await coordinator.does(prepareImport, json({ ...sampleListing, name: 'Turlag' }))
  const both = await Promise.all([
    coordinator.perform(applyImport, { batch }),
    coordinator.perform(applyImport, { batch }),
  ])
  expect(both.map(said).sort()).toEqual(['done', 'refused: import-is-done'])
})

test('nobody but the coordinator, by either fence', async () => {
  for (const operation of [prepareImport, showImport] as const) {
    const input = operation === prepareImport ? json(sampleListing) : {}
    expect(said(await nurse.perform(operation, input))).toBe('refused: only-coordinator-keeps-directory')
  }
  const unguarded = { ...prepareImport, allow: () => ({ may: true }) as const }
  await expect(nurse.perform(unguarded, json(sampleListing))).rejects.toThrow('row-level security')
})
