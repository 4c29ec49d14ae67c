import type { Uuid } from '../id.ts'
import type { Change } from './changes.ts'

/** Someone who has a page open. `look`: something may be new to her. `rest`: she has enough others open. `end`: the program is about to end. */
export type Follower = { look(): void; rest(): void; end(): void }

export type Followed = { municipality: Uuid; topic: Uuid; session: string }

/** Who follows what in this process. Told by the process's one listener (listen.ts). */
export type Hub = {
  /** Undefined when there is no room: then the page is as good as one without scripts. */
  follow(what: Followed, follower: Follower): (() => void) | undefined
  publish(change: Change): void
  /** Some changes may not have been heard: everyone compares. */
  compareAll(): void
  /** How many follow. */
  size(): number
}

export type Room = { perSession: number; all: number }

/** A browser has six connections to a host, and a page that is hidden soon lets go of its own. */
const defaultRoom: Room = { perSession: 4, all: 5000 }

export const createHub = ({ stopping, room = defaultRoom }: { stopping: AbortSignal; room?: Room }): Hub => {
  const byTopic = new Map<string, Set<Follower>>()
  const bySession = new Map<string, Set<Follower>>()
  const all = new Set<Follower>()
  stopping.addEventListener('abort', () => {
    for (const follower of [...all]) follower.end()
  })

  const follow = ({ municipality, topic, session }: Followed, follower: Follower) => {
    if (stopping.aborted || all.size >= room.all) return undefined
    // the page that was opened last is the one that is looked at
    const [oldest, ...others] = bySession.get(session) ?? []
    if (oldest && others.length + 1 >= room.perSession) oldest.rest()
    const leave = [join(byTopic, keyOf({ municipality, topic }), follower), join(bySession, session, follower)]
    all.add(follower)
    return () => {
      all.delete(follower)
      for (const one of leave) one()
    }
  }

  return {
    follow,
    publish: (change) => {
      for (const follower of [...(byTopic.get(keyOf(change)) ?? [])]) follower.look()
    },
    compareAll: () => {
      for (const follower of [...all]) follower.look()
    },
    size: () => all.size,
  }
}

const keyOf = ({ municipality, topic }: { municipality: Uuid; topic: Uuid }) => `${municipality} ${topic}`

/** Nothing is left of a set that everyone has left. */
const join = (sets: Map<string, Set<Follower>>, key: string, follower: Follower): (() => void) => {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set.add(follower))
  return () => {
    set.delete(follower)
    if (set.size === 0 && sets.get(key) === set) sets.delete(key)
  }
}
