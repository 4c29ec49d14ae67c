import { staffNames } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnTerm } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { allTerms, versionsOf } from '../store.ts'
import { termSubject } from '../subject.ts'

/** One word, the words around it, and for the coordinator what it meant before. It leaves no trace. */
export const openTerm = operation({
  name: 'terms.open-term',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: OnTerm,
  subject: termSubject,
  allow: mayRead,
  run: async ({ tx, actor, subject: { term } }) => {
    const terms = await allTerms(tx)
    if (actor.kind !== 'in-role' || actor.role !== 'coordinator') return { term, terms, before: [] }
    const [, ...before] = await versionsOf(tx, term.id)
    const names = await staffNames(
      tx,
      before.flatMap(({ by }) => by ?? []),
    )
    return {
      term,
      terms,
      before: before.map(({ by, ...version }) => ({ ...version, by: by && (names.get(by) ?? null) })),
    }
  },
  audit: () => [],
})
