import { type Colleague, colleagueAt, services, settingOf } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { Invalid } from '#platform/operation.ts'

/** Refuses an area that the municipality does not have. */
export const requireKnownAreas = async (tx: Tx, areas: readonly string[], now: Date): Promise<void> => {
  const known = await settingOf(tx, 'areas', now)
  if (!areas.every((area) => known.includes(area))) throw new Invalid([{ path: 'areas', code: 'invalid_value' }])
}

/** Refuses a service that the municipality does not have. */
export const requireKnownServices = async (tx: Tx, asked: readonly Uuid[], path: (at: number) => string) => {
  const known = new Set((await services(tx)).map((service) => service.id))
  const at = asked.findIndex((id) => !known.has(id))
  if (at >= 0) throw new Invalid([{ path: path(at), code: 'invalid_value' }])
}

/** The services the family is asked about when a log starts: the starter's own first, then those she ticked, each once. */
export const askedAbout = async (
  { tx, actor, now }: { tx: Tx; actor: { service: Uuid }; now: Date },
  { services: ticked, areas }: { services: readonly Uuid[]; areas: readonly string[] },
): Promise<Uuid[]> => {
  await requireKnownAreas(tx, areas, now)
  await requireKnownServices(tx, ticked, (at) => `services.${at}`)
  return [actor.service, ...ticked.filter((id) => id !== actor.service)]
}

/** Whoever is asked or added, in her post; refused where nobody here works with children in it now. */
export const colleagueTo = async (tx: Tx, post: Uuid): Promise<Colleague> => {
  const colleague = await colleagueAt(tx, post)
  if (!colleague) throw new Invalid([{ path: 'to', code: 'invalid_value' }])
  return colleague
}
