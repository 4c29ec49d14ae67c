import { settingOf } from '#modules/organisation'
import { dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { yearsOld } from '../age.ts'
import { OpenChild } from '../contract.ts'
import { mayRegister } from '../policy.ts'
import { linksOf, matchCandidates } from '../store/registrar.ts'
import { asLink } from '../store.ts'
import { childSubject } from '../subject.ts'

/** A child's links to her guardians, for the registrar of her unit, who says why she looks (row 16). */
export const openChild = operation({
  name: 'children.open-child',
  effect: 'read',
  by: ['in-role'],
  input: OpenChild,
  subject: childSubject,
  allow: mayRegister,
  run: async ({ tx, now, subject }) => {
    const { child, guardians } = subject
    const [links, candidates, signInAge] = await Promise.all([
      linksOf(tx, child.id),
      matchCandidates(tx, child.id),
      settingOf(tx, 'sign-in-age', now),
    ])
    const oldEnough = yearsOld(child.birthDate, dayOf(now)) >= signInAge
    const { person, ...head } = child
    return {
      child: { ...head, signsIn: person !== null },
      guardians: guardians.map(asLink),
      links,
      candidates,
      signInAge,
      oldEnough,
    }
  },
  audit: ({ input }) => ({ child: input.child, log: null, reason: input.reason }),
})
