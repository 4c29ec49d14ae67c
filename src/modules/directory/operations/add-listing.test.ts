import { expect, test } from 'vitest'
import { sampleListing } from '#testing/a-directory.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { said } from '#testing/said.ts'
import { addListing } from './add-listing.ts'
import { closeListing } from './close-listing.ts'
import { editListing } from './edit-listing.ts'
import { findListings } from './find-listings.ts'
import { openListing } from './open-listing.ts'
import { openUpkeep } from './open-upkeep.ts'
import { prepareNewListing } from './prepare-new-listing.ts'
import { publishListing } from './publish-listing.ts'

const laget = await openLaget(await testDatabase())
const { house, visitor } = laget
const coordinator = await house.as('coordinator')
const nurse = await house.as('nurse')
const teacher = await house.as('teacher')
const isFound = async (name: string) =>
  (await teacher.does(findListings, { q: name })).listings.some((one) => one.name === name)
const offer = (name: string) => ({ ...sampleListing, name })

test('the coordinator writes one offer, and everyone finds it', async () => {
  const { owners } = await coordinator.does(prepareNewListing, {})
  const owner = owners.find(({ post }) => post === nurse.post)?.post
  const { listing } = await coordinator.does(addListing, { ...offer('Sjakkgruppa'), owner })
  expect(await isFound('Sjakkgruppa')).toBe(true)
  expect((await visitor.get(`/tjenester/${listing}`)).status).toBe(200)
  await nurse.does(editListing, { ...offer('Sjakkgruppa'), summary: 'Sjakk for alle.', listing, version: 1 })
})

test('whoever else works here puts one forward: she and the coordinator see it, and when it is published everyone', async () => {
  expect((await nurse.does(prepareNewListing, {})).owners).toEqual([])
  const { listing } = await nurse.does(addListing, { ...offer('Babysang'), owner: teacher.post })
  expect(await isFound('Babysang')).toBe(false)
  expect((await visitor.get(`/tjenester/${listing}`)).status).toBe(404)
  expect(said(await teacher.perform(openListing, { listing }))).toBe('absent')
  expect((await nurse.does(openListing, { listing })).listing.state).toBe('draft')
  expect((await coordinator.does(openUpkeep, {})).proposed).toMatchObject([{ id: listing, name: 'Babysang' }])
  const desk = await (await laget.as('coordinator')).get('/mitt-arbeid')
  expect([desk.text.includes('Foreslått til oversikten'), desk.text.includes('Babysang')]).toEqual([true, true])
  await nurse.does(editListing, { ...offer('Babysang'), summary: 'Sanger for de minste.', listing, version: 1 })
  expect(said(await nurse.perform(publishListing, { listing, version: 2 }))).toBe('refused: only-coordinator-publishes')
  await coordinator.does(publishListing, { listing, version: 2 })
  expect(await isFound('Babysang')).toBe(true)
  expect((await coordinator.does(openUpkeep, {})).proposed).toEqual([])
})

test('what is taken away nobody finds, and whoever answers for it brings it back', async () => {
  const { listing } = await coordinator.does(addListing, { ...offer('Skøyteskolen'), owner: nurse.post })
  expect(said(await teacher.perform(closeListing, { listing, version: 1 }))).toBe('refused: only-owner-or-coordinator')
  await nurse.does(closeListing, { listing, version: 1 })
  expect(await isFound('Skøyteskolen')).toBe(false)
  expect((await visitor.get(`/tjenester/${listing}`)).status).toBe(404)
  expect((await visitor.get(`/api/hsds/services/${listing}`)).status).toBe(404)
  expect((await coordinator.does(openUpkeep, {})).closed).toMatchObject([{ id: listing }])
  expect(said(await nurse.perform(closeListing, { listing, version: 2 }))).toBe('refused: listing-is-closed')
  await nurse.does(publishListing, { listing, version: 2 })
  expect(await isFound('Skøyteskolen')).toBe(true)
  expect(said(await nurse.perform(publishListing, { listing, version: 3 }))).toBe('refused: listing-is-published')
})

test('of two who decide at once the second is told', async () => {
  const { listing } = await coordinator.does(addListing, offer('Dansekurset'))
  await coordinator.does(editListing, { ...offer('Dansekurset'), summary: 'Dans.', listing, version: 1 })
  expect(said(await coordinator.perform(closeListing, { listing, version: 1 }))).toBe('refused: changed-meanwhile')
  const both = await Promise.all([1, 2].map(() => coordinator.perform(closeListing, { listing, version: 2 })))
  expect(both.map(said).sort()).toEqual([
    'done',
    expect.stringMatching(/^refused: (changed-meanwhile|listing-is-closed)$/),
  ])
})

test('two who write offers of one new organization at once bring it in once', async () => {
  const from = { organization: 'Det nye laget' }
  const both = await Promise.all(
    ['Ski', 'Ball'].map((name) => coordinator.perform(addListing, { ...offer(name), ...from })),
  )
  expect(both.map(said)).toEqual(['done', 'done'])
})

test.each([
  ['an offer that is there already', {}, 'name name-taken'],
  ['hours', { name: 'Ny', hours: 'av og til' }, 'hours hours-not-understood'],
  ['no theme', { name: 'Ny', themes: [] }, 'themes too_small'],
  ['an address without postal code', { name: 'Ny', address: 'Torget 3' }, 'postalCode postal-code-missing'],
  ['an owner who is nobody', { name: 'Ny', owner: '0190d17e-0000-7000-8000-00000000ffff' }, 'owner invalid_value'],
])('%s is told at its field', async (_, wrong, issue) => {
  await coordinator.perform(addListing, offer('Lesesirkelen'))
  expect(said(await coordinator.perform(addListing, { ...offer('Lesesirkelen'), ...wrong }))).toBe(`invalid: ${issue}`)
})

test('as a form: what was written is shown again beside what is wrong, and is kept as a draft', async () => {
  const browser = await laget.as('nurse')
  const { themes, levels, ...texts } = sampleListing
  const fields = Object.fromEntries(Object.entries({ ...texts, name: 'Hyttetur' }).map(([k, v]) => [k, String(v)]))
  const wrong = await browser.postForm('/tjenester/ny', { ...fields, themes, levels, hours: 'av og til' })
  expect([wrong.status, wrong.text.includes('av og til')]).toEqual([422, true])
  const right = await browser.postForm('/tjenester/ny', { ...fields, themes, levels })
  expect(right.status).toBe(303)
  const page = await browser.get(right.headers.get('location') ?? '')
  expect(page.text).toContain('Dette er et utkast.')
})

test('the second fence: others only put forward, and publish nothing for the first time', async () => {
  const yes = { allow: () => ({ may: true }) as const }
  const { listing } = await nurse.does(addListing, offer('Strikkekafé'))
  await expect(nurse.perform({ ...publishListing, ...yes }, { listing, version: 1 })).rejects.toThrow(
    'coordinator alone',
  )
  await nurse.does(closeListing, { listing, version: 1 })
  await expect(nurse.perform({ ...publishListing, ...yes }, { listing, version: 2 })).rejects.toThrow(
    'coordinator alone',
  )
  const { listing: other } = await coordinator.does(addListing, offer('Turkafé'))
  expect(said(await teacher.perform({ ...closeListing, ...yes }, { listing: other, version: 1 }))).toBe(
    'refused: changed-meanwhile',
  )
  expect(await isFound('Turkafé')).toBe(true)
})
