import { expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { tries } from '#testing/tries.ts'

// Nobody asks the operations here: what would the database let someone do whose program had forgotten to ask?

const database = await testDatabase()
const house = await openHouse(database)

test.for([
  [
    'a member of staff',
    "insert into organisation.staff (municipality_id, person_id, name) values (platform.municipality(), $1, 'Noen')",
  ],
  [
    'a post',
    `insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from)
     values (platform.municipality(), $1, platform.person(), platform.unit(), 'privacy-officer', 'ombud', platform.now())`,
  ],
] as const)('%s is made by nobody, the administrator included: no operation does', async ([, sql]) => {
  expect(await tries(await house.as('administrator'), sql, [newId()])).toBe('refused')
})

const end = (set: string) => `update organisation.post set ${set} where id = $1`
const now = end('valid_until = platform.now(), ended_by = platform.person()')

test.for([
  ['a colleague', 'teacher-and-mother', 'teacher', now, 0],
  ['the head of another unit', 'nurse-head', 'teacher', now, 0],
  ['the head herself', 'head', 'head', now, 0],
  [
    'the head, in another’s name',
    'head',
    'teacher',
    end('valid_until = platform.now(), ended_by = person_id'),
    'refused',
  ],
  [
    'the head, on another day',
    'head',
    'teacher',
    end("valid_until = platform.now() + interval '1 day', ended_by = platform.person()"),
    'refused',
  ],
  ['the head', 'nurse-head', 'nurse', now, 1],
  ['the administrator', 'administrator', 'ppt', now, 1],
] as const)(
  'a post is ended by its head or the administrator, now and for good: %s',
  async ([, by, whose, sql, what]) => {
    expect(await tries(await house.as(by), sql, [house.who(whose).post])).toBe(what)
  },
)

test('a post that has ended begins again for nobody', async () => {
  const [administrator, { post }] = [await house.as('administrator'), house.who('nav')]
  expect(await tries(administrator, now, [post])).toBe(1)
  expect(await tries(administrator, end("valid_until = 'infinity', ended_by = null"), [post])).toBe(0)
})

const rule = (over: Record<string, string> = {}) => {
  const row = {
    ...{ municipality_id: 'platform.municipality()', id: '$1', key: "'consent-age'", value: "'15'" },
    ...{
      valid_from: 'platform.today() + 1',
      set_by: 'platform.person()',
      set_at: 'platform.now()',
      ground: "'Vedtak'",
    },
    ...over,
  }
  return `insert into organisation.setting (${Object.keys(row)}) values (${Object.values(row)})`
}

test.for([
  ['the administrator', 'administrator', {}, 1],
  ['the coordinator', 'coordinator', {}, 1],
  ['the data-protection officer', 'privacy-officer', {}, 'refused'],
  ['a head', 'head', {}, 'refused'],
  ['a colleague', 'teacher', {}, 'refused'],
  ['the administrator, for today', 'administrator', { valid_from: 'platform.today()' }, 'refused'],
  ['the administrator, in another’s name', 'administrator', { set_by: '$1' }, 'refused'],
  ['the administrator, as of yesterday', 'administrator', { set_at: "platform.now() - interval '1 day'" }, 'refused'],
  ['the administrator, elsewhere', 'administrator', { municipality_id: '$1' }, 'refused'],
  ['the administrator, a rule that is none', 'administrator', { key: "'tea-break'" }, 'refused'],
  ['the administrator, a text for a number', 'administrator', { value: `'"fifteen"'` }, 'refused'],
] as const)('a rule is set by those two, from a day to come: %s', async ([, by, over, what]) => {
  expect(await tries(await house.as(by), rule(over), [newId()])).toBe(what)
})

test.for([
  "update organisation.setting set ground = 'Annet' where $1::uuid is not null",
  'delete from organisation.setting where $1::uuid is not null',
])('what was set is kept: %s', async (sql) => {
  expect(await tries(await house.as('administrator'), sql, [newId()])).toBe('refused')
})
