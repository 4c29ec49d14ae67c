import { colleagues } from '#modules/organisation'
import { addDays, dayOf } from '#platform/language/day.ts'
import type { Awaiting, Module } from '#platform/module.ts'
import { awaitsMessages } from './pages/awaits-messages.ts'
import { paths } from './paths.ts'
import { type Due, dueBy, sharedWithin, undecidedInUnit } from './store.ts'

/** A deadline this many days ahead is worth a line on the desk. */
const aheadDays = 3
/** So many days before it is deleted its author is told so, by mail too. */
const lastDays = 7
/** So many days a wonder that was shared is news. */
const newsDays = 14

/**
 * What she is to decide soon or should have decided, what of hers is about to be deleted, and what others have shared with her; for a head that
 * someone of hers has not decided.
 */
export const awaits: NonNullable<Module['awaits']> = async ({ tx, actor, now }) => {
  if (actor.role !== 'employee' && actor.role !== 'head') return []
  const today = dayOf(now)
  const [own, shared, undecided] = await Promise.all([
    dueBy(tx, addDays(today, aheadDays), addDays(today, lastDays)),
    sharedWithin(tx, newsDays),
    undecidedInUnit(tx),
  ])
  const staff = await colleagues(
    tx,
    [...shared, ...undecided].map(({ post }) => post),
  )
  const nameOf = (post: string) => staff.get(post)?.name ?? ''
  return [
    ...own.map((wonder) => ofAuthor(wonder, today)),
    ...shared.map(
      ({ id, title, post, at }): Awaiting => ({
        on: dayOf(at),
        href: paths.wonder(id),
        say: (lang) => {
          const t = awaitsMessages(lang)
          return { about: title, reason: t.shared({ name: nameOf(post) }), act: t.read }
        },
      }),
    ),
    ...undecided.map(
      ({ post, decideBy }): Awaiting => ({
        on: decideBy,
        href: paths.wonders,
        say: (lang) => {
          const t = awaitsMessages(lang)
          return { about: nameOf(post), reason: t.theirs, act: t.see }
        },
      }),
    ),
  ]
}

const ofAuthor = ({ id, title, decideBy, deleteOn, ending }: Due, today: string): Awaiting => {
  const goesSoon = deleteOn <= addDays(today, lastDays)
  return {
    on: goesSoon ? deleteOn : decideBy,
    href: ending ? paths.wonder(id) : paths.decision(id),
    say: (lang) => {
      const t = awaitsMessages(lang)
      const undecided = decideBy < today ? t.passed : t.due
      return { about: title, reason: goesSoon ? t.going : undecided, act: ending ? t.open : t.decide }
    },
  }
}
