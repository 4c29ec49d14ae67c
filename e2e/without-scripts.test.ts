import { it } from 'vitest'
import { newFather } from '#demo/spare-people.ts'
import { liveThrough } from './passage/live-through.ts'
import { isWrittenByYouth } from './passage/together.ts'

const way = { javaScript: false, width: 360 }

it(
  'a log from first to last, without scripts, on a phone',
  () => liveThrough(way, 'Isak Moen', { ...newFather, relation: 'Far' }),
  600_000,
)

it('a young person writes in her own log, without scripts, on a phone', () => isWrittenByYouth({ way }))
