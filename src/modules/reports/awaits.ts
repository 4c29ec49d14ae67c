import { dayOf } from '#platform/language/day.ts'
import type { Awaiting, Module } from '#platform/module.ts'
import { reportMessages } from './pages/report-messages.ts'
import { paths } from './paths.ts'
import { ownReports } from './store.ts'

/** A report that was begun awaits its author until it is handed over. */
export const awaits: NonNullable<Module['awaits']> = async ({ tx, actor }) =>
  (actor.kind === 'in-role' ? await ownReports(tx) : []).map(
    ({ id, begunAt }): Awaiting => ({
      on: dayOf(begunAt),
      href: paths.report(id),
      say: (lang) => {
        const t = reportMessages(lang)
        return { about: t.title, reason: t.deskReason, act: t.goOn }
      },
    }),
  )
