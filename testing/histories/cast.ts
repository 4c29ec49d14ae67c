import { fjordvik, fjordvikServices, fjordvikStaff, fjordvikUnits } from '#demo/fjordvik.ts'
import { skogbygd, skogbygdStaff } from '#demo/skogbygd.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { type Guardian, guardians, type Post, type Service } from './history.ts'

/** One person in one of the roles she can act in: what a transaction is bound to. */
export type Capacity = {
  key: string
  kind: 'in-role' | 'outside'
  municipality: Uuid
  person: Uuid
  post: Uuid
  role: string
  unit: Uuid
  service: Uuid
}

export const municipality = fjordvik.municipality.id
const extra = (n: number) => `0190ca57-0000-7000-8000-${String(n).padStart(12, '0')}`

export const serviceIds: Record<Service, Uuid> = {
  school: fjordvikServices.school,
  health: fjordvikServices.health,
  ppt: fjordvikServices.ppt,
  kindergarten: fjordvikServices.kindergarten,
  administration: fjordvikServices.administration,
}

const staffIn = (place: typeof fjordvik, keys: readonly { key: string }[]): Capacity[] =>
  place.staff.flatMap(({ person, posts }, at) =>
    posts.map((post) => ({
      key: keys[at]?.key ?? '',
      kind: 'in-role',
      municipality: place.municipality.id,
      person,
      post: post.id,
      role: post.role,
      unit: post.unit,
      service: place.units.find((unit) => unit.id === post.unit)?.service ?? noPost,
    })),
  )

const fjordvikPeople = staffIn(fjordvik, fjordvikStaff)
const personOf = (key: string): Uuid => fjordvikPeople.find((one) => one.key === key)?.person ?? noPost

/** The nurse has a second post, at the school: each post sees for itself. */
const secondPost: Capacity = {
  key: 'nurse-at-school',
  kind: 'in-role',
  municipality,
  person: personOf('nurse'),
  post: extra(1),
  role: 'employee',
  unit: fjordvikUnits.school,
  service: fjordvikServices.school,
}

export const guardianPersons: Record<Guardian, Uuid> = {
  mother: extra(11),
  father: extra(12),
  stepfather: extra(13),
  'teacher-and-mother': personOf('teacher-and-mother'),
}
export const youth = extra(14)
/** Those of the family who are nothing else in the municipality. */
export const newPersons = [extra(11), extra(12), extra(13), youth]

const family = (key: string, person: Uuid): Capacity => ({
  key: `${key} at home`,
  kind: 'outside',
  municipality,
  person,
  post: noPost,
  role: 'family',
  unit: noPost,
  service: noPost,
})

const strangers: Capacity[] = [
  ...staffIn(skogbygd, skogbygdStaff),
  // the same persons, knocking in the neighbour municipality
  { ...secondPost, key: 'nurse in the other municipality', municipality: skogbygd.municipality.id },
  { ...family('mother', extra(11)), key: 'mother in the other municipality', municipality: skogbygd.municipality.id },
]

/** Everyone who may knock. Of those who are like each other, and in no history, one is enough. */
export const cast: readonly Capacity[] = [
  ...fjordvikPeople.filter(({ key }) => key !== 'nav' && key !== 'family-team'),
  secondPost,
  ...guardians.map((key) => family(key, guardianPersons[key])),
  family('youth', youth),
  ...strangers,
]

export const postOf = (key: Post): Capacity => {
  const found = cast.find((one) => one.key === key)
  if (!found) throw new Error(`Nobody is called ${key}`)
  return found
}
