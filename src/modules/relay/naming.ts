import { type ChildHead, childById, type GuardianHead, guardiansOf } from '#modules/children'
import { services } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { LogSubject } from './subject.ts'

/** Whose log it is, as the record says that the log points at: whoever started beside another log reads her own words (row 5). */
export const childOf = async (tx: Tx, { facts }: LogSubject): Promise<{ name: string }> => {
  const child = await childById(tx, facts.log.record)
  return { name: child?.name ?? '' }
}

export type Family = { child: ChildHead | undefined; guardians: GuardianHead[] }

/** The child and her guardians, as the same record says. */
export const familyOf = async (tx: Tx, { facts }: LogSubject): Promise<Family> => {
  const [child, guardians] = await Promise.all([childById(tx, facts.log.record), guardiansOf(tx, facts.log.record)])
  return { child, guardians }
}

/** What those of the family who can sign in are called, by person. */
export const familyNames = ({ child, guardians }: Family): Map<Uuid, string> =>
  new Map([
    ...guardians.map(({ person, name }) => [person, name] as const),
    ...(child?.person ? [[child.person, child.name] as const] : []),
  ])

/** What the services are called, by id. */
export const serviceNames = async (tx: Tx): Promise<Map<Uuid, string>> =>
  new Map((await services(tx)).map(({ id, name }) => [id, name]))
