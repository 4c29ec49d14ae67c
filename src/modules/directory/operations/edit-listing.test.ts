import { expect, test } from 'vitest'
import { sampleListing, takeIn } from '#testing/a-directory.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { said } from '#testing/said.ts'
import { addListing } from './add-listing.ts'
import { editListing } from './edit-listing.ts'
import { findListings } from './find-listings.ts'
import { openListing } from './open-listing.ts'
import { prepareListing } from './prepare-listing.ts'

const laget = await openLaget(await testDatabase())
const { house } = laget
const coordinator = await house.as('coordinator')
const familyTeam = await house.as('family-team')
await takeIn(coordinator, [sampleListing])
const [{ id: listing = '' } = {}] = (await coordinator.does(findListings, { q: sampleListing.name })).listings
const open = () => coordinator.does(prepareListing, { listing })
const edit = async (changes: object) => {
  const { fields, version, owner } = await open()
  return { ...fields, owner: owner ?? undefined, ...changes, listing, version }
}

test('the coordinator says who answers for a text, and she then changes it: it is found by its new words', async () => {
  expect(said(await familyTeam.perform(editListing, await edit({})))).toBe('refused: only-owner-or-coordinator')
  await coordinator.does(editListing, await edit({ owner: familyTeam.post }))
  await familyTeam.does(editListing, await edit({ keywords: 'sjakkspill', hours: 'mandag–fredag 8–15.30' }))
  const { listings } = await house.as('nurse').then((nurse) => nurse.does(findListings, { q: 'sjakkspil' }))
  expect(listings[0]?.id).toBe(listing)
  expect((await open()).fields.hours).toBe('ma-fr 08:00-15:30')
})

test('of two who change the same the second sees what stands there now, and loses nothing', async () => {
  const seen = await edit({ summary: 'Den andre var her.' })
  await coordinator.does(
    editListing,
    await edit({ summary: 'Den første var her.', fees: '50 kroner', kind: 'voluntary' }),
  )
  expect(said(await coordinator.perform(editListing, seen))).toBe('stale')
  const browser = await laget.as('coordinator')
  const { listing: _, version, themes, levels, ...texts } = seen
  const fields = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, String(value)]))
  const again = await browser.postForm(`/tjenester/${listing}/endring`, {
    ...fields,
    themes,
    levels,
    _version: String(version),
  })
  expect(again.status).toBe(409)
  expect(again.text).toContain('Den andre var her.')
  expect(again.text).toContain('Den første var her.')
  // whatever the first one changed, for she who saves again undoes it
  expect(again.text).toMatch(/<dd>Ikke fylt ut<\/dd>.*?<dd>50 kroner<\/dd>/s)
  expect(again.text).toMatch(/<dd>kommunen<\/dd>.*?<dd>lag og foreninger<\/dd>/s)
})

test('nobody answers for a text any more when the coordinator chooses nobody', async () => {
  await coordinator.does(editListing, await edit({ owner: familyTeam.post }))
  // her own changes leave it as it is
  await familyTeam.does(editListing, await edit({ owner: undefined }))
  expect((await open()).owner).toBe(familyTeam.post)
  await coordinator.does(editListing, await edit({ owner: undefined }))
  expect((await open()).owner).toBe(null)
  expect(said(await familyTeam.perform(editListing, await edit({})))).toBe('refused: only-owner-or-coordinator')
  await coordinator.does(editListing, await edit({ owner: familyTeam.post }))
})

test('who put an offer forward is among those who may answer for it, though she does not work with children', async () => {
  const keeper = await house.as('privacy-officer')
  const put = await keeper.does(addListing, { ...sampleListing, name: 'Personvern for unge' })
  const { owner, owners, fields } = await coordinator.does(prepareListing, put)
  expect(owners.filter(({ post }) => post === owner)).toHaveLength(1)
  await coordinator.does(editListing, { ...fields, ...put, owner: owner ?? undefined, version: 1 })
  expect((await coordinator.does(prepareListing, put)).owner).toBe(keeper.post)
})

test('the theme it named first stays its own, however a form sends them', async () => {
  await coordinator.does(editListing, await edit({ themes: ['school', 'learning'] }))
  await coordinator.does(editListing, await edit({ themes: ['parenting', 'learning', 'school'] }))
  expect((await open()).fields.themes).toEqual(['school', 'learning', 'parenting'])
})

test('what kind of organization it is the coordinator corrects, for all that it offers; nobody else, by either fence', async () => {
  const { listing: other } = await coordinator.does(addListing, { ...sampleListing, name: 'Lesestund' })
  const kind = async () => (await coordinator.does(openListing, { listing: other })).listing.organization.kind
  const before = await kind()
  expect(said(await familyTeam.perform(editListing, await edit({ kind: 'private' })))).toBe(
    'invalid: kind kind-is-of-all',
  )
  await coordinator.does(editListing, await edit({ kind: 'private' }))
  expect([before, await kind()]).toEqual(['voluntary', 'private'])
  await coordinator.does(editListing, await edit({ organization: 'Bokbussen', kind: 'municipal' }))
  await coordinator.does(editListing, await edit({ organization: sampleListing.organization, kind: 'state' }))
  expect(await kind()).toBe('private')
})

test('two who write at the same moment: the first writes', async () => {
  const mine = await edit({ summary: 'Samtidig.' })
  const both = await Promise.all([1, 2].map(() => coordinator.perform(editListing, mine)))
  expect(both.map(said).sort()).toEqual(['done', 'stale'])
})

test.each([
  ['hours', { hours: 'av og til' }, 'hours hours-not-understood'],
  ['ages', { minimumAge: 8, maximumAge: 2 }, 'maximumAge ages-reversed'],
  ['an owner who is nobody', { owner: '0190d17e-0000-7000-8000-00000000ffff' }, 'owner invalid_value'],
])('%s that cannot be are told at their field', async (_, wrong, issue) => {
  expect(said(await coordinator.perform(editListing, await edit(wrong)))).toBe(`invalid: ${issue}`)
})

test('the second fence lets nobody else write', async () => {
  const unguarded = { ...editListing, allow: () => ({ may: true }) as const }
  const teacher = await house.as('teacher')
  expect(said(await teacher.perform(unguarded, await edit({ summary: 'Nei' })))).toBe('stale')
  expect((await open()).fields.summary).not.toBe('Nei')
})
