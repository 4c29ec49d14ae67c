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

/** A directory with one offer in it, and a file that waits to be taken in. The same each time it is asked for. */
export const directoryOf = async (house: House, coordinator?: Someone): Promise<{ listing: Uuid; batch: Uuid }> => {
  const keeper = coordinator ?? (await house.as('coordinator'))
  const find = async () => {
    const { rows } = await house.admin.query<{ listing: Uuid; batch: Uuid }>(
      `select l.id as listing, b.id as batch from directory.listing l join directory.batch b using (municipality_id)
       join organisation.post p using (municipality_id) where p.id = $1 and l.name = $2 and b.applied_at is null`,
      [keeper.post, sampleListing.name],
    )
    return rows[0]
  }
  const there = await find()
  if (there) return there
  await takeIn(keeper, [sampleListing])
  await does(keeper, 'directory.prepare-import', {
    format: 'json',
    document: JSON.stringify([{ ...sampleListing, name: 'Lesevenn' }]),
  })
  const made = await find()
  if (!made) throw new Error('The directory is empty')
  return made
}
