import type { Tx } from '#platform/database/transaction.ts'
import { operation, subject } from '#platform/operation.ts'
import { ReadHsds } from '../contract.ts'
import { idOf } from '../hsds/ids.ts'
import { atLocationShape, fullServiceShape, organizationShape } from '../hsds/shapes.ts'
import { taxonomies, terms } from '../hsds/taxonomies.ts'
import { mayRead } from '../policy.ts'
import { organizationById, placesOfServices } from '../store/hsds.ts'
import { listingById } from '../store/listings.ts'

type Asked = { kind: string; id: string }
type Shape = Readonly<Record<string, unknown>>

const shapeOf = async (tx: Tx, { kind, id }: Asked): Promise<Shape | undefined> => {
  if (kind === 'taxonomies') return taxonomies.find((one) => one.id === id)
  if (kind === 'taxonomy_terms') return terms.find((one) => one.id === id)
  if (kind === 'organizations') {
    const organization = await organizationById(tx, id)
    return organization && organizationShape(organization)
  }
  if (kind === 'services') {
    const listing = await listingById(tx, id)
    return listing?.state === 'published' ? fullServiceShape(listing) : undefined
  }
  // its id is made of those of listing and place: it is found by making them all
  const at = (await placesOfServices(tx)).find(({ listing, location }) => idOf(listing, 'at', location) === id)
  const listing = at && (await listingById(tx, at.listing))
  return listing?.location ? atLocationShape(listing, listing.location) : undefined
}

const hsdsSubject = subject<Asked, Shape>('directory.hsds', async ({ tx, actor, input }) =>
  actor.municipality === null ? null : ((await shapeOf(tx, input)) ?? null),
)

/** One of HSDS's things with everything that hangs on it. */
export const readHsds = operation({
  name: 'directory.read-hsds',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: ReadHsds,
  subject: hsdsSubject,
  allow: mayRead,
  run: async ({ subject }) => subject,
  audit: () => [],
})
