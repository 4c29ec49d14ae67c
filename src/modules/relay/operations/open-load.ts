import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { maySeeLoad } from '../policy.ts'
import { loadOfUnit } from '../store/figures.ts'
import { deskSubject } from '../subject.ts'

/** Row 13: how much a head's own staff has to do, in numbers, by name in the order of the alphabet. No log, no child, nothing that leads to one. */
export const openLoad = operation({
  name: 'relay.open-load',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: deskSubject,
  allow: maySeeLoad,
  run: async ({ tx }) => {
    const loads = await loadOfUnit(tx)
    const staff = await colleagues(
      tx,
      loads.map(({ post }) => post),
    )
    const named = loads.flatMap(({ post, ...load }) => {
      const one = staff.get(post)
      return one ? [{ name: one.name, ...load }] : []
    })
    return { staff: named.sort((a, b) => a.name.localeCompare(b.name, 'nb')) }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { staff: result.staff.length } }),
})
