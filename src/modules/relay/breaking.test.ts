import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { excludePerson, withdrawConsent } from '#modules/access'
import { endPost } from '#modules/organisation'
import type { Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { changeMeasure } from './operations/change-measure.ts'
import { endParticipation } from './operations/end-participation.ts'
import { openDesk } from './operations/open-desk.ts'
import { openLog as readLog } from './operations/open-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let measure: Uuid
const days = { deadline: '2026-12-20', evaluateOn: '2026-12-20' }
beforeEach(async () => {
  nora = await openLog(house)
  measure = await nora.agree({ areas: ['health'], responsible: house.who('nurse').post })
})
/** Both on the page of the log and on its holder's desk. */
const gone = async () => {
  const { logs } = await nora.teacher.does(openDesk, {})
  const onDesk = logs.filter(({ log }) => log === nora.log).flatMap(({ orphan }) => (orphan ? [orphan.measure] : []))
  const { breaking } = await nora.teacher.does(readLog, { log: nora.log })
  const onPage = breaking.flatMap((one) => (one.code === 'responsible-gone' ? [one.measure] : []))
  expect(onDesk).toEqual(onPage)
  return onPage
}

test('while the one who answers for it takes part, a measure is whole', async () => {
  expect(await gone()).toEqual([])
})

test.for([
  [
    'the family takes back its consent for her service',
    () => nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health }),
  ],
  [
    'the family excludes her',
    () => nora.mother.does(excludePerson, { log: nora.log, person: house.who('nurse').person }),
  ],
  ['she leaves the team', () => nora.teacher.does(endParticipation, { log: nora.log, post: house.who('nurse').post })],
  ['her post ends', async () => (await house.as('administrator')).does(endPost, { post: house.who('nurse').post })],
] as const)('when %s, her measure is breaking, and another who takes it over mends it', async ([, happens]) => {
  await happens()
  expect(await gone()).toEqual([measure])
  const taken = { text: 'Samtale hver uke', responsible: nora.teacher.post, contributors: [], ...days }
  await nora.teacher.does(changeMeasure, { log: nora.log, measure, version: 1, ...taken })
  expect(await gone()).toEqual([])
})
