import { createDoor, type Outcome } from '#platform/door.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { reactions } from '../../src/app.ts'
import type { TestDatabase } from '../database.ts'
import type { House } from '../house.ts'
import { sampleInputs } from '../sample-inputs.ts'
import { operations } from './operations.ts'
import type { Kind, Who } from './people.ts'
import type { State } from './places.ts'
import { rehearsalOn } from './rehearsal.ts'

/** What came of knocking: `done`, `sign in`, `choose role`, `code`, `404`, or the reason for a refusal. */
export type Cell = { operation: string; kind: Kind; state: State; came: string }

/** Cells, and what no table can say: inputs that are wrong for somebody who may, and faults. */
export type Knocked = { cells: Cell[]; faults: string[] }

/** Everyone knocks on every door, in every state of a log, and nothing stays. */
export const knockEverywhere = async (
  database: TestDatabase,
  house: House,
  people: readonly Who[],
): Promise<Knocked> => {
  const { clock, keyring } = house
  const doorOn = (role: 'app' | 'jobs') =>
    createDoor({ pool: rehearsalOn(database.pool(role)), clock, keyring, reactions })
  const doors = { app: doorOn('app'), jobs: doorOn('jobs') }
  // Where the state of a log makes no difference to what is asked, it is asked once.
  const asked = new Map<string, Promise<string>>()
  const faults: string[] = []

  const knock = (operation: AnyOperation, who: Who): Promise<string> => {
    const input = sampleInputs[operation.name]?.(who.place, { who, house })
    const same = JSON.stringify([operation.name, who.kind, who.knock, input])
    const before = asked.get(same)
    if (before) return before
    const door = 'system' in who.knock ? doors.jobs : doors.app
    const answer = door
      .perform(operation, { knock: who.knock, input })
      .then(cameOf)
      .catch((error: unknown) => {
        faults.push(`${operation.name} · ${who.kind} · ${who.place.state}: ${String(error)}`)
        return 'fault'
      })
    asked.set(same, answer)
    return answer
  }

  const inState = async (state: State): Promise<Cell[]> => {
    const cells: Cell[] = []
    for (const operation of operations.values()) {
      if (!sampleInputs[operation.name]) continue
      for (const who of people) {
        if (who.place.state !== state) continue
        cells.push({ operation: operation.name, kind: who.kind, state, came: await knock(operation, who) })
      }
    }
    return cells
  }
  const states = [...new Set(people.map(({ place }) => place.state))]
  return { cells: (await Promise.all(states.map(inState))).flat(), faults }
}

const cameOf = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case 'done':
      return 'done'
    case 'refused':
      return outcome.reason
    case 'absent':
      return '404'
    case 'sign-in':
      return 'sign in'
    case 'choose':
      return 'choose role'
    case 'code':
      return 'code'
    case 'invalid':
      throw new Error(
        `the sample input is not right: ${outcome.issues.map(({ path, code }) => `${path} ${code}`).join()}`,
      )
    case 'stale':
      throw new Error('the sample input is not of the version that stands')
  }
}
