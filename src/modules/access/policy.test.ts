import { expect, test } from 'vitest'
import { z } from 'zod'
import { operation, subject } from '#platform/operation.ts'
import { yes } from '#platform/verdict.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { factsOf } from './facts.ts'
import { sightOf } from './policy.ts'

const readFacts = operation({
  name: 'testing.read-facts',
  effect: 'read',
  by: ['in-role'],
  input: z.strictObject({ log: z.uuid() }),
  subject: subject<unknown, 'facts'>('testing.facts', async () => 'facts'),
  allow: () => yes,
  run: async ({ tx, input }) => factsOf(tx, input.log),
  audit: () => ({ child: null, log: null }),
})

const database = await testDatabase()
const house = await openHouse(database)

// Between a dated change and the job that settles it the baton may lie where it no longer can: whoever has it leads nothing meanwhile.
test('who holds but is not let see everything in use sees what she is let see, and leads nothing', async () => {
  const { log, teacher } = await openLog(house)
  const facts = await teacher.does(readFacts, { log })
  if (!facts) throw new Error('The holder sees the facts of her log')
  const who = { kind: 'in-role', post: teacher.post } as Parameters<typeof sightOf>[0]
  const now = house.clock.now()
  expect(sightOf(who, facts, now)).toMatchObject({ level: 'all', reason: 'holder' })
  const more = { ...facts, areasInUse: [...facts.areasInUse, 'economy' as const] }
  expect(sightOf(who, more, now)).toMatchObject({ level: 'all', reason: 'participant' })
})
