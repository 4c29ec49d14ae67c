import { expect, test } from 'vitest'
import { createHub, type Follower, type Room } from './hub.ts'

const municipality = 'municipality'
const change = { municipality, topic: 'log', version: 1 }

const openHub = (room?: Room) => {
  const stopping = new AbortController()
  const said: string[] = []
  const hub = createHub({ stopping: stopping.signal, ...(room && { room }) })
  const follow = (name: string, { topic = 'log', of = municipality, session = name } = {}) => {
    const tell = (what: string) => () => void said.push(`${name} ${what}`)
    const follower: Follower = {
      look: tell('looks'),
      rest: () => {
        tell('rests')()
        leave?.()
      },
      end: () => {
        tell('ends')()
        leave?.()
      },
    }
    const leave = hub.follow({ municipality: of, topic, session }, follower)
    return leave
  }
  return { hub, stopping, said, follow }
}

test('whoever follows it looks, and nobody else', () => {
  const { hub, said, follow } = openHub()
  follow('mother')
  follow('teacher')
  follow('nurse', { topic: 'another log' })
  follow('neighbour', { of: 'another municipality' })
  hub.publish(change)
  expect(said).toEqual(['mother looks', 'teacher looks'])
})

test('when some changes may not have been heard, everyone looks', () => {
  const { hub, said, follow } = openHub()
  follow('mother')
  follow('nurse', { topic: 'another log' })
  hub.compareAll()
  expect(said).toEqual(['mother looks', 'nurse looks'])
})

test('whoever has left is told nothing, and nothing is left of her', () => {
  const { hub, said, follow } = openHub()
  const leave = follow('mother')
  expect(hub.size()).toBe(1)
  leave?.()
  hub.publish(change)
  hub.compareAll()
  expect(said).toEqual([])
  expect(hub.size()).toBe(0)
})

test('of the pages of one session the one opened first rests when there are too many', () => {
  const { hub, said, follow } = openHub({ perSession: 2, all: 10 })
  follow('first', { session: 'hers' })
  follow('second', { session: 'hers' })
  follow('of another', { session: 'his' })
  expect(said).toEqual([])
  follow('third', { session: 'hers' })
  expect(said).toEqual(['first rests'])
  expect(hub.size()).toBe(3)
})

test('when there is no room nobody is let in, and those who are there stay', () => {
  const { hub, said, follow } = openHub({ perSession: 2, all: 2 })
  follow('mother')
  follow('teacher')
  expect(follow('nurse')).toBeUndefined()
  hub.publish(change)
  expect(said).toEqual(['mother looks', 'teacher looks'])
})

test('when the program ends, every stream ends, and no new one begins', () => {
  const { hub, stopping, said, follow } = openHub()
  follow('mother')
  follow('teacher')
  stopping.abort()
  expect(said).toEqual(['mother ends', 'teacher ends'])
  expect(hub.size()).toBe(0)
  expect(follow('nurse')).toBeUndefined()
})
