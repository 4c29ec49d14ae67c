import type { LogSubject } from '#modules/access'
import { childById, guardiansOf } from '#modules/children'
import { colleagues } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { membersOf } from './members.ts'
import { writableAreas } from './policy.ts'
import { activeGoals } from './store/goals.ts'

/** What the forms about a measure need: whose log, who could be responsible, the goals it may serve, the areas it may have. */
export const measureForm = async (tx: Tx, on: LogSubject, now: Date) => {
  const { facts } = on
  const members = membersOf(on, now)
  const [child, guardians, staff, goals] = await Promise.all([
    childById(tx, facts.log.record),
    guardiansOf(tx, facts.log.record),
    colleagues(
      tx,
      members.map((one) => one.post).filter((post) => post !== noPost),
    ),
    activeGoals(tx, facts.log.id),
  ])
  const family = new Map<Uuid, string>([
    ...guardians.map((one) => [one.person, one.name] as const),
    ...(child?.person ? [[child.person, child.name] as const] : []),
  ])
  return {
    log: facts.log.id,
    child: { name: child?.name ?? '' },
    areas: writableAreas(on, now),
    goals,
    members: members.map(({ id, person, post }) => {
      const colleague = staff.get(post)
      return {
        id,
        name: colleague?.name ?? family.get(person) ?? '',
        role: colleague ? `${colleague.title}, ${colleague.unit}` : null,
      }
    }),
  }
}
