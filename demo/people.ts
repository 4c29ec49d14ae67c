import type { Day } from '#platform/language/day.ts'
import { type Family, familiesOn, numberOf } from './families.ts'
import { fjordvikStaff } from './fjordvik.ts'
import type { DemoPerson } from './issuer/demo-issuer.ts'
import { skogbygdStaff } from './skogbygd.ts'
import { sparePeople } from './spare-people.ts'
import type { Staff } from './staff.ts'
import { seesOf } from './staff-sees.ts'

const member = ({ key, name, born, posts }: Staff, place: string): DemoPerson => {
  const title = posts[0]?.title ?? ''
  const role = `${title}, ${place}`
  return { key, name, identityNumber: numberOf({ born }), role: { nb: role, nn: role, en: role }, sees: seesOf(key) }
}

const relatives = ({ child, guardians }: Family): DemoPerson[] => [
  ...guardians.map(({ key, name, born, role, sees }) => ({
    key,
    name,
    identityNumber: numberOf({ born }),
    role,
    sees,
  })),
  ...(child.role && child.sees
    ? [{ key: child.key, name: child.name, identityNumber: numberOf(child), role: child.role, sees: child.sees }]
    : []),
]

/** Everyone the demo's issuer lets in: who they are and, in one line, what they see. Keys are for `login_hint`. */
export const demoPeople = (today: Day): DemoPerson[] => [
  ...fjordvikStaff.map((one) => member(one, 'Fjordvik')),
  // whoever works here too is in the list once
  ...Object.values(familiesOn(today))
    .flatMap(relatives)
    .filter(({ key }) => !fjordvikStaff.some((one) => one.key === key)),
  ...sparePeople,
  ...skogbygdStaff.map((one) => member(one, 'Skogbygd')),
]
