import { colleagues } from '#modules/organisation'
import { addDays, dayOf } from '#platform/language/day.ts'
import type { Awaiting, Module } from '#platform/module.ts'
import { awaitsMessages } from './pages/awaits-messages.ts'
import { paths } from './paths.ts'
import { ownWonders, undecidedInUnit } from './store.ts'

/** A deadline this many days ahead is worth a line on the desk. */
const aheadDays = 3

/** What she is to decide soon or should have decided, and for a head that someone of hers has not. */
export const awaits: NonNullable<Module['awaits']> = async ({ tx, actor, now }) => {
  if (actor.role !== 'employee' && actor.role !== 'head') return []
  const [own, undecided] = await Promise.all([ownWonders(tx), actor.role === 'head' ? undecidedInUnit(tx) : []])
  const soon = addDays(dayOf(now), aheadDays)
  const mine = own
    .filter(({ ending, decideBy }) => ending === null && decideBy <= soon)
    .map(
      ({ id, title, decideBy }): Awaiting => ({
        on: decideBy,
        href: paths.decision(id),
        say: (lang) => {
          const t = awaitsMessages(lang)
          return { about: title, reason: decideBy < dayOf(now) ? t.passed : t.due, act: t.decide }
        },
      }),
    )
  const staff = await colleagues(
    tx,
    undecided.map(({ post }) => post),
  )
  const theirs = undecided.map(
    ({ post, decideBy }): Awaiting => ({
      on: decideBy,
      href: paths.wonders,
      say: (lang) => {
        const t = awaitsMessages(lang)
        return { about: staff.get(post)?.name ?? '', reason: t.theirs, act: t.see }
      },
    }),
  )
  return [...mine, ...theirs]
}
