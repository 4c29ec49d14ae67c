import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { doorsOpenTo, finds } from '#testing/rules/finds.ts'
import { said } from '#testing/said.ts'

// access-rules.md, sections 5 and 6: who sees what of a closed log, and who sees who has seen it

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  nora = await openLog(house, { guardians: 2 })
})

const does = async (who: Someone, name: string, input: Record<string, unknown> = {}) =>
  said(await who.perform(named(name), { log: nora.log, ...input }))
const close = async () => {
  await nora.teacher.does(named('relay.write-note'), { log: nora.log, kind: 'note', text: 'Helse', areas: ['health'] })
  house.clock.advance({ minutes: 1 })
  const closing = { reason: 'goal-reached', note: 'Slutt', areas: ['learning'] }
  await nora.teacher.does(named('relay.close-log'), { log: nora.log, ...closing })
}
const mother = () => house.family(nora.family.guardians[0]?.identityNumber ?? '')

describe('closed', () => {
  beforeEach(close)

  test('row 56: the family as before, and nobody writes', async () => {
    expect(await finds(house, nora.mother, nora)).toBe('all: Helse, Slutt')
    house.clock.advance({ days: 400 })
    expect(await finds(house, await mother(), nora)).toBe('all: Helse, Slutt')
    expect(await does(await mother(), 'relay.write-note', { kind: 'note', text: 'x', areas: ['home'] })).toBe(
      'refused: closed',
    )
  })

  test('row 56: that it exists is hidden from those who are blocked', async () => {
    const head = await house.as('head')
    const block = { child: nora.child, guardian: nora.links[1], basis: 'contact-ban', reviewOn: '2027-01-15' }
    expect(said(await head.perform(named('children.block-guardian'), block))).toBe('done')
    expect(await finds(house, nora.father, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, nora.father, nora)).toEqual([])
  })

  test('row 57: the last holder reads for ninety days, then core', async () => {
    expect(await finds(house, nora.teacher, nora)).toBe('all: Helse, Slutt')
    // closed on 23 November: the ninetieth day is 20 February
    house.clock.set('2027-02-20T22:59:59Z')
    expect(await finds(house, await house.as('teacher'), nora)).toBe('all: Helse, Slutt')
    house.clock.set('2027-02-20T23:00:00Z')
    expect(await finds(house, await house.as('teacher'), nora)).toBe('core')
  })

  test('row 57: by the rules of the day it closed, whatever the municipality changes later', async () => {
    // fifteen, and her guardians decided for her
    nora = await openLog(house, { born: '2011-03-01' })
    await close()
    await house.admin.query(
      `insert into organisation.setting (municipality_id, id, key, value, valid_from, set_by, set_at, ground)
       select municipality_id, id, 'consent-age', '15', '2026-11-24', started_by, started_at, 'Vedtak' from relay.log where id = $1`,
      [nora.log],
    )
    onTestFinished(async () => {
      await house.admin.query("delete from organisation.setting where key = 'consent-age'")
    })
    house.clock.set('2026-11-24T08:00:00Z')
    expect(await finds(house, await house.as('teacher'), nora)).toBe('all: Helse, Slutt')
  })

  test('row 58: other staff nothing; the head of the opening unit core', async () => {
    for (const key of ['nurse', 'nurse-head', 'teacher-and-mother', 'ppt', 'coordinator', 'other-head']) {
      const one = await house.as(key)
      expect([key, await finds(house, one, nora)]).toEqual([key, 'nothing'])
      expect([key, await doorsOpenTo(house, one, nora)]).toEqual([key, []])
    }
    expect(await finds(house, await house.as('head'), nora)).toBe('core + children.guardian')
  })

  test('row 59: reopening needs new consent; until then nobody in the services reads', async () => {
    const again = { why: 'Nora er hjemme igjen.', services: [], areas: ['learning'] }
    for (const key of ['nurse', 'nurse-head', 'ppt'])
      expect([key, await does(await house.as(key), 'relay.reopen-log', again)]).toEqual([key, 'absent'])
    expect(await does(nora.teacher, 'relay.reopen-log', again)).toBe('done')
    expect((await batonOf(house, nora.log)).state).toBe('awaiting')
    expect(await finds(house, nora.teacher, nora)).toBe('start')
    expect(await finds(house, await house.as('nurse'), nora)).toBe('nothing')
    house.clock.advance({ minutes: 1 })
    const { school } = fjordvikServices
    const yes = (areas: string[]) => ({
      log: nora.log,
      answer: 'yes',
      heard: heardLater,
      services: [{ service: school, areas }],
    })
    await nora.mother.does(named('access.decide-consent'), yes(['learning', 'health']))
    // both guardians, as the first time (row 29), and for all that stands there: whoever holds it sees it all
    await nora.father.does(named('access.decide-consent'), yes(['learning']))
    expect((await batonOf(house, nora.log)).state).toBe('awaiting')
    house.clock.advance({ minutes: 1 })
    await nora.father.does(named('access.decide-consent'), yes(['learning', 'health']))
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nora.teacher.post })
    expect(await finds(house, nora.teacher, nora)).toBe('all: Helse, Slutt')
    expect(await finds(house, await house.as('nurse'), nora)).toBe('nothing')
  })
})

type Line = { operation: string; effect: string; person: string | null; post: string | null; role: string | null }
const traceOf = async (who: Someone) =>
  (await who.does(named('relay.open-trace'), { log: nora.log })) as never as {
    lines: (Line & { day: string; last: Date; reason: string | null })[]
    staff: Record<string, { name: string; serviceName?: string; title?: string }>
  }
const has = (lines: readonly Line[], operation: string, { person }: Pick<Someone, 'person'>) =>
  lines.some((line) => line.operation === operation && line.person === person)

describe('row 60: the trace, for the family who sees the log', () => {
  test('staff: name, role, service, time and act', async () => {
    const nurse = await house.as('nurse')
    await nurse.does(named('relay.open-log'), { log: nora.log })
    const { lines, staff } = await traceOf(nora.mother)
    const line = lines.find((one) => one.operation === 'relay.open-log' && one.person === nurse.person)
    expect(line).toMatchObject({ effect: 'read', role: 'employee', day: '2026-11-23', last: house.clock.now() })
    expect(JSON.stringify(staff[line?.post ?? ''])).toMatch(/Kari Moe.*Helsestasjon|Helsestasjon.*Kari Moe/)
  })

  test('and what the system did, with its reason', async () => {
    const { school, health } = fjordvikServices
    const paused = await openLog(house)
    const until = { log: paused.log, answer: 'yes', heard: heardLater, until: '2026-11-24' }
    const services = [school, health].map((service) => ({ service, areas: ['learning'] }))
    house.clock.advance({ minutes: 1 })
    await paused.mother.does(named('access.decide-consent'), { ...until, services })
    house.clock.set('2026-11-25T08:00:00Z')
    await house.system().does(named('relay.settle-dated-changes'), {})
    nora = paused as never
    const { lines } = await traceOf(await mother())
    expect(lines).toContainEqual(
      expect.objectContaining({ operation: 'relay.settle-dated-changes', person: null, reason: 'paused' }),
    )
  })

  test('what a guardian reads is seen by that guardian alone; what she decides, by the other too', async () => {
    await nora.mother.does(named('relay.open-log'), { log: nora.log })
    expect(has((await traceOf(nora.mother)).lines, 'relay.open-log', nora.mother)).toBe(true)
    const { lines } = await traceOf(nora.father)
    expect(lines.some((one) => one.effect === 'read' && one.person === nora.mother.person)).toBe(false)
    expect(has(lines, 'access.decide-consent', nora.mother)).toBe(true)
  })

  test('what the young person reads is hers alone', async () => {
    nora = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, guardians: 2, team: [] })
    await nora.youth.does(named('relay.open-log'), { log: nora.log })
    expect(has((await traceOf(nora.youth)).lines, 'relay.open-log', nora.youth)).toBe(true)
    expect(has((await traceOf(nora.mother)).lines, 'relay.open-log', nora.youth)).toBe(false)
  })

  test('someone without access who tried: that, and not who', async () => {
    await (await house.as('ppt')).perform(named('relay.open-log'), { log: nora.log })
    const { lines, staff } = await traceOf(nora.mother)
    expect(lines).toContainEqual(expect.objectContaining({ effect: 'refused', person: null, post: null }))
    expect(JSON.stringify(staff)).not.toContain('Per Solheim')
  })

  test.for(['teacher', 'nurse', 'head', 'registrar', 'coordinator', 'other-head'] as const)(
    'not for staff: %s',
    async (key) => expect(await does(await house.as(key), 'relay.open-trace')).toBe('absent'),
  )
})

describe('row 62: the data-protection officer', () => {
  test('reads the trace without content, and each look is traced', async () => {
    const secret = { log: nora.log, kind: 'note', text: 'Hemmelig om Nora', areas: ['learning'] }
    await nora.teacher.does(named('relay.write-note'), secret)
    const officer = await house.as('privacy-officer')
    const looks = async () =>
      (
        await house.admin.query(
          `select count(*)::int as n from audit.entry where person_id = $1 and operation = 'access.open-municipality-trace'`,
          [officer.person],
        )
      ).rows[0].n
    const before = await looks()
    const seen = JSON.stringify(await officer.does(named('access.open-municipality-trace'), {}))
    expect(seen).toContain('relay.write-note')
    expect(seen).not.toMatch(/Hemmelig|Nora|Sande/)
    await officer.does(named('access.open-municipality-trace'), {})
    expect(await looks()).toBe(before + 2)
    expect(await finds(house, officer, nora)).toBe('nothing + audit.entry')
    expect(await doorsOpenTo(house, officer, nora)).toEqual([])
  })

  test.for(['teacher', 'head', 'registrar', 'coordinator', 'administrator'] as const)('not %s', async (key) => {
    const one = await house.as(key)
    expect(said(await one.perform(named('access.open-municipality-trace'), {}))).toBe('refused: only-privacy-officer')
  })
})
