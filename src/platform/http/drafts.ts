import type { Draft, FormValues } from '#ui/form/form-state.tsx'
import { prepared, type Tx } from '../database/transaction.ts'
import { reservedFields } from './reserved-fields.ts'

type Kept = { fields: FormValues; saved_at: Date }

const find = prepared<Kept>(
  'platform.find-draft',
  `select fields, saved_at from platform.draft
   where municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post() and place = $1`,
)
const remove = prepared(
  'platform.remove-draft',
  'delete from platform.draft where municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post() and place = $1',
)
const keep = prepared(
  'platform.keep-draft',
  `insert into platform.draft (municipality_id, person_id, post_id, place, fields, saved_at)
   values (platform.municipality(), platform.person(), platform.post(), $1, $2, platform.now())`,
)

const reserved: readonly string[] = Object.values(reservedFields)

/**
 * What someone has begun to write, by the address of its form. Only its writer sees it, in the role she wrote it in, and only as long as the
 * form itself opens for her: whoever has lost access finds neither.
 */
export const drafts = {
  find: async ({ tx }: { tx: Tx }, place: string): Promise<Kept | undefined> => (await tx.prepared(find, [place]))[0],
  remove: async ({ tx }: { tx: Tx }, place: string): Promise<void> => void (await tx.prepared(remove, [place])),
  save: async ({ tx }: { tx: Tx }, place: string, fields: FormValues): Promise<void> => {
    const written = Object.entries(fields).filter(([name]) => !reserved.includes(name))
    await tx.prepared(remove, [place])
    await tx.prepared(keep, [place, JSON.stringify(Object.fromEntries(written))])
  },
  shown: (place: string, kept: unknown): { values: FormValues; state: Draft } => {
    const draft = kept as Kept | undefined
    const state = { action: `${place}/utkast`, savedAt: draft?.saved_at, discard: draft && `${place}/utkast/forkast` }
    return { values: draft?.fields ?? {}, state }
  },
}

export type Drafts = typeof drafts
