import { describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent, recordConsent, withdrawConsent } from '#modules/access'
import { dayOf } from '#platform/language/day.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog, pausedLog } from '#testing/open-log.ts'
import { acceptOffer } from './accept-offer.ts'
import { assignBaton } from './assign-baton.ts'
import { openLog as readLog } from './open-log.ts'
import { proposeService } from './propose-service.ts'

const house = await openHouse(await testDatabase())
const { school, health, ppt } = fjordvikServices

type Asked = { kind?: string; service?: string; before?: string | null }
const pageFor = (one: Someone, log: string, asked: Asked = {}) => one.does(readLog, { log, ...asked })

/** Who took the baton after whom and why, newest first. */
const turnsFor = async (one: Someone, log: string, asked: Asked = {}) =>
  (await pageFor(one, log, asked)).happened.flatMap((it) =>
    it.kind === 'baton' ? [[it.cause, it.post, it.before?.post ?? null]] : [],
  )

/** What was answered, newest first: the decisions of each answer by service. */
const answersFor = async (one: Someone, log: string, asked: Asked = {}) =>
  (await pageFor(one, log, asked)).happened.flatMap((it) =>
    it.kind === 'consent' ? [Object.fromEntries(it.said.map(({ service, decision }) => [service, decision]))] : [],
  )

/** An open log whose baton the nurse has taken over from the teacher. */
const handedOver = async () => {
  const nora = await openLog(house, { shares: { school: ['learning', 'health'], health: ['learning', 'health'] } })
  const nurse = await house.as('nurse')
  house.clock.advance({ minutes: 1 })
  await nurse.does(acceptOffer, { log: nora.log, offer: await nora.askToHold('nurse') })
  const { log, teacher, mother, write } = nora
  return { log, teacher, mother, write, nurse }
}

describe('who took the baton', () => {
  test('is told to everyone who sees all: after whom and why, newest first', async () => {
    const { log, teacher, nurse, mother } = await handedOver()
    const told = [
      ['offer', nurse.post, teacher.post],
      ['opening', teacher.post, null],
    ]
    for (const one of [mother, teacher, nurse]) expect(await turnsFor(one, log)).toEqual(told)
    const { staff } = await pageFor(mother, log)
    expect([teacher, nurse].map(({ post }) => staff[post]?.name)).toEqual(['Ida Lund', 'Kari Moe'])
  })

  test('a head who steps in, and who moves it', async () => {
    const { log, teacher, nurse, mother } = await handedOver()
    house.clock.advance({ minutes: 1 })
    await mother.does(withdrawConsent, { log, service: health })
    const head = await house.as('head')
    house.clock.advance({ minutes: 1 })
    await head.does(assignBaton, { log, to: teacher.post })
    expect((await turnsFor(mother, log)).slice(0, 2)).toEqual([
      ['assigned', teacher.post, head.post],
      ['interim', head.post, nurse.post],
    ])
  })

  test('is no part of the core', async () => {
    const { log } = await handedOver()
    expect((await pageFor(await house.as('head'), log)).happened).toEqual([])
  })
})

describe('what the family answered', () => {
  test('is one line, whatever the number of services', async () => {
    const { log, mother } = await handedOver()
    expect(await answersFor(mother, log)).toEqual([{ [school]: 'given', [health]: 'given' }])
    house.clock.advance({ minutes: 1 })
    await mother.does(withdrawConsent, { log, service: health })
    expect(await answersFor(mother, log)).toEqual([{ [health]: 'withdrawn' }, { [school]: 'given', [health]: 'given' }])
  })

  test('is read whole by the family and whoever holds the baton; by others about their own service', async () => {
    const { log, mother, teacher } = await openLog(house)
    await teacher.does(proposeService, { log, service: ppt, areas: ['learning'], why: 'Lesingen.' })
    house.clock.advance({ minutes: 1 })
    await mother.does(decideConsent, { log, answer: 'no', services: [{ service: ppt, areas: ['learning'] }] })
    const whole = [{ [ppt]: 'refused' }, { [school]: 'given', [health]: 'given' }]
    expect(await answersFor(mother, log)).toEqual(whole)
    expect(await answersFor(teacher, log)).toEqual(whole)
    const nurse = await house.as('nurse')
    expect(await answersFor(nurse, log)).toEqual([{ [health]: 'given' }])
    expect(await answersFor(nurse, log, { service: ppt })).toEqual([])
    expect((await pageFor(nurse, log)).writing).not.toContain(ppt)
  })

  test('on paper: who wrote it down, and when it was said', async () => {
    const { log, links, mother, teacher } = await openLog(house)
    house.clock.advance({ minutes: 1 })
    const answer = { log, giver: links[0], answer: 'yes', services: [{ service: school, areas: ['learning'] }] }
    const today = dayOf(house.clock.now())
    const how = { channel: 'paper', givenOn: today, how: 'Skjema på foreldremøtet', heard: heardLater }
    await teacher.does(recordConsent, { ...answer, ...how })
    const [newest] = (await pageFor(mother, log, { kind: 'consent' })).happened
    expect(newest).toMatchObject({ channel: 'paper', givenOn: today, recordedPost: teacher.post })
  })

  test('a paused log tells it to nobody: the family, too, sees the core', async () => {
    const { log, mother, teacher } = await pausedLog(house)
    for (const one of [mother, teacher]) expect((await pageFor(one, log)).happened).toEqual([])
  })
})

describe('asked for by kind and service', () => {
  test('each kind alone; a turn by who took it, an answer by what it is about', async () => {
    const { log, teacher, nurse, mother, write } = await handedOver()
    house.clock.advance({ minutes: 1 })
    await write(mother, 'Hjemmefra')
    const kinds = async (asked: Asked) => (await pageFor(mother, log, asked)).happened.map(({ kind }) => kind)
    expect(await kinds({})).toEqual(['note', 'baton', 'baton', 'consent'])
    expect(await kinds({ kind: 'baton' })).toEqual(['baton', 'baton'])
    expect(await kinds({ kind: 'consent' })).toEqual(['consent'])
    expect(await kinds({ kind: 'note' })).toEqual(['note'])
    expect(await turnsFor(mother, log, { service: health })).toEqual([['offer', nurse.post, teacher.post]])
    expect(await answersFor(mother, log, { service: health })).toEqual([{ [health]: 'given' }])
    expect(await kinds({ service: 'family' })).toEqual(['note', 'consent'])
    expect((await pageFor(mother, log)).writing.sort()).toEqual([school, health].sort())
  })

  test('a kind that is none is refused', async () => {
    const { log, mother } = await openLog(house)
    expect((await mother.perform(readLog, { log, kind: 'holding' })).kind).toBe('invalid')
  })
})

test('pages go on through all of it, however much happened at one instant', async () => {
  const { log, teacher, mother, write } = await handedOver()
  for (let n = 0; n < 30; n++) await write(mother, `Notat ${n}`)
  await mother.does(withdrawConsent, { log, service: health })
  house.clock.advance({ seconds: 1 })
  const head = await house.as('head')
  for (let n = 0; n < 15; n++) {
    await mother.does(decideConsent, {
      log,
      answer: 'yes',
      heard: heardLater,
      services: [{ service: health, areas: n % 2 === 0 ? ['learning'] : ['health'] }],
    })
    house.clock.advance({ seconds: 1 })
  }
  await head.does(assignBaton, { log, to: teacher.post })
  const first = await pageFor(mother, log)
  const second = await pageFor(mother, log, { before: first.older })
  expect([first.happened.length, second.older, first.unwritten, second.unwritten]).toEqual([50, null, false, false])
  const all = [...first.happened, ...second.happened]
  expect(all.map(({ at, id }) => [at.getTime(), id])).toEqual(
    all
      .map(({ at, id }) => [at.getTime(), id])
      .sort(([a, x], [b, y]) => Number(b) - Number(a) || (String(x) < String(y) ? 1 : -1)),
  )
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  // thirty notes; opening, offer, head, moved; the first answer, the withdrawal, and fifteen more
  expect(all).toHaveLength(30 + 4 + 17)
})

test('a log in which nobody has written yet says so', async () => {
  const { log, mother, teacher, write } = await openLog(house)
  expect(await pageFor(mother, log)).toMatchObject({ unwritten: true })
  await write(teacher, 'Nora kom i dag.')
  expect(await pageFor(mother, log)).toMatchObject({ unwritten: false })
})
