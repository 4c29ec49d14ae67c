import { expect, test } from 'vitest'
import { fjordvik } from '#demo/fjordvik.ts'
import { sampleListing, takeIn } from '#testing/a-directory.ts'
import { inTurn } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { closeListing } from '../operations/close-listing.ts'
import { editListing } from '../operations/edit-listing.ts'
import { findListings } from '../operations/find-listings.ts'
import { prepareListing } from '../operations/prepare-listing.ts'
import { publishListing } from '../operations/publish-listing.ts'

const house = await openHouse(await testDatabase())
const coordinator = await house.as('coordinator')
const names = ['Sjakkklubben', 'Svømmeklubben', 'Korklubben']
await takeIn(
  coordinator,
  names.map((name) => ({ ...sampleListing, name, keywords: 'klubbkveld' })),
)
const named = async (name: string) => {
  const { listings } = await coordinator.does(findListings, { q: name })
  return listings[0]?.id ?? ''
}
const sjakk = await named('Sjakkklubben')
const svømme = await named('Svømmeklubben')

/** How many have a word, as the search believes; and those words of which it believes something else than what stands there. */
const believed = async (term: string) =>
  (await house.admin.query('select listings from directory.search_word where term = $1', [term])).rows[0]?.listings
const wronglyBelieved = async () =>
  (
    await house.admin.query(
      `select term, w.listings, t.listings as really from directory.search_word w full join (
         select municipality_id, term, count(*)::int as listings from directory.search_term group by 1, 2
       ) t using (municipality_id, term) where w.listings is distinct from t.listings`,
    )
  ).rows

test('how many offers have a word follows what is done with them', async () => {
  expect([await believed('klubbkveld'), await wronglyBelieved()]).toEqual([3, []])
  const { fields, version } = await coordinator.does(prepareListing, { listing: sjakk })
  await coordinator.does(editListing, { ...fields, keywords: 'sjakkbrett', listing: sjakk, version })
  expect([await believed('klubbkveld'), await believed('sjakkbrett'), await wronglyBelieved()]).toEqual([2, 1, []])
  await coordinator.does(closeListing, { listing: sjakk, version: version + 1 })
  expect([await believed('sjakkbrett'), await wronglyBelieved()]).toEqual([undefined, []])
  await coordinator.does(publishListing, { listing: sjakk, version: version + 2 })
  expect([await believed('sjakkbrett'), await wronglyBelieved()]).toEqual([1, []])
})

test('of two that change at the same moment each counts the other', async () => {
  const { version } = await coordinator.does(prepareListing, { listing: svømme })
  const { fields, version: hers } = await coordinator.does(prepareListing, { listing: sjakk })
  const outcomes = await inTurn(house, `directory.write ${fjordvik.municipality.id}`, [
    () => coordinator.perform(closeListing, { listing: svømme, version }),
    () => coordinator.perform(editListing, { ...fields, keywords: 'klubbkveld', listing: sjakk, version: hers }),
  ])
  expect(outcomes.map(said)).toEqual(['done', 'done'])
  expect([await believed('klubbkveld'), await wronglyBelieved()]).toEqual([2, []])
})

/** Letters that no index makes shorter. */
const endless = Array.from({ length: 4000 }, (_, at) =>
  String.fromCharCode(97 + (((at * at * 7919) % 8191) % 26)),
).join('')

test('a text that is one endless word is taken in, and found by its other words', async () => {
  const { fields, version } = await coordinator.does(prepareListing, { listing: sjakk })
  await coordinator.does(editListing, {
    ...fields,
    ...{ name: 'Endelausklubben', description: endless, listing: sjakk, version },
  })
  expect(await named('endelausklubben')).toBe(sjakk)
})
