import { expect, test } from 'vitest'
import { openLog as readLog } from '#modules/relay'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { openMunicipalityTrace } from './open-municipality-trace.ts'

const database = await testDatabase()
const house = await openHouse(database)

test('row 62: the data-protection officer reads the trace without content, and leaves one of her own', async () => {
  const { log, teacher } = await openLog(house)
  await teacher.does(readLog, { log })
  const officer = await house.as('privacy-officer')
  const { lines } = await officer.does(openMunicipalityTrace, {})
  expect(lines.some((one) => one.act === 'relay.open-log' && one.post === teacher.post)).toBe(true)
  expect(JSON.stringify(lines)).not.toContain('Nora')
  const { rows } = await house.admin.query(
    "select person_id from audit.entry where operation = 'access.open-municipality-trace'",
  )
  expect(rows).toEqual([{ person_id: officer.person }])
})

test.each(['teacher', 'head', 'registrar', 'coordinator', 'administrator'])('%s does not', async (key) => {
  expect(said(await (await house.as(key)).perform(openMunicipalityTrace, {}))).toBe('refused: only-privacy-officer')
})
