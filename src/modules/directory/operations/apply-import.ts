import { newId } from '#platform/id.ts'
import { operation, Refused } from '#platform/operation.ts'
import { compared } from '../comparison.ts'
import { OnBatch } from '../contract.ts'
import { mayApply } from '../policy.ts'
import { markApplied } from '../store/imports.ts'
import { everyListing } from '../store/listings.ts'
import { indexListings } from '../store/search.ts'
import { insertListing, replaceListing } from '../store.ts'
import { batchSubject } from '../subject.ts'
import { sayThemes } from '../themes.ts'
import { correctKind, knownIn, writtenOf } from '../writing.ts'

/** A file that was looked over is taken in: all of it, or nothing. What it does not name stays as it is. */
export const applyImport = operation({
  name: 'directory.apply-import',
  effect: 'change',
  by: ['in-role'],
  input: OnBatch,
  subject: batchSubject,
  allow: mayApply,
  run: async ({ tx, actor, now, input, subject }) => {
    const writing = { municipality: actor.municipality, by: actor.person, at: now }
    const known = await knownIn(tx)
    if (!(await markApplied(tx, writing, input.batch))) throw new Refused('import-is-done')
    const taken: Parameters<typeof indexListings>[1][number][] = []
    const counts = { new: 0, changed: 0, same: 0 }
    for (const { row, what, old, id } of compared(subject.batch.rows, await everyListing(tx))) {
      counts[what]++
      if (what === 'same') continue
      const { fields } = row
      if (old) await correctKind(tx, writing, old, fields)
      const now = await writtenOf(tx, writing, known, { fields, state: 'published', owner: old?.ownerPost ?? null })
      const listing = id ?? newId()
      if (!old) await insertListing(tx, writing, listing, now)
      else if (!(await replaceListing(tx, writing, { old, now }))) throw new Refused('changed-meanwhile')
      taken.push({ id: listing, fields, themeWords: sayThemes(fields.themes) })
    }
    await indexListings(tx, taken)
    return counts
  },
  audit: ({ input, result }) => ({ child: null, log: null, detail: { batch: input.batch, ...result } }),
})
