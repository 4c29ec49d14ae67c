import type { Draft, FormValues } from '#ui/form/form-state.tsx'
import { prepared, type Tx } from '../database/transaction.ts'
import { isReadable, readable } from '../unreadable-text.ts'
import { reservedFields } from './reserved-fields.ts'

export type KeptDraft = { fields: FormValues; savedAt: Date }

const find = prepared<{ fields: FormValues; saved_at: Date }>(
  'platform.find-draft',
  `select fields, saved_at from platform.draft
   where municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post() and place = $1
     and saved_at > platform.now() - interval '30 days'`,
)
const remove = prepared(
  'platform.remove-draft',
  'delete from platform.draft where municipality_id = platform.municipality() and person_id = platform.person() and post_id = platform.post() and place = $1',
)
const keep = prepared('platform.keep-draft', 'select platform.keep_draft($1, $2)')

const ofThePost: readonly string[] = [reservedFields.csrf, reservedFields.key]

/**
 * What is kept of a form: everything but what belongs to that one post. The version stays: whoever changed the same thing in the meantime
 * is not overwritten. What nobody could read is left out, for the database does not take it.
 */
export const writtenFields = (fields: FormValues): FormValues => {
  const written = Object.entries(fields).filter(([name]) => isReadable(name) && !ofThePost.includes(name))
  const text = JSON.stringify(Object.fromEntries(written), (_, value: unknown) =>
    typeof value === 'string' ? readable(value) : value,
  )
  return JSON.parse(text)
}

/** More than any form of ours holds; the table's own limit is a little higher. */
const mostBytes = 70_000
export const fitsInDraft = (fields: FormValues): boolean =>
  Buffer.byteLength(JSON.stringify(writtenFields(fields))) <= mostBytes

/**
 * What someone has begun to write, by the address of its form. Only its writer sees it, in the role she wrote it in, and only as long as the
 * form itself opens for her: whoever has lost access finds neither.
 */
export const drafts = {
  find: async ({ tx }: { tx: Tx }, place: string): Promise<KeptDraft | undefined> => {
    const [row] = await tx.prepared(find, [place])
    return row && { fields: row.fields, savedAt: row.saved_at }
  },
  remove: async ({ tx }: { tx: Tx }, place: string): Promise<void> => void (await tx.prepared(remove, [place])),
  save: async ({ tx }: { tx: Tx }, place: string, fields: FormValues): Promise<void> =>
    void (await tx.prepared(keep, [place, JSON.stringify(writtenFields(fields))])),
  /** What the form needs to know: where drafts of it go, and of when the one is that it shows. */
  stateOf: (place: string, shown?: KeptDraft): Draft => ({
    action: `${place}/utkast`,
    savedAt: shown?.savedAt,
    discard: shown && `${place}/utkast/forkast`,
  }),
}

export type Drafts = typeof drafts
