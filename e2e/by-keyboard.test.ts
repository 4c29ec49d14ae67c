import { it } from 'vitest'
import { newMother } from '#demo/spare-people.ts'
import { liveThrough } from './passage/live-through.ts'
import { isWrittenByYouth } from './passage/together.ts'

const way = { hand: 'keyboard', width: 360 } as const

it(
  'a log from first to last, by keyboard alone, on a phone',
  () => liveThrough(way, 'Jo Aune', { ...newMother, relation: 'Mor' }),
  600_000,
)

it('a young person writes in her own log, by keyboard alone, on a phone', () => isWrittenByYouth({ way }))
