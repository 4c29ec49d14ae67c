import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { newId } from '#platform/id.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { tries } from '#testing/tries.ts'

// Nobody asks the operations here: what would the database let someone do whose program had forgotten to ask?

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { born: '2010-03-01', guardians: 2, shares: { school: ['learning'] }, team: [] })
})

test('an exclusion is lifted by the one who asked for it, now and for good', async () => {
  const young = await openLog(house, { guardians: 2 })
  const exclude = (since: string, lifted: string) =>
    `insert into access.exclusion (municipality_id, id, log_id, person_id, decided_by, since, lifted_at)
     values (platform.municipality(), $1, $2, $3, platform.person(), ${since}, ${lifted})`
  const someone = [newId(), young.log, house.who('ppt').person]
  expect(await tries(young.mother, exclude("platform.now() - interval '1 day'", 'null'), someone)).toBe('refused')
  expect(await tries(young.mother, exclude('platform.now()', 'platform.now()'), someone)).toBe('refused')
  expect(await tries(young.mother, exclude('platform.now()', 'null'), someone)).toBe(1)
  const lift = (at: string) => `update access.exclusion set lifted_at = ${at} where log_id = $1`
  expect(await tries(young.father, lift('platform.now()'), [young.log])).toBe(0)
  expect(await tries(young.mother, lift("platform.now() - interval '1 day'"), [young.log])).toBe('refused')
  expect(await tries(young.mother, lift('platform.now()'), [young.log])).toBe(1)
  expect(await tries(young.mother, lift('null'), [young.log])).toBe(0)
})

test('a tie is declared for oneself, from now on', async () => {
  const declare = `insert into access.conflict (municipality_id, id, child_id, person_id, declared_by, since, lifted_at)
    values (platform.municipality(), $1, $2, $3, platform.person(), $4::timestamptz, $5)`
  const now = house.clock.now()
  const long = new Date(now.getTime() - 86_400_000)
  const { teacher } = nora
  const says = (...values: unknown[]) => tries(teacher, declare, [newId(), nora.child, ...values])
  expect(await says(house.who('nurse').person, now, null)).toBe('refused')
  expect(await says(teacher.person, long, null)).toBe('refused')
  expect(await says(teacher.person, now, now)).toBe('refused')
  expect(await says(teacher.person, now, null)).toBe(1)
})

test('who reads about health is decided by the young person, and not ahead of time', async () => {
  const release = `insert into access.health_release (municipality_id, id, log_id, guardian_person_id, released, decided_by, decided_at)
    values (platform.municipality(), $1, $2, $3, true, platform.person(), $4)`
  const now = house.clock.now()
  const ahead = new Date(now.getTime() + 86_400_000)
  const asked = [newId(), nora.log, nora.mother.person]
  expect(await tries(nora.mother, release, [...asked, now])).toBe('refused')
  expect(await tries(nora.youth, release, [...asked, ahead])).toBe('refused')
  expect(await tries(nora.youth, release, [...asked, now])).toBe(1)
})

test('whether anyone has talked with the child is said with an answer, of oneself, and once said it stands', async () => {
  const young = await openLog(house, { guardians: 2 })
  const hearing = `insert into access.hearing (municipality_id, id, log_id, child_id, giver_id, talked_on, recorded_by, recorded_post, said_at)
    values (platform.municipality(), $1, $2, $3, $4, $5, platform.person(), platform.post(), platform.now())`
  const today = dayOf(house.clock.now())
  const says = (who: typeof young.mother, giver: string, on = today) =>
    tries(who, hearing, [newId(), young.log, young.child, giver, on])
  // the answers of the one who opened it were given at this very instant
  expect(await says(young.mother, young.mother.person)).toBe(1)
  expect(await says(young.mother, young.mother.person, addDays(today, 1))).toBe('refused')
  expect(await says(young.mother, young.father.person)).toBe('refused')
  expect(await says(young.teacher, young.mother.person)).toBe('refused')
  house.clock.advance({ minutes: 1 })
  expect(await says(young.mother, young.mother.person)).toBe('refused')
  expect(await tries(young.mother, 'update access.hearing set talked_on = null where log_id = $1', [young.log])).toBe(
    'refused',
  )
  expect(await tries(young.mother, 'delete from access.hearing where log_id = $1', [young.log])).toBe('refused')
})

test('nobody of the family answers as another, or as what she is not', async () => {
  const answer = `insert into access.consent (municipality_id, id, log_id, child_id, service_id, purpose, decision, areas, valid_from, valid_until, giver_id,
      giver_role, channel, given_on, language, text_version, recorded_by, recorded_post, decided_at)
    values (platform.municipality(), $1, $2, $3, $4, 'coordination', 'refused', '{}', platform.today(), platform.today(), $5, $6, 'digital',
      platform.today(), 'nb', '1', platform.person(), platform.post(), platform.now())`
  const answers = (who: typeof nora.mother, giver: string, role: string) =>
    tries(who, answer, [newId(), nora.log, nora.child, fjordvikServices.ppt, giver, role])
  expect(await answers(nora.mother, nora.mother.person, 'guardian')).toBe(1)
  expect(await answers(nora.mother, nora.father.person, 'guardian')).toBe('refused')
  expect(await answers(nora.mother, nora.mother.person, 'child')).toBe('refused')
  expect(await answers(nora.youth, nora.youth.person, 'guardian')).toBe('refused')
  expect(await answers(nora.youth, nora.youth.person, 'child')).toBe(1)
})
