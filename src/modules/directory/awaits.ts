import { settingOf } from '#modules/organisation'
import { addMonths, dayOf } from '#platform/language/day.ts'
import type { Awaiting, Module } from '#platform/module.ts'
import { upkeepMessages } from './pages/upkeep-messages.ts'
import { paths } from './paths.ts'
import { listingsIn } from './store/lists.ts'
import { confirmBefore, overdueListings } from './store/questions.ts'

/** What others put forward awaits the coordinator, and one line for all that nobody has confirmed. */
export const awaits: NonNullable<Module['awaits']> = async ({ tx, actor, now }) => {
  if (actor.role !== 'coordinator') return []
  const [drafts, overdue, months] = await Promise.all([
    listingsIn(tx, 'draft'),
    confirmBefore(tx).then((before) => overdueListings(tx, before)),
    settingOf(tx, 'listing-confirm-months', now),
  ])
  const proposed = drafts.map(
    ({ id, name, changedAt }): Awaiting => ({
      on: dayOf(changedAt),
      href: paths.listing(id),
      say: (lang) => {
        const t = upkeepMessages(lang)
        return { about: name, reason: t.deskProposed, act: t.deskRead }
      },
    }),
  )
  const unconfirmed = overdue.slice(0, 1).map(
    ({ confirmedAt }): Awaiting => ({
      on: addMonths(dayOf(confirmedAt), months),
      href: paths.upkeep,
      say: (lang) => {
        const t = upkeepMessages(lang)
        return { about: t.directory, reason: t.deskOverdue({ count: overdue.length }), act: t.deskSee }
      },
    }),
  )
  return [...proposed, ...unconfirmed]
}
