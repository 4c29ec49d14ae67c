import { colleagues } from '#modules/organisation'
import { addDays, dayOf } from '#platform/language/day.ts'
import type { Awaiting, Module } from '#platform/module.ts'
import { awaitsMessages } from './pages/awaits-messages.ts'
import { paths } from './paths.ts'
import { dueBy } from './store.ts'

/** A deadline this many days ahead is worth a line on the desk. */
const aheadDays = 3

/** What she is to decide soon or should have decided, and for a head that someone of hers has not. */
export const awaits: NonNullable<Module['awaits']> = async ({ tx, actor, now }) => {
  if (actor.role !== 'employee' && actor.role !== 'head') return []
  const due = await dueBy(tx, addDays(dayOf(now), aheadDays))
  const staff = await colleagues(
    tx,
    due.flatMap(({ post }) => post ?? []),
  )
  return due.map(
    ({ id, title, post, decideBy }): Awaiting => ({
      on: decideBy,
      href: post !== null ? paths.wonders : paths.decision(id),
      say: (lang) => {
        const t = awaitsMessages(lang)
        if (post !== null) return { about: staff.get(post)?.name ?? '', reason: t.theirs, act: t.see }
        return { about: title, reason: decideBy < dayOf(now) ? t.passed : t.due, act: t.decide }
      },
    }),
  )
}
