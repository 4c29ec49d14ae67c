import type { Founding } from '#modules/organisation'
import type { Day } from '#platform/language/day.ts'
import { syntheticNumber } from './synthetic-number.ts'

type Role = Founding['staff'][number]['posts'][number]['role']
export type Staff = { key: string; name: string; born: Day; posts: { unit: string; role: Role; title: string }[] }

/** The staff list as a founding document wants it: ids by place in the list, identity numbers by day of birth. */
export const staffOf = (
  staff: readonly Staff[],
  id: (kind: string, n: number) => string,
  prefix: string,
): Founding['staff'] =>
  staff.map(({ key, name, born, posts }, at) => ({
    person: id(`${prefix}9e`, at + 1),
    name,
    phone: null,
    identityNumber: syntheticNumber(born, 0),
    email: `${key}@${prefix === 'f7' ? 'fjordvik' : 'skogbygd'}.example`,
    language: 'nb',
    posts: posts.map((post, n) => ({ id: id(`${prefix}90`, (at + 1) * 10 + n), ...post })),
  }))
