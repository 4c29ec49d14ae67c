import { colleagues, services, settingOf } from '#modules/organisation'
import type { InRole } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { idOf, membersOf } from './members.ts'
import { childOf, familyNames, familyOf } from './naming.ts'
import { writableAreas } from './policy.ts'
import { activeGoals } from './store/goals.ts'
import type { LogSubject } from './subject.ts'

/** What every form needs in which something is written: whose log, and the areas its writer may choose among. */
export const writingForm = async (tx: Tx, on: LogSubject, now: Date) => ({
  log: on.facts.log.id,
  child: await childOf(tx, on),
  areas: writableAreas(on, now),
})

/** What the forms about a measure need: whose log, who could be responsible, the goals it may serve, the areas it may have. */
export const measureForm = async (tx: Tx, on: LogSubject, now: Date) => {
  const members = membersOf(on, now)
  const [form, family, staff, goals] = await Promise.all([
    writingForm(tx, on, now),
    familyOf(tx, on),
    colleagues(
      tx,
      members.map((one) => one.post),
    ),
    activeGoals(tx, on.facts.log.id),
  ])
  const names = familyNames(family)
  return {
    ...form,
    goals,
    members: members.map((member) => {
      const colleague = staff.get(member.post)
      return {
        id: idOf(member),
        name: colleague?.name ?? names.get(member.person) ?? '',
        role: colleague ? `${colleague.title}, ${colleague.unit}` : null,
      }
    }),
  }
}

/** What the forms need with which a family is asked: the services besides the asker's own, and the areas. */
export const startForm = async (tx: Tx, actor: InRole, now: Date) => {
  const [all, areas] = await Promise.all([services(tx), settingOf(tx, 'areas', now)])
  return { services: all.filter(({ id }) => id !== actor.service), areas, own: actor.serviceName }
}
