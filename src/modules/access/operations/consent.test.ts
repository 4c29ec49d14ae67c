import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { confirmGuardian } from '#modules/children'
import { closeLog, openLog as readLog, startLog, writeNote } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { tries } from '#testing/tries.ts'
import { decideConsent } from './decide-consent.ts'
import { recordConsent } from './record-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const database = await testDatabase()
let house: House
beforeAll(async () => {
  house = await openHouse(database)
})
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const stateOf = async (log: string): Promise<string> =>
  (await house.admin.query('select state from relay.log where id = $1', [log])).rows[0]?.state
const decisionsIn = async (log: string) =>
  (
    await house.admin.query(
      'select decision, areas, channel, how from access.consent where log_id = $1 order by decided_at, id',
      [log],
    )
  ).rows

const school = { service: service.school, areas: ['learning', 'health', 'home'] }
const health = { service: service.health, areas: ['health'] }
const yes = (log: string, over: Record<string, unknown> = {}) => ({
  log,
  answer: 'yes',
  services: [school, health],
  ...over,
})

describe('the family answers', () => {
  test('row 29: with one of two guardians the log still waits; with both it opens', async () => {
    const { log, mother, father } = await startedLog(house, { guardians: 2 })
    await mother.does(decideConsent, yes(log))
    expect(await stateOf(log)).toBe('awaiting')
    await father.does(decideConsent, yes(log))
    expect(await stateOf(log)).toBe('open')
  })

  test('what only one of them shares is shared with nobody', async () => {
    const { log, mother, father } = await startedLog(house, { guardians: 2 })
    await mother.does(decideConsent, yes(log))
    await father.does(decideConsent, yes(log, { services: [{ ...school, areas: ['learning'] }] }))
    const teacher = await house.as('teacher')
    const note = { log, kind: 'note', text: 'Hei', areas: ['home'] }
    expect(await teacher.perform(writeNote, note)).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'areas', code: 'area-not-shared' }],
    })
  })

  test('a no to the service that asks ends the start and wipes what stood there (row 6)', async () => {
    const { log, mother } = await startedLog(house)
    await mother.does(decideConsent, yes(log, { answer: 'no' }))
    expect(await stateOf(log)).toBe('closed')
    const { rows } = await house.admin.query(
      'select (select count(*) from relay.start where log_id = $1)::int as starts, (select child_id from relay.log where id = $1) as child',
      [log],
    )
    expect(rows[0]).toEqual({ starts: 0, child: null })
    expect(await decisionsIn(log)).toEqual([])
  })

  test('a later answer is a later row: nothing is overwritten', async () => {
    const { log, mother } = await openLog(house)
    const before = (await decisionsIn(log)).length
    house.clock.advance({ hours: 1 })
    await mother.does(decideConsent, yes(log, { services: [school] }))
    expect((await decisionsIn(log)).length).toBe(before + 1)
  })

  test('someone she does not want is shut out at once (row 18)', async () => {
    const { log, mother } = await openLog(house)
    const nurse = await house.as('nurse')
    await mother.does(decideConsent, yes(log, { without: [nurse.person] }))
    expect((await nurse.perform(writeNote, { log, kind: 'note', text: 'Hei', areas: ['health'] })).kind).toBe('absent')
  })

  test('staff cannot answer for the family', async () => {
    const { log, teacher } = await openLog(house)
    expect((await teacher.perform(decideConsent, yes(log))).kind).toBe('absent')
  })

  test.each([
    ['no services', { services: [] }, 'services'],
    ['a service nobody knows', { services: [{ service: newId(), areas: ['health'] }] }, 'services.0.service'],
    ['an area nobody knows', { services: [{ ...school, areas: ['gossip'] }] }, 'services.0.areas'],
    ['the same service twice', { services: [school, school] }, 'services'],
    ['the same area twice', { services: [{ ...school, areas: ['home', 'home'] }] }, 'services.0.areas'],
    ['a yes to nothing', { services: [{ ...school, areas: [] }] }, 'services'],
    ['a day that has passed', { until: '2026-11-01' }, 'until'],
    ['an answer that is neither', { answer: 'maybe' }, 'answer'],
    ['something unknown', { extra: true }, ''],
  ])('%s changes nothing', async (_, over, path) => {
    const { log, mother } = await startedLog(house)
    const outcome = await mother.perform(decideConsent, yes(log, over))
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ path }] })
    expect(await decisionsIn(log)).toEqual([])
  })

  test('a double post answers once', async () => {
    const { log, mother } = await startedLog(house)
    const key = newId()
    const both = await Promise.all([
      mother.perform(decideConsent, yes(log), key),
      mother.perform(decideConsent, yes(log), key),
    ])
    expect(both.map((one) => one.kind)).toEqual(['done', 'done'])
    expect((await decisionsIn(log)).length).toBe(2)
  })
})

describe('the family takes it back', () => {
  test('row 50: the service sees nothing from that transaction on', async () => {
    const { log, mother } = await openLog(house)
    const nurse = await house.as('nurse')
    const note = { log, kind: 'note', text: 'Hei', areas: ['health'] }
    await nurse.does(writeNote, note)
    await mother.does(withdrawConsent, { log, service: service.health })
    expect((await nurse.perform(writeNote, note)).kind).toBe('absent')
    expect(await stateOf(log)).toBe('open')
  })

  test("row 51: when the holder's service goes, the head of a participating unit who may see all there is steps in", async () => {
    const { log, mother } = await openLog(house)
    await mother.does(withdrawConsent, { log, service: service.school })
    const { rows } = await house.admin.query(
      'select l.state, h.person_id, h.cause from relay.log l join relay.holding h on h.id = l.holding where l.id = $1',
      [log],
    )
    expect(rows).toEqual([{ state: 'open', person_id: house.who('nurse-head').person, cause: 'interim' }])
  })

  test('row 51: where nobody may see all there is, the log pauses', async () => {
    const { log, mother, teacher } = await openLog(house)
    await teacher.does(writeNote, { log, kind: 'note', text: 'Om skolen', areas: ['learning'] })
    await mother.does(withdrawConsent, { log, service: service.school })
    const { rows } = await house.admin.query('select state, holding from relay.log where id = $1', [log])
    expect(rows).toEqual([{ state: 'paused', holding: null }])
  })

  test('row 52: all taken back closes the log', async () => {
    const { log, mother } = await openLog(house)
    await mother.does(withdrawConsent, { log, service: service.health })
    await mother.does(withdrawConsent, { log, service: service.school })
    expect(await stateOf(log)).toBe('closed')
  })

  test('row 30: one of two is enough, and the other alone does not restore it', async () => {
    const { log, mother, father } = await openLog(house, { guardians: 2 })
    const nurse = await house.as('nurse')
    await mother.does(withdrawConsent, { log, service: service.health })
    await father.does(decideConsent, yes(log))
    expect((await nurse.perform(writeNote, { log, kind: 'note', text: 'Hei', areas: ['health'] })).kind).toBe('absent')
  })

  test('what was never given cannot be taken back', async () => {
    const { log, mother } = await openLog(house)
    expect(await mother.perform(withdrawConsent, { log, service: service.ppt })).toMatchObject({
      kind: 'refused',
      reason: 'no-consent-to-withdraw',
    })
  })

  test("another family's log is not there", async () => {
    const [{ log }, other] = [await openLog(house), await openLog(house)]
    expect((await other.mother.perform(withdrawConsent, { log, service: service.health })).kind).toBe('absent')
  })
})

describe('staff write down what was said', () => {
  const said = (log: string, giver: string, over: Record<string, unknown> = {}) => ({
    log,
    giver,
    channel: 'oral',
    givenOn: '2026-11-22',
    how: 'Mor sa ja på telefon.',
    answer: 'yes',
    services: [school, health],
    ...over,
  })

  test('the starter, with who, when and how; and the log opens', async () => {
    const { log, links } = await startedLog(house)
    const teacher = await house.as('teacher')
    await teacher.does(recordConsent, said(log, links[0] ?? ''))
    expect(await stateOf(log)).toBe('open')
    expect((await decisionsIn(log))[0]).toMatchObject({
      channel: 'oral',
      how: 'Mor sa ja på telefon.',
      decision: 'given',
    })
  })

  test.each([
    ['nobody who decides', { giver: newId() }, 'giver'],
    ['a year nobody lived in', { givenOn: '0000-01-01' }, 'givenOn'],
    ['a year nobody will see', { until: '9999-12-31' }, 'until'],
    ['a day that has not come', { givenOn: '2026-12-24' }, 'givenOn'],
    ['no word of how', { how: ' ' }, 'how'],
    ['a channel nobody knows', { channel: 'sms' }, 'channel'],
  ])('%s changes nothing', async (_, over, path) => {
    const { log, links } = await startedLog(house)
    const teacher = await house.as('teacher')
    expect(await teacher.perform(recordConsent, said(log, links[0] ?? '', over))).toMatchObject({
      kind: 'invalid',
      issues: [{ path }],
    })
    expect(await decisionsIn(log)).toEqual([])
  })

  test('a participant does not', async () => {
    const { log, links } = await openLog(house)
    const nurse = await house.as('nurse')
    expect(await nurse.perform(recordConsent, said(log, links[0] ?? ''))).toMatchObject({
      kind: 'refused',
      reason: 'only-starter-or-holder',
    })
  })

  test('the young person herself, by her record', async () => {
    const nora = await startedLog(house, { born: '2010-03-01' })
    await nora.teacher.does(recordConsent, said(nora.log, nora.links[0] ?? ''))
    expect(await stateOf(nora.log)).toBe('awaiting')
    await nora.teacher.does(recordConsent, said(nora.log, nora.child))
    expect(await stateOf(nora.log)).toBe('open')
  })

  test('she is told that something was written down in her name', async () => {
    const nora = await openLog(house)
    await house.admin.query('delete from mail.outbox where person_id = $1', [nora.mother.person])
    await nora.teacher.does(recordConsent, said(nora.log, nora.links[0] ?? '', { givenOn: '2026-11-23' }))
    const { rows } = await house.admin.query('select kind from mail.outbox where person_id = $1', [nora.mother.person])
    expect(rows).toEqual([{ kind: 'consent-recorded' }])
  })

  test('a no of her own hand is hers to take back: no word of staff undoes it, whatever they wrote in between', async () => {
    const nora = await openLog(house)
    await nora.mother.does(withdrawConsent, { log: nora.log, service: service.health })
    house.clock.advance({ minutes: 1 })
    const again = { services: [health], givenOn: '2026-11-23' }
    const records = async (over: Record<string, unknown> = {}) => {
      const outcome = await nora.teacher.perform(
        recordConsent,
        said(nora.log, nora.links[0] ?? '', { ...again, ...over }),
      )
      return outcome.kind === 'refused' ? outcome.reason : outcome.kind
    }
    expect(await records()).toBe('said-no-herself')
    expect(await records({ answer: 'no' })).toBe('done')
    house.clock.advance({ minutes: 1 })
    expect(await records()).toBe('said-no-herself')
    const written = 'select access.may_write_down($1, $2, $3, $4, $5) as may'
    const asked = [nora.log, nora.mother.person, 'guardian', service.health]
    const rows = (decision: string) => tries(nora.teacher, `select from (${written}) x where may`, [...asked, decision])
    expect([await rows('given'), await rows('refused')]).toEqual([0, 1])
    await nora.mother.does(decideConsent, yes(nora.log, { services: [health] }))
    house.clock.advance({ minutes: 1 })
    expect(await records()).toBe('done')
  })

  test('a withdrawal and a yes that is written down at the same moment: the withdrawal stands', async () => {
    const nora = await openLog(house)
    const written = said(nora.log, nora.links[0] ?? '', { services: [health], givenOn: '2026-11-23' })
    const outcomes = await atOnce<{ kind: string }>(house, 'relay.log', nora.log, [
      () => nora.teacher.perform(recordConsent, written),
      () => nora.mother.perform(withdrawConsent, { log: nora.log, service: service.health }),
    ])
    expect(outcomes[1]?.kind).toBe('done')
    expect((await (await house.as('nurse')).perform(readLog, { log: nora.log })).kind).toBe('absent')
  })

  test('whoever waited for a later one says it again: written now, hers would not count', async () => {
    const nora = await openLog(house)
    house.clock.advance({ minutes: 1 })
    const written = said(nora.log, nora.links[0] ?? '', { services: [health], givenOn: '2026-11-23' })
    await nora.teacher.does(recordConsent, written)
    house.clock.set('2026-11-23T08:00:30Z')
    const withdraw = () => nora.mother.perform(withdrawConsent, { log: nora.log, service: service.health })
    expect(await withdraw()).toMatchObject({ kind: 'refused', reason: 'changed-meanwhile' })
    house.clock.advance({ minutes: 1 })
    expect((await withdraw()).kind).toBe('done')
  })

  test('what was said before her last answer does not count after it', async () => {
    const nora = await openLog(house)
    const before = said(nora.log, nora.links[0] ?? '', { services: [health] })
    expect(await nora.teacher.perform(recordConsent, before)).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'givenOn', code: 'said-since' }],
    })
  })
})

describe('beside a log that the child has already (row 5)', () => {
  /** A colleague of another unit who knows the child's number and her guardian's, and asks nobody. */
  const beside = async ({ family }: Awaited<ReturnType<typeof openLog>>) => {
    const pedagogue = await house.as('pedagogue')
    const { log, child } = await pedagogue.does(startLog, { ...family, why: 'Vi vil hjelpe.', areas: ['learning'] })
    const { rows } = await house.admin.query('select id from children.guardian where child_id = $1', [child])
    return { pedagogue, log, child, link: rows[0].id as string }
  }
  const records = { channel: 'oral', givenOn: '2026-11-23', how: 'På telefon.', answer: 'yes' } as const
  const kindergarten = { service: service.kindergarten, areas: ['learning'] }
  const confirm = { responsibility: true, source: 'population-register', sourceDate: '2026-11-01' } as const

  test('nobody whom her own registrar has not confirmed says anything there, whether the other log lives or is closed', async () => {
    const [living, closed] = [await openLog(house), await openLog(house)]
    await closed.teacher.does(closeLog, {
      log: closed.log,
      reason: 'goal-reached',
      note: 'Ferdig.',
      areas: ['learning'],
    })
    for (const nora of [living, closed]) {
      const { pedagogue, log, link } = await beside(nora)
      const said = { log, giver: link, ...records, services: [kindergarten] }
      expect(await pedagogue.perform(recordConsent, said)).toMatchObject({ issues: [{ code: 'not-a-decider' }] })
      const may = 'select from (select access.may_write_down($1, $2, $3, $4, $5) as may) x where may'
      const asked = [log, nora.mother.person, 'guardian', service.kindergarten, 'given']
      expect(await tries(pedagogue, may, asked)).toBe(0)
    }
  })

  test('whoever is confirmed there is asked and answers as in any start, and the first record decides what it comes to', async () => {
    const nora = await openLog(house)
    const { pedagogue, log, child, link } = await beside(nora)
    const registrar = await house.as('kindergarten-registrar')
    const other = house.number('1980-03-03', 17)
    const { identityNumber } = nora.family.guardians[0] ?? {}
    await registrar.does(confirmGuardian, { child, guardian: link, ...confirm, identityNumber })
    const stranger = await pedagogue.does(startLog, {
      child: nora.family.child,
      guardians: [{ name: 'Far', relation: 'father', identityNumber: other }],
      why: 'Vi vil hjelpe.',
      areas: ['learning'],
    })
    const { rows } = await house.admin.query('select id from children.guardian where child_id = $1', [stranger.child])
    const far = { child: stranger.child, guardian: rows[0].id, ...confirm, identityNumber: other }
    await registrar.does(confirmGuardian, far)
    for (const one of [
      { log, link },
      { log: stranger.log, link: rows[0].id },
    ]) {
      const read = async () => (await pedagogue.does(readLog, { log: one.log })).answers
      expect(await read()).toMatchObject([{ id: one.link, state: 'waiting' }])
      const said = { log: one.log, giver: one.link, ...records, services: [kindergarten] }
      expect((await pedagogue.perform(recordConsent, said)).kind).toBe('done')
      expect(await read()).toMatchObject([{ id: one.link, state: 'answered' }])
      expect(await stateOf(one.log)).toBe('awaiting')
    }
  })

  test('it opens once her own registrar has confirmed someone, and not before', async () => {
    const nora = await openLog(house)
    await nora.teacher.does(closeLog, { log: nora.log, reason: 'goal-reached', note: 'Ferdig.', areas: ['learning'] })
    house.clock.advance({ minutes: 1 })
    const { log, child, link } = await beside(nora)
    await nora.mother.does(decideConsent, yes(log, { services: [kindergarten] }))
    expect(await stateOf(log)).toBe('awaiting')
    const { identityNumber } = nora.family.guardians[0] ?? {}
    const registrar = await house.as('kindergarten-registrar')
    await registrar.does(confirmGuardian, { child, guardian: link, ...confirm, identityNumber })
    expect(await stateOf(log)).toBe('open')
  })

  test('no answer to its starter names whose a link is', async () => {
    const nora = await openLog(house)
    const { pedagogue, log, child } = await beside(nora)
    const answers = await Promise.all([
      pedagogue.does(readLog, { log }),
      pedagogue.does(operationNamed('relay.prepare-consent-record'), { log }),
      pedagogue.does(operationNamed('relay.open-consents'), { log }),
      pedagogue.does(operationNamed('children.open-guardians'), { child }),
    ])
    expect(JSON.stringify(answers)).not.toContain(nora.mother.person)
  })
})
