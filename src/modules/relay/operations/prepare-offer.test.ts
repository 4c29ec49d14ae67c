import { expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { prepareOffer } from './prepare-offer.ts'

const house = await openHouse(await testDatabase())

/** So many more work where this one does. */
const hire = (beside: string, count: number) =>
  house.admin.query(
    `with post as (select * from organisation.post where id = $1),
       hired as materialized (select gen_random_uuid() as id, n from generate_series(1, $2) n),
       person as (insert into identity.person (municipality_id, id, created_at) select p.municipality_id, h.id, p.valid_from from post p cross join hired h),
       staff as (insert into organisation.staff (municipality_id, person_id, name)
         select p.municipality_id, h.id, 'Lærer ' || h.n from post p cross join hired h)
     insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from)
     select p.municipality_id, gen_random_uuid(), h.id, p.unit_id, 'employee', 'lærer', p.valid_from from post p cross join hired h`,
    [beside, count],
  )

test('nobody is left out where very many work', async () => {
  const nora = await openLog(house, { team: [] })
  const before = (await nora.teacher.does(prepareOffer, { log: nora.log })).people
  await hire(nora.teacher.post, 1200)
  const { people } = await nora.teacher.does(prepareOffer, { log: nora.log })
  expect(people.length).toBe(before.length + 1200)
})
