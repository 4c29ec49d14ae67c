import { colleagues, colleaguesIn, services } from '#modules/organisation'
import type { InRole } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

export type Owner = { post: Uuid; name: string; title: string }

/** Who in the municipality may answer for a text, or does: the coordinator says it, others are not asked. */
export const possibleOwners = async (tx: Tx, actor: InRole, now: Uuid | null = null): Promise<Owner[]> => {
  if (actor.role !== 'coordinator') return []
  const all = await services(tx)
  const staff = await colleaguesIn(
    tx,
    all.map(({ id }) => id),
  )
  const there = now === null || staff.some(({ post }) => post === now) ? [] : (await colleagues(tx, [now])).values()
  return [...there, ...staff].map(({ post, name, title }) => ({ post, name, title }))
}
