import { staffNames } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import { operation, Stale } from '#platform/operation.ts'
import { EditTerm } from '../contract.ts'
import { contentOf } from '../meaning.ts'
import { mayEdit } from '../policy.ts'
import { allTerms, replaceContent, type Term, termBySlug, versionsOf } from '../store.ts'
import { termSubject } from '../subject.ts'

/** What stands there now, and who wrote it, for whoever wrote at the same time. */
const standing = async (tx: Tx, { id, content, number, savedAt }: Term) => {
  const [latest] = await versionsOf(tx, id)
  const names = await staffNames(tx, latest?.by ? [latest.by] : [])
  const by = names.get(latest?.by ?? '') ?? null
  return new Stale({ content, version: number, savedAt: savedAt.toISOString(), by })
}

/** What a word means is another, from now on. What it meant is kept. */
export const editTerm = operation({
  name: 'terms.edit-term',
  effect: 'change',
  by: ['in-role'],
  input: EditTerm,
  subject: termSubject,
  allow: mayEdit,
  run: async ({ tx, actor, now, input, subject: { term } }) => {
    const { slug, version, ...written } = input
    if (term.number !== version) throw await standing(tx, term)
    const content = contentOf(written, { terms: await allTerms(tx), self: slug, now })
    const first = await replaceContent(tx, { by: actor, at: now, term, content })
    if (!first) throw await standing(tx, (await termBySlug(tx, slug)) ?? term)
    return { slug, term: term.id, version: version + 1 }
  },
  audit: ({ result: { term, version } }) => ({ child: null, log: null, detail: { term, version } }),
})
