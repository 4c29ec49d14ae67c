import type { Uuid } from '#platform/id.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import type { House, Someone } from './house.ts'
import { operationNamed } from './permissions/operations.ts'

/** A team with its meetings, and questions of one asker: one that waits, one that is to be mended, one that is answered. */
export type Discussed = {
  team: Uuid
  /** Someone who is no more than a member. */
  member: Uuid
  /** Years from now, with room. */
  meeting: Uuid
  meetsToday: Uuid
  waiting: Uuid
  toMend: Uuid
  advised: Uuid
}

/** In Fjordvik: the PPT adviser leads, the nurse is secretary, the teacher asks, or someone else. */
export const discussedIn = async (house: House, by?: Someone): Promise<Discussed> => {
  const [coordinator, leader] = [await house.as('coordinator'), await house.as('ppt')]
  const asker = by ?? (await house.as('teacher'))
  const [secretary, third] = [house.who('nurse').post, house.who('child-welfare').post]
  const does = async <Answer>(who: Someone, name: string, input: unknown): Promise<Answer> =>
    (await who.does(operationNamed(name), input)) as Answer
  const about = { name: 'Drøftingsteamet', about: 'For alle som er urolige for et barn.' }
  const duties = { leader: leader.post, secretary }
  const { team } = await does<{ team: Uuid }>(coordinator, 'discussions.set-up-team', { ...about, ...duties })
  const { member } = await does<{ member: Uuid }>(coordinator, 'discussions.add-member', { team, post: third })
  const today = dayOf(house.clock.now())
  const plan = { team, day: today, clock: '14.00', room: 'Rådhuset', places: 10, weeks: 12, times: 26 }
  const { meetings } = await does<{ meetings: Uuid[] }>(coordinator, 'discussions.add-meetings', plan)
  const words = { seen: 'Står alene ute.', tried: 'Faste plasser.', asked: 'Hva kan vi prøve?' }
  const kind = { noDuty: true, ageBand: '6-9', arena: 'school', theme: 'friends' }
  const ask = async (): Promise<Uuid> => {
    const input = { ...kind, ...words, meeting: meetings[0] }
    return (await does<{ question: Uuid }>(asker, 'discussions.ask-question', input)).question
  }
  const [waiting, toMend, advised] = [await ask(), await ask(), await ask()]
  await does(leader, 'discussions.ask-vaguer', { question: toMend, version: 1, words: 'Si mindre om fritida.' })
  await does(leader, 'discussions.give-advice', {
    ...{
      question: advised,
      version: 1,
      facts: 'Er alene.',
      understanding: 'Mangler lek.',
      hypotheses: 'Kan ikke reglene.',
    },
    advice: [{ text: 'Start en lek.', followUpOn: addDays(today, 14) }],
  })
  return { team, member, meeting: meetings.at(-1) ?? '', meetsToday: meetings[0] ?? '', waiting, toMend, advised }
}
