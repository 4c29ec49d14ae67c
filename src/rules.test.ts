import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { operation, subject } from '#platform/operation.ts'
import { yes } from '#platform/verdict.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { attempt, withEveryRight } from '#testing/rules/attempt.ts'
import { finds } from '#testing/rules/finds.ts'
import { said } from '#testing/said.ts'

// The first four rules that every part obeys, each through the door, and against whoever goes around it

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  nora = await openLog(house, { shares: { school: ['learning'], health: ['learning'] } })
})

const { school, health, ppt } = fjordvikServices
const does = async (who: Someone, name: string, input: Record<string, unknown> = {}) =>
  said(await who.perform(named(name), { log: nora.log, ...input }))
const made = async (who: Someone, name: string, input: Record<string, unknown>, key: string): Promise<Uuid> =>
  ((await who.does(named(name), { log: nora.log, ...input })) as Record<string, Uuid>)[key] ?? ''

const [check, foreignKey, notNull] = ['23514', '23503', '23502']

describe('No break: an open log always has exactly one holder', () => {
  const offer = (key: string) => ({ to: house.who(key).post, message: 'Vil du ta over?', familyWish: 'agrees' })

  test('it stays with the old one until the new one accepts, and falls to the next in the same transaction', async () => {
    const [teacher, nurse] = [nora.teacher, await house.as('nurse')]
    const holder = async () => (await batonOf(house, nora.log)).holder
    const first = await made(teacher, 'relay.offer-baton', offer('nurse'), 'offer')
    expect(await holder()).toBe(teacher.post)
    await does(nurse, 'relay.decline-offer', { offer: first, answer: 'Ikke nå.' })
    expect(await holder()).toBe(teacher.post)
    const second = await made(teacher, 'relay.offer-baton', offer('nurse'), 'offer')
    await does(teacher, 'relay.withdraw-offer', { offer: second })
    expect([await does(nurse, 'relay.accept-offer', { offer: second }), await holder()]).toEqual([
      'refused: no-offer',
      teacher.post,
    ])
    const third = await made(teacher, 'relay.offer-baton', offer('nurse'), 'offer')
    expect([await does(nurse, 'relay.accept-offer', { offer: third }), await holder()]).toEqual(['done', nurse.post])
    await does(nora.mother, 'access.withdraw-consent', { service: health })
    expect(await holder()).toBe(house.who('head').post)
    expect((await batonOf(house, nora.log)).state).toBe('open')
  })

  test.for([
    ['give it to nobody', 'update relay.log set holding = null where id = $1'],
    ['give it to herself', 'update relay.log set holding = gen_random_uuid() where id = $1'],
    [
      'hold it beside another',
      `insert into relay.holding select municipality_id, log_id, gen_random_uuid(), person_id, post_id, n + 1, cause, since
       from relay.holding where log_id = $1`,
    ],
    ['rewrite who held it', 'update relay.holding set person_id = gen_random_uuid() where log_id = $1'],
    ['forget who held it', 'delete from relay.holding where log_id = $1'],
  ] as const)('around the door nobody can %s', async ([, sql]) => {
    for (const one of [nora.teacher, await house.as('nurse'), await house.as('head'), nora.mother])
      expect(await attempt(one, sql, [nora.log])).toBe('refused')
  })

  test.for([
    ['an open log without a holder', 'update relay.log set holding = null where id = $1', check],
    ['a holder who is not there', 'update relay.log set holding = gen_random_uuid() where id = $1', foreignKey],
    [
      'the holder of another log',
      'update relay.log l set holding = (select h.id from relay.holding h where h.log_id <> l.id limit 1) where l.id = $1',
      foreignKey,
    ],
    ['a closed log that is held', "update relay.log set state = 'paused' where id = $1", check],
    ['a holding that an open log points at, gone', 'delete from relay.holding where log_id = $1', foreignKey],
  ] as const)('whatever rights one has, the database cannot say: %s', async ([, sql, code]) => {
    await openLog(house)
    expect(await withEveryRight(house, sql, [nora.log])).toBe(code)
  })
})

describe('The family owns it', () => {
  test('nothing is shared before consent; then per service, area and period; withdrawal ends it in the same transaction', async () => {
    const waiting = await startedLog(house, { shares: { school: ['learning', 'home'], ppt: ['learning'] } })
    const [teacher, reader] = [waiting.teacher, await house.as('ppt')]
    const on = (name: string, who: Someone, input: Record<string, unknown>) =>
      who.perform(named(name), { log: waiting.log, ...input })
    const note = (areas: string[]) => ({ kind: 'note', text: areas.join(' '), areas })
    expect(said(await on('relay.write-note', teacher, note(['learning'])))).toBe('refused: awaiting-consent')
    expect(await finds(house, reader, waiting)).toBe('nothing')
    const services = [
      { service: school, areas: ['learning', 'home'] },
      { service: ppt, areas: ['learning'] },
    ]
    await on('access.decide-consent', waiting.mother, {
      answer: 'yes',
      heard: heardLater,
      services,
      until: '2026-12-10',
    })
    await on('relay.add-participant', teacher, { to: reader.post })
    for (const area of ['learning', 'home']) await on('relay.write-note', teacher, note([area]))
    expect(await finds(house, reader, waiting)).toBe('all: learning')
    expect(said(await on('relay.write-note', teacher, note(['health'])))).toBe('invalid: areas area-not-shared')
    await on('access.withdraw-consent', waiting.mother, { service: ppt })
    expect(await finds(house, reader, waiting)).toBe('nothing')
    house.clock.set('2026-12-10T23:00:00Z')
    expect(await finds(house, await house.as('teacher'), waiting)).toBe('nothing')
  })

  const consent = `insert into access.consent (municipality_id, id, log_id, child_id, service_id, purpose, decision, areas, valid_from, valid_until,
      giver_id, giver_role, channel, given_on, how, language, text_version, recorded_by, recorded_post, decided_at)
    select platform.municipality(), $1, $2, $3, $4, 'coordination', 'given', '{learning}', platform.today(), '2027-06-01', $5, 'guardian', $6,
      platform.today(), 'Sagt', 'nb', '1', platform.person(), platform.post(), platform.now()`
  const grant = `insert into access."grant" (municipality_id, person_id, post_id, log_id, child_id, level, areas, reason, valid_from, valid_until)
    select platform.municipality(), platform.person(), platform.post(), $1, $2, 'all', '{learning}', 'participant', '-infinity', 'infinity'`

  test('around the door nobody consents in the family’s name, nor changes what it has said', async () => {
    const given = (channel: string) => [newId(), nora.log, nora.child, ppt, nora.mother.person, channel]
    for (const key of ['teacher', 'nurse', 'ppt', 'head', 'other-head'])
      expect([key, await attempt(await house.as(key), consent, given('digital'))]).toEqual([key, 'refused'])
    for (const key of ['nurse', 'ppt', 'head', 'other-head'])
      expect([key, await attempt(await house.as(key), consent, given('paper'))]).toEqual([key, 'refused'])
    for (const one of [nora.teacher, nora.mother]) {
      expect(
        await attempt(one, "update access.consent set areas = '{learning,health}' where log_id = $1", [nora.log]),
      ).toBe('refused')
      expect(await attempt(one, 'delete from access.consent where log_id = $1', [nora.log])).toBe('refused')
    }
  })

  test('nor lets herself in: a grant is derived from facts, and written by nobody', async () => {
    const outsider = await house.as('ppt')
    expect(await attempt(outsider, grant, [nora.log, nora.child])).toBe('refused')
    expect(
      await attempt(nora.teacher, `update access."grant" set areas = '{health}' where log_id = $1`, [nora.log]),
    ).toBe('refused')
    // whoever asks for it to be derived anew gets what the facts say
    await attempt(outsider, 'select access.derive($1)', [nora.log])
    expect(await finds(house, outsider, nora)).toBe('nothing')
    const self = `insert into relay.participant (municipality_id, id, log_id, person_id, post_id, added_by, since)
      values (platform.municipality(), $1, $2, platform.person(), platform.post(), platform.person(), platform.now())`
    expect(await attempt(outsider, self, [newId(), nora.log])).toBe('refused')
  })
})

describe('Every act leaves a trace', () => {
  const rows = async (who: Someone) =>
    (
      await house.admin.query<{ operation: string; effect: string }>(
        'select operation, effect from audit.entry where person_id = $1 and log_id = $2 order by at, id',
        [who.person, nora.log],
      )
    ).rows.map(({ operation, effect }) => `${operation} ${effect}`)
  const note = { kind: 'note', text: 'Hei', areas: ['learning'] }

  test('a reading, a change and a refusal one row each; what was not understood none', async () => {
    const nurse = await house.as('nurse')
    expect(await rows(nurse)).toEqual([])
    await does(nurse, 'relay.open-log')
    await does(nurse, 'relay.write-note', note)
    await does(nurse, 'relay.change-level', { level: 2 })
    await does(nurse, 'relay.write-note', { ...note, kind: 'gossip' })
    expect(await rows(nurse)).toEqual(['relay.open-log read', 'relay.write-note change', 'relay.change-level refused'])
  })

  test('in the act’s own transaction: no trace, no act', async () => {
    const write = named('relay.write-note')
    const silent = {
      ...write,
      audit: () => {
        throw new Error('no trace')
      },
    }
    await expect(nora.teacher.perform(silent, { log: nora.log, ...note })).rejects.toThrow('no trace')
    expect(await finds(house, nora.teacher, nora)).toBe('all: ')
  })

  test('an operation without a note for the trace, or without a rule, is no operation', () => {
    const whole = {
      name: 'testing.do-nothing',
      effect: 'read',
      by: ['in-role'],
      input: z.strictObject({}),
      subject: subject<unknown, 'desk'>('testing.desk', async () => 'desk'),
      run: async () => null,
    } as const
    const [allow, audit] = [() => yes, () => ({ child: null, log: null })]
    expect(operation({ ...whole, allow, audit })).toHaveProperty('audit')
    // @ts-expect-error without audit
    expect(operation({ ...whole, allow })).not.toHaveProperty('audit')
    // @ts-expect-error without allow
    expect(operation({ ...whole, audit })).not.toHaveProperty('allow')
  })

  test('around the door nobody changes, removes or forges a row', async () => {
    await does(nora.teacher, 'relay.open-log')
    const forged = `insert into audit.entry (municipality_id, id, operation, effect, actor_kind, person_id, post_id, role, child_id, log_id, detail, salt)
      values (platform.municipality(), $1, 'relay.open-log', 'read', 'in-role', $2, null, 'employee', null, $3, '{}', decode(repeat('00', 16), 'hex'))`
    const dated = `insert into audit.entry (municipality_id, id, at, operation, effect, actor_kind, person_id, log_id, salt)
      values (platform.municipality(), $1, '2020-01-01', 'relay.open-log', 'read', 'in-role', platform.person(), $2, decode(repeat('00', 16), 'hex'))`
    for (const one of [nora.teacher, nora.mother, await house.as('privacy-officer'), await house.as('administrator')]) {
      expect(await attempt(one, "update audit.entry set operation = 'x' where log_id = $1", [nora.log])).toBe('refused')
      expect(await attempt(one, 'delete from audit.entry where log_id = $1', [nora.log])).toBe('refused')
      expect(await attempt(one, 'truncate audit.entry', [])).toBe('refused')
      expect(await attempt(one, forged, [newId(), house.who('ppt').person, nora.log])).toBe('refused')
      expect(await attempt(one, dated, [newId(), nora.log])).toBe('refused')
    }
  })
})

describe('Every measure has one responsible person, a deadline and an evaluation', () => {
  const agreed = () => ({
    ...{ text: 'Møter Nora ved porten', areas: ['learning'], responsible: nora.teacher.post },
    ...{ deadline: '2026-12-01', evaluateOn: '2026-12-10' },
  })

  test.for([
    ['a responsible person', { responsible: undefined }, 'invalid: responsible invalid_type'],
    ['one responsible person', { responsible: ['a', 'b'] }, 'invalid: responsible invalid_type'],
    ['a responsible person of this log', { responsible: newId() }, 'invalid: responsible not-in-log'],
    ['a deadline', { deadline: undefined }, 'invalid: deadline invalid_type'],
    ['a day to evaluate it', { evaluateOn: undefined }, 'invalid: evaluateOn invalid_type'],
  ] as const)('not without %s', async ([, over, what]) => {
    expect(await does(nora.teacher, 'relay.agree-measure', { ...agreed(), ...over })).toBe(what)
    expect(await does(nora.teacher, 'relay.agree-measure', agreed())).toBe('done')
  })

  test('around the door neither: not one without, and none taken away', async () => {
    const measure = await made(nora.teacher, 'relay.agree-measure', agreed(), 'measure')
    for (const column of ['responsible_id', 'responsible_post', 'deadline', 'evaluate_on'])
      expect([
        column,
        await attempt(nora.teacher, `update relay.measure set ${column} = null where entry_id = $1`, [measure]),
      ]).toEqual([column, notNull])
    const entry = newId()
    const bare = `with e as (insert into relay.entry (municipality_id, id, log_id, kind, areas, text, author_id, author_post, written_at)
        values (platform.municipality(), $1, $2, 'measure', '{learning}', 'x', platform.person(), platform.post(), platform.now()))
      insert into relay.measure (municipality_id, entry_id, log_id, responsible_id, responsible_post, deadline, evaluate_on, state)
      values (platform.municipality(), $1, $2, null, null, '2026-12-01', '2026-12-10', 'active')`
    expect(await attempt(nora.teacher, bare, [entry, nora.log])).toMatch(/^(refused|23502)$/)
    expect(await attempt(nora.teacher, 'delete from relay.measure where entry_id = $1', [measure])).toBe('refused')
  })

  test('an evaluation has the child’s, the guardians’ and the professional’s view, or says why one is missing', async () => {
    const measure = await made(nora.teacher, 'relay.agree-measure', agreed(), 'measure')
    const child = { change: 'better', words: 'Lettere.', talkedBy: 'Ida Lund', talkedOn: '2026-11-20' }
    const whole = {
      measure,
      version: 1,
      child,
      guardians: { change: 'same' },
      ours: { change: 'better', words: 'Bra.' },
      outcome: 'end',
    }
    for (const missing of ['child', 'guardians', 'ours'])
      expect([missing, await does(nora.teacher, 'relay.evaluate-measure', { ...whole, [missing]: undefined })]).toEqual(
        [missing, expect.stringMatching(new RegExp(`^invalid: ${missing}`))],
      )
    const going = { ...whole, outcome: 'continue' }
    expect(await does(nora.teacher, 'relay.evaluate-measure', going)).toMatch(/^invalid: next/)
    expect(await does(nora.teacher, 'relay.evaluate-measure', whole)).toBe('done')
    // and the database, for whoever could write one without
    for (const view of ['child', 'guardians'])
      expect([
        view,
        await withEveryRight(
          house,
          `update relay.evaluation set ${view}_own = false, ${view}_change = null, ${view}_words = null, ${view}_missing = null where measure_id = $1`,
          [measure],
        ),
      ]).toEqual([view, check])
    expect(
      await withEveryRight(house, 'update relay.evaluation set our_change = null where measure_id = $1', [measure]),
    ).toBe(notNull)
  })
})
