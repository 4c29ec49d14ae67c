import { postsInForce } from '#modules/organisation'
import type { Awaiting, Module } from '#platform/module.ts'
import { awaitsMessages } from './pages/awaits-messages.ts'
import { paths } from './paths.ts'
import { unsettledPages } from './store/readers.ts'

/** One line for all pages about which something waits: for whoever answers for them, and for the coordinator where nobody does. */
export const awaits: NonNullable<Module['awaits']> = async ({ tx, actor }) => {
  if (actor.kind !== 'in-role') return []
  const pages = await unsettledPages(tx)
  const owners = await postsInForce(
    tx,
    pages.flatMap(({ ownerPost }) => ownerPost ?? []),
  )
  const hers = pages.filter(({ ownerPost }) => ownerPost === actor.post || !owners.has(ownerPost ?? ''))
  return hers.slice(0, 1).map(
    ({ slug, since }): Awaiting => ({
      on: since,
      href: hers.length === 1 ? paths.desk(slug) : paths.desks,
      say: (lang) => {
        const t = awaitsMessages(lang)
        return { about: t.guide, reason: t.pages({ count: hers.length }), act: t.see }
      },
    }),
  )
}
