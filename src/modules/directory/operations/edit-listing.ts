import { staffNames } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import { operation, Stale } from '#platform/operation.ts'
import { EditListing, type Theme } from '../contract.ts'
import { fieldsOf } from '../fields-of.ts'
import { mayEdit } from '../policy.ts'
import { requireSound } from '../sound.ts'
import { type Listing, listingById } from '../store/listings.ts'
import { indexListings } from '../store/search.ts'
import { replaceListing } from '../store.ts'
import { listingSubject } from '../subject.ts'
import { sayThemes } from '../themes.ts'
import { correctKind, knownIn, writtenOf } from '../writing.ts'

/** Whoever answers for a listing writes it anew, and has thereby looked it over. What stood there is kept. */
export const editListing = operation({
  name: 'directory.edit-listing',
  effect: 'change',
  by: ['in-role'],
  input: EditListing,
  subject: listingSubject,
  allow: mayEdit,
  run: async ({ tx, actor, now, input, subject }) => {
    const { listing: id, version, owner, ...given } = input
    const old = subject.listing
    if (old.version !== version) return stopSecond(tx, old)
    const fields = { ...given, themes: inOrderOf(old.themes, given.themes) }
    const known = await knownIn(tx)
    await requireSound(tx, { fields, owner: owner === old.ownerPost ? undefined : owner, listing: id })
    // who answers for a text, the coordinator says; nobody chosen is nobody
    const answers = actor.role === 'coordinator' ? (owner ?? null) : old.ownerPost
    const writing = { municipality: actor.municipality, by: actor.person, at: now }
    await correctKind(tx, writing, old, fields)
    const written = await writtenOf(tx, writing, known, { fields, state: old.state, owner: answers })
    if (!(await replaceListing(tx, writing, { old, now: written })))
      return stopSecond(tx, (await listingById(tx, id)) ?? old)
    await indexListings(tx, [{ id, fields, themeWords: sayThemes(fields.themes) }])
    return { listing: id, version: version + 1 }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: result }),
})

/** The theme an offer names first is its own, and a form knows no order: those that stay stand as they stood. */
const inOrderOf = (before: readonly Theme[], themes: readonly Theme[]): Theme[] => [
  ...before.filter((theme) => themes.includes(theme)),
  ...themes.filter((theme) => !before.includes(theme)),
]

/** What stands there now, and who wrote it: the second writer sees both. */
const stopSecond = async (tx: Tx, now: Listing): Promise<never> => {
  const names = await staffNames(tx, [now.changedBy])
  throw new Stale({
    fields: fieldsOf(now),
    version: now.version,
    at: now.changedAt,
    by: names.get(now.changedBy) ?? '',
  })
}
