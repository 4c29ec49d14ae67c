import type pg from 'pg'
import { fjordvik } from '#demo/fjordvik.ts'

/**
 * Fills the directory of Fjordvik, which must have taken in its offers, and of so many invented neighbours: each gets all of Fjordvik's offers
 * again and again under other names, about `each` of them. `admin` is a superuser.
 */
export const fillWithListings = async (
  admin: pg.ClientBase,
  { neighbours, each }: { neighbours: number; each: number },
): Promise<number> => {
  const home = fjordvik.municipality.id
  await admin.query(
    `insert into organisation.municipality
     select (jsonb_populate_record(o, jsonb_build_object('municipality_id', md5('neighbour ' || n)::uuid, 'number', (9000 + n)::text,
       'name', 'Nabo ' || n, 'host', 'nabo' || n || '.example'))).*
     from organisation.municipality o cross join generate_series(1, $2::int) n where o.municipality_id = $1`,
    [home, neighbours],
  )
  const towns = `select md5('neighbour ' || n)::uuid as town from generate_series(1, $2::int) n`
  for (const table of ['organization', 'location'])
    await admin.query(
      `insert into directory.${table} select (jsonb_populate_record(o, jsonb_build_object('municipality_id', t.town))).*
       from directory.${table} o cross join (${towns}) t where o.municipality_id = $1`,
      [home, neighbours],
    )
  // A copy of an offer, and what it is found by, under one id that both can work out.
  const copies = `select t.town, c.copy from (${towns} union all select $1::uuid) t cross join generate_series(1, $3::int) c(copy)`
  const copied = 'md5(o.key || c.town::text || c.copy)::uuid'
  await admin.query('create temporary table listing_key as select l.*, l.id::text as key from directory.listing l')
  await admin.query(
    'create temporary table term_key as select t.*, t.listing_id::text as key from directory.search_term t',
  )
  const {
    rows: [offers],
  } = await admin.query<{ count: number }>('select count(*)::int as count from listing_key')
  const times = Math.max(1, Math.round(each / (offers?.count || 1)))
  await admin.query(
    `insert into directory.listing
     select (jsonb_populate_record(null::directory.listing, to_jsonb(o) || jsonb_build_object('municipality_id', c.town, 'id', ${copied},
       'owner_post', null, 'name', o.name || ' ' || c.copy))).*
     from listing_key o cross join (${copies}) c where o.municipality_id = $1`,
    [home, neighbours, times],
  )
  await admin.query(
    `insert into directory.search_term select c.town, o.term, ${copied}, o.weight from term_key o cross join (${copies}) c where o.municipality_id = $1`,
    [home, neighbours, times],
  )
  await admin.query(
    `insert into directory.search_word select municipality_id, term, count(*) from directory.search_term group by 1, 2
     on conflict (municipality_id, term) do update set listings = excluded.listings`,
  )
  await admin.query('vacuum analyze')
  const {
    rows: [all],
  } = await admin.query<{ count: number }>('select count(*)::int as count from directory.listing')
  return all?.count ?? 0
}
