import type { Uuid } from '#platform/id.ts'
import { fjordvik, fjordvikStaff } from './fjordvik.ts'
import { skogbygd, skogbygdStaff } from './skogbygd.ts'

export type Worker = { municipality: Uuid; person: Uuid; post: Uuid; identityNumber: string }

const workers = new Map<string, Worker>(
  [
    { founding: fjordvik, staff: fjordvikStaff },
    { founding: skogbygd, staff: skogbygdStaff },
  ].flatMap(({ founding, staff }) =>
    founding.staff.flatMap(({ person, posts: [first], identityNumber }, at): [string, Worker][] => {
      const key = staff[at]?.key
      const municipality = founding.municipality.id
      return key && first ? [[key, { municipality, person, post: first.id, identityNumber }]] : []
    }),
  ),
)

/** Someone of the demo's staff by her key, in her first post. */
export const workerCalled = (key: string): Worker => {
  const found = workers.get(key)
  if (!found) throw new Error(`Nobody is called ${key}`)
  return found
}
