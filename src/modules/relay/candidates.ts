import { consented, type LogSubject } from '#modules/access'
import { type Colleague, colleaguesIn, type Service, services } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { couldHold, couldTakePart } from './policy.ts'

/** Whom someone may choose among, and who cannot be chosen: as services and names, for the reasons are a service's or a person's own business. */
export type Candidates = {
  people: (Colleague & { inTeam: boolean })[]
  /** Must stay out of this log. */
  barred: string[]
  /** The family shares too little with them for their people to hold the baton. */
  seeTooLittle: string[]
  /** The family shares nothing with them: nobody of theirs can take part. */
  notShared: Service[]
}

const postsIn = ({ facts }: LogSubject): Set<Uuid> =>
  new Set(facts.participants.filter((one) => one.endedAt === null).map((one) => one.post))

/** Everyone in the services the family shares something with; nobody of the others is named. */
const inShared = async (tx: Tx, on: LogSubject, now: Date) => {
  const shared = consented(on.facts, now)
  const [all, people] = await Promise.all([services(tx), colleaguesIn(tx, [...shared.keys()])])
  const usable = people.filter((one) => couldTakePart(on, one, now))
  const barred = people.filter((one) => !usable.includes(one))
  const notShared = all.filter((service) => !shared.has(service.id))
  return { usable, barred: unique(barred.map((one) => one.name)), notShared }
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]

/** Who could be asked to take the baton over (row 14). Those of the team come first. */
export const couldBeAsked = async (tx: Tx, on: LogSubject, now: Date, asking: Uuid): Promise<Candidates> => {
  const { usable, barred, notShared } = await inShared(tx, on, now)
  const team = postsIn(on)
  const able = usable.filter((one) => couldHold(on, one, now))
  return {
    people: able
      .filter((one) => one.person !== asking)
      .map((one) => ({ ...one, inTeam: team.has(one.post) }))
      .sort((a, b) => Number(b.inTeam) - Number(a.inTeam)),
    barred,
    seeTooLittle: unique(usable.filter((one) => !able.includes(one)).map((one) => one.service)),
    notShared,
  }
}

/** Who could be brought into the team (row 8). */
export const couldJoin = async (tx: Tx, on: LogSubject, now: Date): Promise<Candidates> => {
  const { usable, barred, notShared } = await inShared(tx, on, now)
  const team = postsIn(on)
  const people = usable.filter((one) => !team.has(one.post)).map((one) => ({ ...one, inTeam: false }))
  return { people, barred, seeTooLittle: [], notShared }
}
