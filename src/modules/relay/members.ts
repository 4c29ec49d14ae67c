import { type Area, type LogSubject, sightOf } from '#modules/access'
import { noPost, type Uuid } from '#platform/id.ts'
import { Invalid } from '#platform/operation.ts'
import type { Member } from './store/measures.ts'

/** Someone of this log now and the areas she sees: by her post, or by her person where she is of the family. */
const memberOf = (
  { facts }: Pick<LogSubject, 'facts'>,
  id: Uuid,
  now: Date,
): (Member & { areas: Area[] }) | undefined => {
  const post = facts.posts.find((one) => one.post === id)
  const sight = sightOf(post ? { kind: 'in-role', ...post } : { kind: 'outside', person: id }, facts, now)
  if (sight?.level !== 'all') return undefined
  return { ...(post ? { person: post.person, post: id } : { person: id, post: noPost }), areas: sight.areas }
}

/** How forms and agreements name a member: by her post, or by her person where she is of the family. */
export const idOf = ({ person, post }: Member): Uuid => (post === noPost ? person : post)

/** Can she still answer for what has these areas? Not when she has left, or sees less than all of it. */
export const isWithUs = (on: Pick<LogSubject, 'facts'>, id: Uuid, areas: readonly Area[], now: Date): boolean => {
  const found = memberOf(on, id, now)
  return found !== undefined && areas.every((area) => found.areas.includes(area))
}

/** The one who is responsible and those who help her: all of this log, and all may see every area of the measure. */
export const membersFor = (
  on: LogSubject,
  { responsible, contributors }: { responsible: Uuid; contributors: readonly Uuid[] },
  areas: readonly Area[],
  now: Date,
): { responsible: Member; contributors: Member[] } => {
  const member = (id: Uuid, path: string): Member => {
    const found = memberOf(on, id, now)
    if (!found) throw new Invalid([{ path, code: 'not-in-log' }])
    if (!areas.every((area) => found.areas.includes(area))) throw new Invalid([{ path, code: 'may-not-see' }])
    return { person: found.person, post: found.post }
  }
  const again = contributors.indexOf(responsible)
  if (again >= 0) throw new Invalid([{ path: `contributors.${again}`, code: 'responsible-helps-too' }])
  return {
    responsible: member(responsible, 'responsible'),
    contributors: contributors.map((id, at) => member(id, `contributors.${at}`)),
  }
}

/** Everyone who could be responsible for a measure: whoever sees content of this log now. */
export const membersOf = (on: LogSubject, now: Date): Member[] => {
  const { participants, guardians, child } = on.facts
  const posts = participants.filter((one) => one.endedAt === null).map((one) => one.post)
  const family = [...guardians.map((one) => one.person), ...(child.person ? [child.person] : [])]
  return [...new Set([...posts, ...family])].flatMap((id) => {
    const found = memberOf(on, id, now)
    return found ? [{ person: found.person, post: found.post }] : []
  })
}
