import { type Area, deciders, type LogFacts, latestDecisions } from '#modules/access'
import type { ChildHead, GuardianHead } from '#modules/children'
import type { Uuid } from '#platform/id.ts'

export type Answer = { service: Uuid; decision: 'given' | 'refused' | 'withdrawn'; areas: Area[]; at: Date }

/**
 * Someone of the family, and how far it has come with her. `unconfirmed`: the registrar has not found out whether she decides. `not-asked`: she
 * does not, and nothing here says why.
 */
export type Asked = {
  person: Uuid
  name: string
  state: 'unconfirmed' | 'not-asked' | 'waiting' | 'answered'
  answers: Answer[]
}

/**
 * Who has answered what so far. Of the child and her guardians only what stands in the record that the log points at: whoever started a second
 * log for the same child must see here what any starter sees (row 5).
 */
export const whoHasAnswered = (
  facts: LogFacts,
  { child, guardians }: { child: ChildHead | undefined; guardians: readonly GuardianHead[] },
  now: Date,
): Asked[] => {
  const decide = deciders(facts, now)
  const said = latestDecisions(facts)
  const of = (person: Uuid, name: string, confirmed: boolean): Asked => {
    const answers = said
      .filter((one) => one.giver === person)
      .map(({ service, decision, areas, at }) => ({ service, decision, areas, at }))
    const decides = decide.some((one) => one.person === person)
    if (!confirmed) return { person, name, state: 'unconfirmed', answers: [] }
    if (!decides) return { person, name, state: 'not-asked', answers }
    return { person, name, state: answers.length > 0 ? 'answered' : 'waiting', answers }
  }
  const self = child?.person && decide.some((one) => one.person === child.person) ? [child.person] : []
  return [
    ...self.map((person) => of(person, child?.name ?? '', true)),
    ...guardians.map(({ person, name, confirmed }) => of(person, name, confirmed)),
  ]
}
