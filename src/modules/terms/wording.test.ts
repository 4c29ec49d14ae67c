import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { skogbygdId } from '#demo/skogbygd.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { tries } from '#testing/tries.ts'
import { addTerm } from './operations/add-term.ts'
import { editTerm } from './operations/edit-term.ts'
import { foundTerms } from './operations/found-terms.ts'
import { listTerms } from './operations/list-terms.ts'
import { openTerm } from './operations/open-term.ts'
import { prepareTerm } from './operations/prepare-term.ts'
import { retireTerm } from './operations/retire-term.ts'
import { takeUpTerm } from './operations/take-up-term.ts'
import { wordsIn } from './standing-words.ts'
import { starterTerms } from './starter/index.ts'

const house = await openHouse(await testDatabase())
const inAll = (nb: string) => ({ nb, nn: `${nb} nn`, en: `${nb} en` })
const meaning = { word: inAll('samarbeid'), short: inAll('Vi hjelper hverandre.') }
const edit = { ...meaning, slug: 'samarbeid', version: 1 }
let coordinator: Someone
let teacher: Someone

const empty = async () => {
  await house.admin.query(
    'begin; set constraints all deferred; delete from terms.version; delete from terms.term; commit',
  )
}
beforeAll(async () => {
  coordinator = await house.as('coordinator')
  teacher = await house.as('teacher')
})
beforeEach(async () => {
  await empty()
  await house.system().does(foundTerms, {})
})
const meansNow = async (slug = 'samarbeid') => (await teacher.does(openTerm, { slug })).term
const acts = async (operation: string) =>
  (await house.admin.query('select detail from audit.entry where operation = $1 order by id desc', [operation])).rows

describe('a municipality begins with the starter set', () => {
  test('all of it as proposals, once, however often it is asked for', async () => {
    const system = house.system(skogbygdId)
    const both = await Promise.all([system.does(foundTerms, {}), system.does(foundTerms, {})])
    expect(both.map(({ terms }) => terms).sort((a, b) => a - b)).toEqual([0, starterTerms.length])
    const before = await acts('terms.found-terms')
    expect(await system.does(foundTerms, {})).toEqual({ terms: 0 })
    expect(await acts('terms.found-terms')).toEqual(before)
    const { terms } = await teacher.does(listTerms, {})
    expect(terms).toHaveLength(starterTerms.length)
    expect(terms.filter(({ content }) => content.agreed)).toEqual([])
  })

  test('nobody but the jobs can do it', async () => {
    expect(said(await coordinator.perform(foundTerms, {}))).toBe('absent')
    await expect(house.pool.query(`select terms.found('[]')`)).rejects.toThrow('permission denied')
  })
})

describe('a meaning is changed', () => {
  test('by the coordinator, with who agreed and when; what it was is kept for her', async () => {
    const agreed = { agreedBy: 'Styringsgruppa', agreedOn: '2026-11-20' }
    const done = await coordinator.does(editTerm, { ...edit, ...agreed, notSame: ['samordning'] })
    expect(done).toMatchObject({ slug: 'samarbeid', version: 2 })
    expect((await meansNow()).content).toEqual({
      ...{ ...meaning, more: { nb: '', nn: '' }, notSame: ['samordning'] },
      agreed: { by: 'Styringsgruppa', on: '2026-11-20' },
    })
    await coordinator.does(editTerm, { ...edit, version: 2 })
    const { before } = await coordinator.does(openTerm, { slug: 'samarbeid' })
    expect(before.map(({ number, by }) => [number, by])).toEqual([
      [2, expect.any(String)],
      [1, null],
    ])
    expect((await teacher.does(openTerm, { slug: 'samarbeid' })).before).toEqual([])
    expect((await acts('terms.edit-term'))[0]).toEqual({ detail: { term: done.term, version: 3 } })
  })

  test.for(['teacher', 'head', 'administrator', 'privacy-officer', 'registrar'])('not by the %s', async (key) => {
    const one = await house.as(key)
    expect(said(await one.perform(editTerm, edit))).toBe('refused: only-coordinator-edits-words')
    expect(said(await one.perform(addTerm, meaning))).toBe('refused: only-coordinator-edits-words')
    expect(said(await one.perform(prepareTerm, {}))).toBe('refused: only-coordinator-edits-words')
  })

  test('whoever read an older version is told what stands there now, and nothing of hers is written', async () => {
    await coordinator.does(editTerm, edit)
    const outcome = await coordinator.perform(editTerm, { ...edit, short: inAll('Noe annet.') })
    expect(outcome).toMatchObject({ kind: 'stale', current: { version: 2, content: { short: meaning.short } } })
    expect((await meansNow()).content.short).toEqual(meaning.short)
  })

  test('of two at the same moment one is told of the other', async () => {
    const { id } = await meansNow()
    const outcomes = await atOnce(house, 'terms.term', id, [
      () => coordinator.perform(editTerm, edit),
      () => coordinator.perform(editTerm, { ...edit, short: inAll('Noe annet.') }),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'stale'])
    expect((await meansNow()).number).toBe(2)
  })

  test.for([
    ['who agreed without when', { agreedBy: 'Ledermøtet' }, 'agreedOn agreed-together'],
    ['when without who', { agreedOn: '2026-11-20' }, 'agreedOn agreed-together'],
    ['a day that has not come', { agreedBy: 'Vi', agreedOn: '2026-11-24' }, 'agreedOn day-in-future'],
    ['not the same as itself', { notSame: ['samarbeid'] }, 'notSame no-such-word'],
    ['not the same as what is not there', { notSame: ['mot'] }, 'notSame no-such-word'],
    ['no word', { word: { ...meaning.word, nn: ' ' } }, 'word.nn too_small'],
    ['a meaning as long as a book', { short: { ...meaning.short, nb: 'x'.repeat(401) } }, 'short.nb too_big'],
  ] as const)('not to %s', async ([, over, what]) => {
    expect(said(await coordinator.perform(editTerm, { ...edit, ...over }))).toBe(`invalid: ${what}`)
  })

  test('a word that is not there is absent', async () => {
    expect(said(await coordinator.perform(editTerm, { ...edit, slug: 'mot' }))).toBe('absent')
  })
})

describe('a word is added', () => {
  test('and has an address of its own', async () => {
    const { terms } = await coordinator.does(prepareTerm, {})
    expect(terms).toHaveLength(starterTerms.length)
    const added = await coordinator.does(addTerm, { ...meaning, word: inAll('Sømløs') })
    expect(added.slug).toBe('somlos')
    expect((await meansNow('somlos')).content.word.nb).toBe('Sømløs')
  })

  test.for([
    ['samarbeid', 'word.nb word-is-there'],
    ['Samarbeid!', 'word.nb word-is-there'],
    ['«…»', 'word.nb word-needs-letters'],
  ] as const)('not %s', async ([nb, what]) => {
    expect(said(await coordinator.perform(addTerm, { ...meaning, word: inAll(nb) }))).toBe(`invalid: ${what}`)
  })

  test('once, of two at the same moment', async () => {
    const add = () => coordinator.perform(addTerm, { ...meaning, word: inAll('helhet') })
    const outcomes = await Promise.all([add(), add()])
    expect(outcomes.map(said).sort()).toEqual(['done', 'invalid: word.nb word-is-there'])
  })
})

describe('a word is taken out of use', () => {
  const slug = 'samtykke'
  const shown = { ...listTerms, run: ({ tx }: { tx: Tx }) => wordsIn(tx, ['Når familien har gitt samtykke']) }
  const shownOn = async () => (await teacher.does(shown, {})).map((word) => word.slug)

  test('and taken up again: meanwhile no page shows it, and what was written of it stays', async () => {
    const { number, content } = await meansNow(slug)
    expect(await shownOn()).toEqual([slug])
    await coordinator.does(retireTerm, { slug })
    expect(await meansNow(slug)).toMatchObject({ number, content, retiredOn: '2026-11-23' })
    expect(await shownOn()).toEqual([])
    await coordinator.does(takeUpTerm, { slug })
    expect(await meansNow(slug)).toMatchObject({ number, content, retiredOn: null })
    expect(await shownOn()).toEqual([slug])
  })

  test('by the coordinator alone, and only what is in use', async () => {
    for (const operation of [retireTerm, takeUpTerm])
      expect(said(await teacher.perform(operation, { slug }))).toBe('refused: only-coordinator-edits-words')
    expect(said(await coordinator.perform(takeUpTerm, { slug }))).toBe('refused: word-in-use')
    await coordinator.does(retireTerm, { slug })
    expect(said(await coordinator.perform(retireTerm, { slug }))).toBe('refused: word-out-of-use')
    expect(said(await coordinator.perform(retireTerm, { slug: 'mot' }))).toBe('absent')
    const everyone = { ...takeUpTerm, allow: () => ({ may: true }) as const }
    await teacher.perform(everyone, { slug })
    expect((await meansNow(slug)).retiredOn).toBe('2026-11-23')
  })
})

describe('the second fence', () => {
  const ofTerm = "select from terms.term where slug = 'samarbeid'"
  const versions = "select from terms.version where content #>> '{word,nb}' = 'samarbeid'"

  test('lets everyone of the municipality read what counts now, and the coordinator what was before', async () => {
    await coordinator.does(editTerm, edit)
    for (const [one, seen] of [
      [coordinator, 2],
      [teacher, 1],
      [await house.as('other-head'), 0],
    ] as const)
      expect(await tries(one, versions, [])).toBe(seen)
    expect(await tries(await house.as('other-head'), ofTerm, [])).toBe(0)
  })

  test('lets nobody else write, nobody in the name of another, and nobody write over', async () => {
    const { id } = await meansNow()
    const insert = (by: string) =>
      `insert into terms.version (municipality_id, term_id, number, content, saved_by, saved_post, saved_at)
       values (platform.municipality(), $1, 2, '{}', ${by}, platform.post(), platform.now())`
    expect(await tries(teacher, insert('platform.person()'), [id])).toBe('refused')
    expect(await tries(coordinator, insert(`'${house.who('teacher').person}'`), [id])).toBe('refused')
    expect(await tries(coordinator, insert('platform.person()'), [id])).toBe(1)
    expect(await tries(teacher, 'update terms.term set current = 2 where id = $1', [id])).toBe(0)
    expect(await tries(coordinator, "update terms.version set content = '{}' where term_id = $1", [id])).toBe('refused')
    expect(await tries(coordinator, "update terms.term set slug = 'x' where id = $1", [id])).toBe('refused')
    expect(await tries(coordinator, 'delete from terms.term where id = $1', [id])).toBe('refused')
  })
})
