import { newId } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { AddListing } from '../contract.ts'
import { mayAdd } from '../policy.ts'
import { requireSound } from '../sound.ts'
import { indexListings } from '../store/search.ts'
import { insertListing } from '../store.ts'
import { directorySubject } from '../subject.ts'
import { sayThemes } from '../themes.ts'
import { knownIn, writtenOf } from '../writing.ts'

/** One new offer. The coordinator's is published at once; what others put forward waits for her, and whoever wrote it answers for it. */
export const addListing = operation({
  name: 'directory.add-listing',
  effect: 'change',
  by: ['in-role'],
  input: AddListing,
  subject: directorySubject,
  allow: mayAdd,
  run: async ({ tx, actor, now, input: { owner, ...fields } }) => {
    const known = await knownIn(tx)
    await requireSound(tx, { fields, owner, listing: null })
    const writing = { municipality: actor.municipality, by: actor.person, at: now }
    const isHers = actor.role === 'coordinator'
    const answers = isHers ? (owner ?? null) : actor.post
    const state = isHers ? 'published' : 'draft'
    const listing = newId()
    await insertListing(tx, writing, listing, await writtenOf(tx, writing, known, { fields, state, owner: answers }))
    await indexListings(tx, [{ id: listing, fields, themeWords: sayThemes(fields.themes) }])
    return { listing }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: result }),
})
