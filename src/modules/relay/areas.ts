import type { Area, LogSubject } from '#modules/access'
import { type Announcement, Invalid } from '#platform/operation.ts'
import { factsChanged } from './events.ts'
import { writableAreas } from './policy.ts'

/** Refuses areas that the writer or the holder may not see. */
export const requireShared = (on: LogSubject, areas: readonly Area[], now: Date): void => {
  const shared = writableAreas(on, now)
  if (!areas.every((area) => shared.includes(area))) throw new Invalid([{ path: 'areas', code: 'area-not-shared' }])
}

/** An area that comes into use, or goes out of it, is a fact: who may hold the baton and take over depends on it. */
export const tellIfAreasChange = (
  { subject, announce }: { subject: LogSubject; announce(event: Announcement): void },
  after: readonly Area[],
  before: readonly Area[] = [],
): void => {
  const { log, areasInUse } = subject.facts
  const comes = after.some((area) => !areasInUse.includes(area))
  const goes = before.some((area) => !after.includes(area))
  if (comes || goes) announce(factsChanged(log.id))
}
