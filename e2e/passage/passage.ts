import { writeDay } from '#platform/language/day.ts'
import { inDays, type someChild } from '../support/logs.ts'
import { type Person, signIn, type Way } from '../support/person.ts'

/** A guardian whom Laget has not met, as the issuer knows her (demo/spare-people.ts). */
export type Newcomer = { key: string; name: string; identityNumber: string; relation: string }

/** One child's log, and those who meet around it, each at a browser of her own from first to last. */
export type Passage = {
  way: Way
  child: ReturnType<typeof someChild>
  /** As the pages call the child. */
  name: string
  guardian: Newcomer
  teacher: Person
  nurse: Person
  mother: Person
  /** Where the log stands. */
  path: string
}

/** Staff have a language on their profile: it is chosen on the page, and given back when the passage is over. */
export const signInStaff = async (key: string, way: Way): Promise<Person> => {
  const someone = await signIn(key, way)
  if (way.language && way.language !== 'nb') await someone.goes(`/mitt-arbeid?lang=${way.language}`)
  return someone
}

export const day = (days: number): string => writeDay(inDays(days))

export const log = ({ child }: Pick<Passage, 'child'>): string => `Stafettlogg for ${child.name}`
