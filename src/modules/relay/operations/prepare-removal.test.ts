import { beforeEach, describe, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { prepareRemoval } from './prepare-removal.ts'
import { removeWrongEntry } from './remove-wrong-entry.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  entry = await nora.write(await house.as('nurse'), 'Dette handler om et annet barn.', ['health'])
})
const asks = async (by: string, over: Record<string, unknown> = {}) =>
  (await house.as(by)).perform(prepareRemoval, { log: nora.log, entry, ...over })

describe('row 25: before something is taken out of the views', () => {
  test('its author reads that it is hers', async () => {
    expect(await asks('nurse')).toMatchObject({ result: { kind: 'note', mine: true } })
  })

  test.each(['head', 'nurse-head'])('the %s reads who wrote what kind of thing, never what it says', async (by) => {
    const outcome = await asks(by)
    expect(outcome).toMatchObject({ result: { mine: false, author: 'Kari Moe', kind: 'note' } })
    expect(JSON.stringify(outcome)).not.toContain('annet barn')
  })

  test('one of the family is not named to a head', async () => {
    entry = await nora.write(nora.mother, 'Fra mor', ['home'])
    expect(await asks('head')).toMatchObject({ result: { author: null } })
  })

  test.each([
    ['the holder, who did not write it', 'teacher', 'refused: only-author-or-head'],
    ['a head who has nothing to do with it', 'ppt-head', 'absent'],
    ['another municipality', 'other-head', 'absent'],
  ])('not %s', async (_, by, what) => expect(said(await asks(by))).toBe(what))

  test('not what is removed, of another log, or wrongly written', async () => {
    expect(said(await asks('nurse', { log: newId() }))).toBe('absent')
    expect(said(await asks('nurse', { entry: 'x' }))).toBe('invalid: entry invalid_format')
    await (await house.as('nurse')).does(removeWrongEntry, { log: nora.log, entry, reason: 'wrong-child' })
    expect(said(await asks('nurse'))).toBe('absent')
  })
})
