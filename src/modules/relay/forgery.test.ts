import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { tries } from '#testing/tries.ts'
import { setGoal } from './operations/set-goal.ts'

// The second fence again: nobody writes in another's name, over another's words, or across from one log into the next.

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})
const anew = `update relay.entry set text = 'Andre ord', version = version + 1 where id = $1`
const insertEntry = `insert into relay.entry (municipality_id, id, log_id, kind, areas, text, author_id, author_post, written_at)
  values (platform.municipality(), $1, $2, $3, '{learning}', 'Ord', platform.person(), platform.post(), platform.now())`

describe('words', () => {
  test('of another are written anew by nobody; those of a measure by the holder', async () => {
    const entry = await nora.write(nora.teacher, 'Lærerens ord')
    const measure = await nora.agree()
    expect(await tries(nora.mother, anew, [entry])).toBe(0)
    expect(await tries(nora.mother, anew, [measure])).toBe('refused')
    expect(await tries(nora.teacher, anew, [measure])).toBe(1)
  })

  test('that are written anew say who wrote them, and keep what stood there, whatever the program says', async () => {
    const entry = await nora.write(nora.mother, 'Mors ord')
    const inAnothersName = `update relay.entry set text = 'x', edited_by = $2 where id = $1`
    expect(await tries(nora.mother, inAnothersName, [entry, nora.teacher.person])).toBe('refused')
    expect(await tries(nora.mother, anew, [entry])).toBe(1)
    const { rows } = await house.admin.query(
      `select e.edited_by, v.text, v.author_id from relay.entry e join relay.entry_version v on v.entry_id = e.id where e.id = $1`,
      [entry],
    )
    expect(rows).toEqual([{ edited_by: nora.mother.person, text: 'Mors ord', author_id: nora.mother.person }])
    const forged = `insert into relay.entry_version select municipality_id, entry_id, 77, log_id, areas, 'Dette skrev hun først', author_id, author_post, replaced_at
      from relay.entry_version where entry_id = $1`
    expect(await tries(nora.mother, forged, [entry])).toBe('refused')
  })

  test.for([
    ['note', 1, 1],
    ['goal', 'refused', 1],
    ['measure', 'refused', 1],
    ['evaluation', 'refused', 1],
    ['closing-note', 'refused', 1],
  ] as const)('a guardian writes a %s: %s, the holder: %s', async ([kind, guardian, holder]) => {
    expect(await tries(nora.mother, insertEntry, [newId(), nora.log, kind])).toBe(guardian)
    expect(await tries(nora.teacher, insertEntry, [newId(), nora.log, kind])).toBe(holder)
  })
})

describe('what an entry is', () => {
  const days = "'2027-01-10', '2027-01-05'"
  test.for([
    [
      'goal',
      "insert into relay.goal select municipality_id, id, log_id, 'active', platform.now() from relay.entry where id = $1",
    ],
    [
      'measure',
      `insert into relay.measure (municipality_id, entry_id, log_id, responsible_id, responsible_post, deadline, evaluate_on, state)
       select municipality_id, id, log_id, author_id, author_post, ${days}, 'active' from relay.entry where id = $1`,
    ],
    [
      'evaluation',
      `insert into relay.evaluation (municipality_id, entry_id, log_id, measure_id, promised_on, child_own, child_missing, guardians_own, guardians_missing,
         our_change, outcome)
       select e.municipality_id, e.id, e.log_id, m.entry_id, m.evaluate_on, false, 'too-young', false, 'not-reached', 'same', 'end'
       from relay.entry e join relay.measure m on m.log_id = e.log_id where e.id = $1`,
    ],
  ] as const)('is said once: a note becomes no %s', async ([kind, sql]) => {
    await nora.agree()
    const [note, other] = [newId(), newId()]
    expect(await tries(nora.teacher, insertEntry, [note, nora.log, 'note'])).toBe(1)
    expect(await tries(nora.teacher, insertEntry, [other, nora.log, kind])).toBe(1)
    expect(await tries(nora.teacher, sql, [note])).toBe('refused')
    expect(await tries(nora.teacher, sql, [other])).toBe(1)
  })
})

describe('from one log into another', () => {
  test('a measure takes no goal of another log', async () => {
    const other = await openLog(house)
    const goal = { log: other.log, text: 'Et annet barns mål', areas: ['learning'] }
    const foreign = (await other.teacher.does(setGoal, goal)).goal
    const measure = await nora.agree()
    const take = 'update relay.measure set goal_id = $2 where entry_id = $1'
    await expect(tries(nora.teacher, take, [measure, foreign])).rejects.toThrow('foreign key')
  })

  test('a log is started with one’s own record of a child, never with another’s', async () => {
    const start = `insert into relay.log (municipality_id, id, child_id, state, level, opening_unit_id, opening_service_id, started_by, started_post, started_at, consent_since)
      values (platform.municipality(), $1, $2, 'awaiting', 2, platform.unit(), platform.service(), platform.person(), platform.post(), platform.now(), platform.now())`
    expect(await tries(await house.as('ppt'), start, [newId(), nora.child])).toBe('refused')
    expect(await tries(await house.as('teacher-and-mother'), start, [newId(), nora.child])).toBe('refused')
  })
})
