import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { tries } from '#testing/tries.ts'
import { startLog } from './operations/start-log.ts'

// Nobody asks the operations here: what would the database let someone do whose program had forgotten to ask?

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})

const insertOffer = `insert into relay.offer (municipality_id, id, log_id, from_holding, to_person, to_post, message, family_wish, offered_at, state)
  select l.municipality_id, $1, l.id, coalesce(l.holding, $1), $2, $3, 'Nå du', 'not-asked', platform.now(), 'offered' from relay.log l where l.id = $4`
const insertParticipant = `insert into relay.participant (municipality_id, id, log_id, person_id, post_id, added_by, since)
  values (platform.municipality(), $1, $2, $3, $4, platform.person(), platform.now())`

describe('an offer', () => {
  test.for([
    ['by the holder to someone who could hold', 'teacher', 'nurse', 1],
    ['by the holder to a service that the family shares nothing with', 'teacher', 'ppt', 'refused'],
    ['by the holder to herself', 'teacher', 'teacher', 'refused'],
    ['by a participant', 'nurse', 'nurse-head', 'refused'],
  ] as const)('%s', async ([, by, to, what]) => {
    const { person, post } = house.who(to)
    expect(await tries(await house.as(by), insertOffer, [newId(), person, post, nora.log])).toBe(what)
  })

  test('is answered by nobody but the one who is asked, and a yes is not written but by the function', async () => {
    const offer = await nora.askToHold('nurse')
    const [nurse, head] = [await house.as('nurse'), await house.as('head')]
    const become = 'update relay.offer set state = $1, answered_at = platform.now() where id = $2'
    expect(await tries(head, become, ['withdrawn', offer])).toBe(0)
    expect(await tries(nurse, become, ['accepted', offer])).toBe('refused')
    expect(await tries(nurse, become, ['withdrawn', offer])).toBe('refused')
    expect(await tries(nora.teacher, become, ['declined', offer])).toBe('refused')
    expect(await tries(nora.teacher, 'select relay.accept_offer($1, $2)', [nora.log, offer])).toBe('refused')
    expect(await batonOf(house, nora.log)).toMatchObject({ holder: nora.teacher.post, offers: 1 })
  })
})

describe('the log itself', () => {
  test.for([
    [
      'its state',
      "update relay.log set state = 'closed', closed_at = platform.now(), close_reason = 'moved' where id = $1",
    ],
    ['its holder', 'update relay.log set holding = null where id = $1'],
    [
      'a holding',
      'insert into relay.holding select municipality_id, log_id, gen_random_uuid(), person_id, post_id, n + 1, cause, since from relay.holding where log_id = $1',
    ],
    ['its starter', 'update relay.log set started_by = platform.person() where id = $1'],
  ] as const)('%s is written by nobody, the holder included', async ([, sql]) => {
    expect(await tries(nora.teacher, sql, [nora.log])).toBe('refused')
  })

  test('its level by the holder alone', async () => {
    const level = 'update relay.log set level = 3 where id = $1'
    expect(await tries(nora.teacher, level, [nora.log])).toBe(1)
    for (const one of [await house.as('nurse'), await house.as('head'), nora.mother])
      expect(await tries(one, level, [nora.log])).toBe('refused')
    expect(await tries(await house.as('ppt'), level, [nora.log])).toBe(0)
  })

  test.for([
    ['close', 'select relay.close_log($1, $2)', 'moved'],
    ['assign', 'select relay.assign_baton($1, $2)', '0190f790-0000-7000-8000-000000000070'],
    ['reopen', 'select relay.reopen_log($1, $2)', 'Igjen'],
  ] as const)('the function to %s asks for itself', async ([, sql, value]) => {
    for (const key of ['nurse', 'ppt', 'other-head'])
      expect(await tries(await house.as(key), sql, [nora.log, value])).toBe('refused')
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nora.teacher.post })
  })
})

describe('the team', () => {
  test.for([
    ['by the holder, someone whose service the family shares with', 'teacher', 'nurse-head', 1],
    ['by the holder, someone whose service it shares nothing with', 'teacher', 'ppt', 'refused'],
    ['by a participant', 'nurse', 'nurse-head', 'refused'],
    ['by whoever wants to be in', 'ppt', 'ppt', 'refused'],
  ] as const)('brought in %s', async ([, by, whom, what]) => {
    const { person, post } = house.who(whom)
    expect(await tries(await house.as(by), insertParticipant, [newId(), nora.log, person, post])).toBe(what)
  })

  test('a post is not lent to another person', async () => {
    const values = [newId(), nora.log, house.who('ppt').person, house.who('nurse-head').post]
    expect(await tries(nora.teacher, insertParticipant, values)).toBe('refused')
  })
})

describe('a start', () => {
  const proposal = `insert into relay.proposal (municipality_id, id, log_id, service_id, areas, rank, proposed_by, proposed_at)
    values (platform.municipality(), $1, $2, $3, '{learning}', 9, platform.person(), platform.now())`
  const why = `insert into relay.start (municipality_id, log_id, n, why, written_by, written_at)
    values (platform.municipality(), $1, 1, 'Noe annet', platform.person(), platform.now())`

  test('nobody asks a family in another’s name', async () => {
    const waiting = await startedLog(house)
    for (const one of [await house.as('ppt'), await house.as('head'), waiting.mother]) {
      expect(await tries(one, proposal, [newId(), waiting.log, fjordvikServices.ppt])).toBe('refused')
      expect(await tries(one, why, [waiting.log])).toBe('refused')
    }
    expect(await tries(waiting.teacher, proposal, [newId(), waiting.log, fjordvikServices.ppt])).toBe(1)
  })
})

describe('a wish to join', () => {
  const answered = `insert into relay.join_answer (municipality_id, question_id, person_id, log_id, giver_role, answer, areas, valid_until, language, text_version, answered_at)
    values (platform.municipality(), $1, $2, $3, 'guardian', 'yes', '{learning}', '2027-01-01', 'nb', 'x', platform.now())`
  let question: Uuid
  beforeEach(async () => {
    const { log } = await (await house.as('ppt')).does(startLog, {
      ...nora.family,
      why: 'Hun leser.',
      areas: ['learning'],
    })
    question = (await house.admin.query('select id from relay.join_question where asking_log_id = $1', [log])).rows[0]
      .id
  })

  test('is answered by nobody in the family’s name', async () => {
    for (const one of [nora.teacher, await house.as('ppt'), await house.as('head')])
      expect(await tries(one, answered, [question, nora.mother.person, nora.log])).toBe('refused')
    expect(await tries(nora.mother, answered, [question, nora.mother.person, nora.log])).toBe(1)
  })

  test('nor in the holder’s', async () => {
    const yes = `update relay.join_question set holder_answer = 'yes', holder_answered_at = platform.now() where id = $1`
    for (const one of [nora.mother, await house.as('nurse'), await house.as('ppt')])
      expect(await tries(one, yes, [question])).toBe(0)
    expect(await tries(nora.teacher, yes, [question])).toBe(1)
  })

  test('and nobody makes a consent of it', async () => {
    expect(await tries(nora.teacher, 'select access.consent_to_join($1)', [question])).toBe('refused')
  })
})
