import { type Area, givers, type LogFacts, latestDecisions } from '#modules/access'
import type { Person } from '#platform/actor.ts'
import type { Uuid } from '#platform/id.ts'
import type { Family } from './naming.ts'

export type Answer = { service: Uuid; decision: 'given' | 'refused' | 'withdrawn'; areas: Area[]; at: Date }

/**
 * Someone of the family, by her link or, the young person, by her record; and how far it has come with her. `unconfirmed`: the registrar has
 * not found out whether she decides. `not-asked`: she does not, and nothing here says why.
 */
export type Asked = {
  id: Uuid
  name: string
  /** Whether it is the one who reads. */
  you: boolean
  state: 'unconfirmed' | 'not-asked' | 'waiting' | 'answered'
  answers: Answer[]
}

/**
 * Who has answered what so far. Of the child and her guardians only what stands in the record that the log points at: whoever started a second
 * log for the same child must see here what any starter sees (row 5).
 */
export const whoHasAnswered = (facts: LogFacts, { child, guardians }: Family, reader: Person, now: Date): Asked[] => {
  const asked = givers(facts, now)
  const said = latestDecisions(facts)
  const of = (id: Uuid, person: Uuid, name: string, confirmed: boolean): Asked => {
    const answers = said
      .filter((one) => one.giver === person)
      .map(({ service, decision, areas, at }) => ({ service, decision, areas, at }))
    const who = { id, name, you: person === reader.person }
    const decides = asked.some((one) => one.id === id)
    if (!confirmed) return { ...who, state: 'unconfirmed', answers: [] }
    if (!decides) return { ...who, state: 'not-asked', answers }
    return { ...who, state: answers.length > 0 ? 'answered' : 'waiting', answers }
  }
  return [
    ...asked.filter(({ role }) => role === 'child').map(({ id, person }) => of(id, person, child?.name ?? '', true)),
    ...guardians.map(({ id, person, name, confirmed }) => of(id, person, name, confirmed)),
  ]
}
