import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { createDoor, type Outcome } from '#platform/door.ts'
import { newId } from '#platform/id.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { exchanged, idsIn } from '#testing/bad-input/exchange.ts'
import { type Neighbours, neighbours } from '#testing/bad-input/neighbours.ts'
import { spoil } from '#testing/bad-input/spoil.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { operationNamed, operations } from '#testing/permissions/operations.ts'
import { openWorld, type Who } from '#testing/permissions/people.ts'
import { rehearsalOn } from '#testing/permissions/rehearsal.ts'
import { readTable } from '#testing/permissions/table.ts'
import { said } from '#testing/said.ts'
import { sampleInputs } from '#testing/sample-inputs.ts'
import { reactions } from './app.ts'

// Every operation, in the hands of someone who may do it, with one thing wrong with what she sends

const database = await testDatabase()
const house = await openHouse(database)
const { clock, keyring } = house
const doorOn = (role: 'app' | 'jobs') =>
  createDoor({ pool: rehearsalOn(database.pool(role)), clock, keyring, reactions })
const doors = { app: doorOn('app'), jobs: doorOn('jobs') }

type Possible = { operation: AnyOperation; who: Who; input: unknown }
const knock = ({ operation, who }: Possible, input: unknown): Promise<Outcome> =>
  ('system' in who.knock ? doors.jobs : doors.app).perform(operation, { knock: who.knock, input })
const answered = (one: Possible, input: unknown): Promise<string> =>
  knock(one, input).then(said, (error: unknown) => `fault: ${error}`)
const sampleFor = (name: string, who: Who, place = who.place) => sampleInputs[name]?.(place, { who, house })

let people: Who[]
let there: Neighbours
let possible: Possible[]
beforeAll(async () => {
  people = await openWorld(house)
  there = await neighbours(house)
  const table = readTable(await readFile(new URL('../docs/permissions.md', import.meta.url), 'utf8'))
  const may = (name: string, { kind, place }: Who) => table.get(`${name} · ${kind} · ${place.state}`) === 'done'
  possible = [...operations.values()].flatMap((operation) => {
    const who = people.find((one) => may(operation.name, one))
    return who ? [{ operation, who, input: sampleFor(operation.name, who) }] : []
  })
}, 240_000)

test('there is someone who may do each of them, and sends nothing wrong', async () => {
  expect(possible.map(({ operation }) => operation.name)).toEqual([...operations.keys()])
  for (const one of possible)
    expect([one.operation.name, await answered(one, one.input)]).toEqual([one.operation.name, 'done'])
})

test('what is missing, overlong, of the wrong type, unknown or there twice is refused at its field', async () => {
  let tried = 0
  const taken: string[] = []
  for (const one of possible) {
    for (const { what, path, input } of spoil(one.operation.input, one.input)) {
      const outcome = await knock(one, input).catch((error: unknown) => ({ kind: 'fault', error }) as const)
      const told = outcome.kind === 'invalid' && outcome.issues.some((issue) => issue.path.startsWith(path))
      // a version that was never read is not wrong in itself: it is not the one that stands
      const neverRead = outcome.kind === 'stale' && what === 'version: more than the database counts'
      if (!told && !neverRead)
        taken.push(`${one.operation.name} · ${what} · ${outcome.kind === 'fault' ? outcome.error : said(outcome)}`)
      tried++
    }
  }
  expect(taken).toEqual([])
  expect(tried).toBeGreaterThan(operations.size * 20)
}, 120_000)

/** What is answered to the input with one id after the other exchanged, where it was not a refusal. */
const takenWith = async (
  by: (one: Possible) => Parameters<typeof exchanged>[1],
): Promise<{ tried: number; taken: string[] }> => {
  let tried = 0
  const taken: string[] = []
  for (const one of possible) {
    for (const { path, input } of exchanged(one.input, by(one))) {
      const answer = await answered(one, input)
      if (!/^(absent|refused|invalid|stale)/.test(answer)) taken.push(`${one.operation.name} · ${path} · ${answer}`)
      tried++
    }
  }
  return { tried, taken }
}

/** How many of them are asked with an id: what is for all is not. */
const withIds = () => possible.filter(({ input }) => idsIn(input).length > 0).length

test('an id of nobody is refused', async () => {
  const { tried, taken } = await takenWith(() => () => newId())
  expect(taken).toEqual([])
  expect(tried).toBeGreaterThan(withIds())
}, 120_000)

test('an id of another municipality is refused, whatever it is the id of', async () => {
  const kinds: Record<string, string> = {
    ...{ post: there.post, to: there.post, responsible: there.post, person: there.person, without: there.person },
    ...{ service: there.service, services: there.service, order: there.service, unit: there.unit },
  }
  const { tried, taken } = await takenWith(({ operation, who }) => {
    const theirs = new Map(
      idsIn(sampleFor(operation.name, who, there.place)).map(({ path, id }) => [path.join('.'), id]),
    )
    return (path, id) => {
      const name = path.findLast((key) => typeof key === 'string') as string
      const their = theirs.get(path.join('.'))
      return their === undefined || their === id ? kinds[name] : their
    }
  })
  expect(taken).toEqual([])
  expect(tried).toBeGreaterThan(withIds())
}, 120_000)

test('an id of another child in one’s own municipality is refused beside those of this one', async () => {
  const otherOf = ({ place }: Who) =>
    people.find((one) => one.place.state === place.state && one.place.log !== place.log)?.place ?? place
  const { tried, taken } = await takenWith(({ operation, who, input }) => {
    const theirs = new Map(
      idsIn(sampleFor(operation.name, who, otherOf(who))).map(({ path, id }) => [path.join('.'), id]),
    )
    const exchangeable = idsIn(input).filter(({ path, id }) => theirs.get(path.join('.')) !== id)
    // by a single id she asks about another log, which may be hers as well: who may, docs/permissions.md says
    if (exchangeable.length < 2) return () => undefined
    return (path) => theirs.get(path.join('.'))
  })
  expect(taken).toEqual([])
  expect(tried).toBeGreaterThan(withIds() / 3)
}, 120_000)

test('of a log whose family has withdrawn her service someone who took part is told nothing, whatever she sends', async () => {
  const who = people.find(({ kind, place }) => kind === 'participant' && place.state === 'open') as Who
  const { log, guardians } = who.place
  const about = [...operations.values()].flatMap((operation) => {
    const one = { operation, who, input: sampleFor(operation.name, who) }
    return JSON.stringify(one.input ?? {}).includes(log) ? [one] : []
  })
  const opened = async () => {
    const answers: string[] = []
    for (const one of about) {
      const answer = await answered(one, one.input)
      if (answer !== 'absent') answers.push(`${one.operation.name} · ${answer}`)
    }
    return answers
  }
  expect((await opened()).length).toBeGreaterThan(20)
  const mother = await house.family(guardians.mother.identityNumber)
  await mother.does(operationNamed('access.withdraw-consent'), { log, service: fjordvikServices.ppt })
  expect(await opened()).toEqual([])
  expect(about.length).toBeGreaterThan(40)
}, 60_000)
