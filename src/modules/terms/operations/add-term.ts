import { Invalid, operation } from '#platform/operation.ts'
import { AddTerm } from '../contract.ts'
import { contentOf, slugOf } from '../meaning.ts'
import { mayEdit } from '../policy.ts'
import { allTerms, insertTerm, oneAtATime } from '../store.ts'
import { termsSubject } from '../subject.ts'

/** A word that people mix up gets a place of its own. */
export const addTerm = operation({
  name: 'terms.add-term',
  effect: 'change',
  by: ['in-role'],
  input: AddTerm,
  subject: termsSubject,
  allow: mayEdit,
  run: async ({ tx, actor, now, input }) => {
    const slug = slugOf(input.word.nb)
    if (slug === '') throw new Invalid([{ path: 'word.nb', code: 'word-needs-letters' }])
    await oneAtATime(tx)
    const terms = await allTerms(tx)
    if (terms.some((one) => one.slug === slug)) throw new Invalid([{ path: 'word.nb', code: 'word-is-there' }])
    const content = contentOf(input, { terms, self: slug, now })
    return { slug, term: await insertTerm(tx, { by: actor, at: now, slug, content }) }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { term: result.term } }),
})
