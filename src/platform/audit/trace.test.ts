import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '#testing/database.ts'
import type { Actor, ActorKind } from '../actor.ts'
import { transaction } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import { type AnyOperation, operation, subject } from '../operation.ts'
import { recordAct } from './trace.ts'

const database = await testDatabase()
let municipality: Uuid
beforeEach(() => {
  municipality = newId()
})

const openLog = operation({
  name: 'relay.open-log',
  effect: 'read',
  by: ['in-role', 'outside', 'visitor', 'system'] as ActorKind[],
  input: z.object({}),
  subject: subject('nothing', async () => ({})),
  allow: () => ({ may: true }),
  run: async () => undefined,
  audit: () => ({ child: null, log: null }),
})

type Note = { child: Uuid | null; log: Uuid | null; detail?: Record<string, number> }

const act = (actor: Actor, note: Note, operation: AnyOperation = openLog) =>
  transaction(database.pool('app'), async (tx) => {
    const person = 'person' in actor ? actor.person : '00000000-0000-0000-0000-000000000000'
    const post = 'post' in actor ? actor.post : '00000000-0000-0000-0000-000000000000'
    await tx.query(
      "select set_config('laget.municipality', $1, true), set_config('laget.person', $2, true), set_config('laget.post', $3, true)",
      [municipality, person, post],
    )
    await recordAct(tx, { operation, actor, note })
  })
const entries = async () => {
  const text = 'select * from audit.entry where municipality_id = $1'
  return (await database.pool('admin').query(text, [municipality])).rows
}
const note = { child: newId(), log: newId(), detail: { entries: 2 } }
const written = {
  operation: 'relay.open-log',
  effect: 'read',
  child_id: note.child,
  log_id: note.log,
  detail: note.detail,
}

it('a member of staff leaves her post and role, whatever the note says', async () => {
  const who = { person: newId(), post: newId(), unit: newId(), service: newId(), name: 'Ida', title: 'lærer' }
  const words = { unitName: 'Fjordvik skole', serviceName: 'Skole' }
  const overreaching = { ...note, person: newId(), effect: 'change' }
  await act({ kind: 'in-role', municipality, role: 'employee', ...who, ...words }, overreaching)
  const left = { actor_kind: 'in-role', person_id: who.person, post_id: who.post, role: 'employee' }
  expect(await entries()).toMatchObject([{ ...written, ...left }])
})

it('someone acting for the family has no post', async () => {
  const person = newId()
  await act({ kind: 'outside', municipality, person, role: 'family', name: 'Kari' }, note)
  expect(await entries()).toMatchObject([
    { ...written, actor_kind: 'outside', person_id: person, post_id: null, role: 'family' },
  ])
})

it('a job leaves that it was the system', async () => {
  await act({ kind: 'system', municipality }, note)
  expect(await entries()).toMatchObject([{ ...written, actor_kind: 'system', person_id: null, role: 'system' }])
})

it('a visitor of public pages leaves nothing by reading, and by a change that somebody made it', async () => {
  await act({ kind: 'visitor', municipality, municipalityName: 'Fjordvik' }, note)
  expect(await entries()).toEqual([])
  await act({ kind: 'visitor', municipality, municipalityName: 'Fjordvik' }, note, { ...openLog, effect: 'change' })
  expect(await entries()).toMatchObject([
    { ...written, effect: 'change', actor_kind: 'visitor', person_id: null, role: 'visitor' },
  ])
})

it('a visitor of nowhere leaves nothing', async () => {
  await act({ kind: 'visitor', municipality: null, municipalityName: null }, note, { ...openLog, effect: 'change' })
  expect(await entries()).toEqual([])
})
