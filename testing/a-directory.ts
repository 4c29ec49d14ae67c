import type { Uuid } from '#platform/id.ts'
import type { House, Someone } from './house.ts'
import { operationNamed } from './permissions/operations.ts'

/** One offer, as a file brings it. */
export const sampleListing = {
  name: 'Leksehjelp på biblioteket',
  keywords: 'lekser, matte',
  summary: 'Hjelp med leksene to ettermiddager i uka.',
  description: 'Du møter opp når du vil. Frivillige hjelper deg med leksene, og det er frukt på bordet.',
  organization: 'Biblioteket',
  kind: 'municipal',
  minimumAge: 6,
  maximumAge: 19,
  themes: ['school', 'learning'],
  levels: ['0', '1'],
  referral: 'none',
  phone: '99 00 10 40',
  hours: 'ti, to 14-17',
  city: 'Fjordvik',
  ownerEmail: 'bibliotek@fjordvik.example',
}

const does = (one: Pick<Someone, 'does'>, name: string, input: unknown) =>
  one.does(operationNamed(name), input) as Promise<Record<string, Uuid>>

/** Takes offers in, as the coordinator does with a file. */
export const takeIn = async (coordinator: Pick<Someone, 'does'>, listings: readonly object[]): Promise<void> => {
  const { batch } = await does(coordinator, 'directory.prepare-import', {
    format: 'json',
    document: JSON.stringify(listings),
  })
  await does(coordinator, 'directory.apply-import', { batch })
}

type Directory = { listing: Uuid; closed: Uuid; batch: Uuid; asked: { question: Uuid; token: string } }

/** A directory with one offer in it, whose owner has been asked whether it is right, one that was taken away, and a file that waits to be taken in. */
export const directoryOf = async (house: House, coordinator?: Someone): Promise<Directory> => {
  const keeper = coordinator ?? (await house.as('coordinator'))
  await takeIn(keeper, [sampleListing])
  const waiting = JSON.stringify([{ ...sampleListing, name: 'Lesevenn' }])
  const { batch = '' } = await does(keeper, 'directory.prepare-import', { format: 'json', document: waiting })
  const { rows } = await house.admin.query<{ municipality: Uuid; listing: Uuid }>(
    `update directory.listing l set confirmed_at = confirmed_at - interval '1 year' from organisation.post p
     where l.municipality_id = p.municipality_id and p.id = $1 and l.name = $2
     returning l.municipality_id as municipality, l.id as listing`,
    [keeper.post, sampleListing.name],
  )
  const { municipality = '', listing = '' } = rows[0] ?? {}
  const system = house.system(municipality)
  const answer = (await system.does(operationNamed('directory.ask-next-owner'), {})) as Pick<Directory, 'asked'>
  const { listing: closed = '' } = await does(keeper, 'directory.add-listing', {
    ...sampleListing,
    name: 'Nattklubben',
  })
  await does(keeper, 'directory.close-listing', { listing: closed, version: 1 })
  return { listing, closed, batch, asked: answer.asked }
}
