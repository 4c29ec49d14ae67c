import { readFile } from 'node:fs/promises'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { fjordvikOffers, takeInOffers } from '#demo/directory/offers.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { hsdsKinds } from '../contract.ts'
import { describeHsds } from '../operations/describe-hsds.ts'
import { listHsds } from '../operations/list-hsds.ts'
import { readHsds } from '../operations/read-hsds.ts'

// The schemas are not ours and not part of the product: they stand beside the project, and this test fails where they are missing.
const schemas = new URL('../../../../../shared/standards/hsds-3.0/', import.meta.url)
const names = {
  services: 'service',
  organizations: 'organization',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
} as const
const laget = await openLaget(await testDatabase())
const { visitor } = laget
type Item = Record<string, unknown> & { id: string }
type Page = { total_items: number; total_pages: number; last_page: boolean; empty: boolean; contents: Item[] }
const get = async <Answer>(path: string) => (await visitor.get(`/api/hsds/${path}`)).json as Answer

const ajv = addFormats.default(new Ajv2020.default({ strict: false, allErrors: true }))
const valid = (kind: (typeof hsdsKinds)[number], item: unknown): string[] => {
  const check = ajv.getSchema(`${names[kind]}.json`)
  if (!check) throw new Error(`There is no schema for ${kind}`)
  return check(item) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

beforeAll(async () => {
  const all = [
    'accessibility',
    'address',
    'attribute',
    'contact',
    'cost_option',
    'funding',
    'language',
    'location',
    'metadata',
  ]
  const more = [
    'organization_identifier',
    'phone',
    'program',
    'required_document',
    'schedule',
    'service_area',
    'meta_table_description',
  ]
  for (const name of [...all, ...more, ...Object.values(names)]) {
    const { $id: _, ...schema } = JSON.parse(await readFile(new URL(`${name}.json`, schemas), 'utf8'))
    ajv.addSchema(schema, `${name}.json`)
  }
  await takeInOffers(await laget.house.as('coordinator'))
})

describe.each(hsdsKinds)('%s', (kind) => {
  test('is read page by page, and every item is valid', async () => {
    const seen: Item[] = []
    for (let page = 1, last = false; !last; page++) {
      const answer = await get<Page>(`${kind}?page=${page}&per_page=10&full=true`)
      expect(answer.contents.flatMap((item) => valid(kind, item))).toEqual([])
      seen.push(...answer.contents)
      last = answer.last_page
      expect(answer.total_items).toBeGreaterThan(0)
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    const { total_items: total } = await get<Page>(kind)
    expect(seen).toHaveLength(total)
  })

  test('one of them is read by its id, and is valid', async () => {
    const [first] = (await get<Page>(kind)).contents
    const one = await get<Item>(`${kind}/${first?.id}`)
    expect(one.id).toBe(first?.id)
    expect(valid(kind, one)).toEqual([])
  })
})

test('it says which HSDS it is, as the specification asks', async () => {
  const { paths } = JSON.parse(await readFile(new URL('openapi.json', schemas), 'utf8'))
  const schema = paths['/'].get.responses['200'].content['application/json'].schema
  const described = await laget.house.as('nurse').then((nurse) => nurse.does(describeHsds, {}))
  expect((await visitor.get('/api/hsds')).json).toEqual(described)
  expect(described.version).toBe('3.0')
  expect(
    ajv.validate({ ...schema, required: Object.keys(schema.properties), additionalProperties: false }, described),
  ).toBe(true)
})

test('all of Fjordvik is there, with hours, telephone, place and themes', async () => {
  expect((await get<Page>('services')).total_items).toBe(fjordvikOffers.length)
  const { contents } = await get<Page>('services?search=familieteamet&full=true')
  const team = contents.find(({ name }) => name === 'Familieteamet')
  expect(team).toMatchObject({
    status: 'active',
    maximum_age: 18,
    phones: [{ number: '99 00 10 07' }],
    schedules: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:00', closes_at: '15:30' }, { byday: 'WE' }],
    service_at_locations: [{ location: { addresses: [{ postal_code: '9990', city: 'Fjordvik' }] } }],
  })
  expect(JSON.stringify(team)).not.toContain('family-team@')
})

test('is narrowed by organization, theme and when it was changed', async () => {
  const [term] = (await get<Page>('taxonomy_terms')).contents
  const about = await get<Page>(`services?full=true&taxonomy_term_id=${term?.id}`)
  expect(about.total_items).toBeGreaterThan(2)
  for (const { attributes } of about.contents) expect(JSON.stringify(attributes)).toContain(term?.id)
  const { contents } = await get<Page>('organizations?search=Statped')
  expect(await get<Page>(`services?organization_id=${contents[0]?.id}`)).toMatchObject({ total_items: 1 })
  expect(await get<Page>('services?modified_after=2100-01-01')).toMatchObject({ total_items: 0, empty: true })
  expect((await get<Page>('services?minimal=true')).contents[0]).toEqual({
    id: expect.any(String),
    modified_date: expect.any(String),
  })
})

test('is narrowed by level, by a taxonomy and by words; what none of ours means finds nothing', async () => {
  const total = async (path: string) => (await get<Page>(path)).total_items
  const [levels] = (await get<Page>('taxonomies?search=niv')).contents
  const terms = (await get<Page>(`taxonomy_terms?taxonomy_id=${levels?.id}`)).contents
  expect(terms.map(({ name }) => name)).toEqual(['Nivå 0', 'Nivå 1', 'Nivå 2', 'Nivå 3'])
  const third = fjordvikOffers.filter((one) => one.levels.includes('3')).length
  expect(await total(`services?format=json&taxonomy_term_id=${terms[3]?.id}`)).toBe(third)
  const levelled = fjordvikOffers.filter((one) => one.levels.length > 0).length
  expect([levelled > 0, levelled < fjordvikOffers.length]).toEqual([true, true])
  expect(await total(`services?taxonomy_id=${levels?.id}`)).toBe(levelled)
  expect(await total(`service_at_locations?taxonomy_id=${terms[0]?.id}`)).toBe(0)
})

test('behind the last page it still says how many there are', async () => {
  for (const kind of hsdsKinds) {
    const { total_items: there } = await get<Page>(kind)
    expect(await get<Page>(`${kind}?page=99`)).toMatchObject({ total_items: there, empty: true, last_page: true })
  }
})

test('the schemas refuse what is not HSDS', () => {
  expect(valid('services', { id: 'x', name: 'y', status: 'open' })).toHaveLength(2)
  expect(valid('organizations', { name: 'x' })).not.toEqual([])
})

test.each(['services/0190d17e-0000-7000-8000-00000000ffff', 'programs', 'services?per_page=1000'])(
  '%s is a problem',
  async (path) => {
    const { status, headers } = await visitor.get(`/api/hsds/${path}`)
    expect([status >= 400 && status < 500, headers.get('content-type')]).toEqual([true, 'application/problem+json'])
  },
)

test('the door has the same for those who are signed in', async () => {
  const nurse = await laget.house.as('nurse')
  const { contents } = await nurse.does(listHsds, { kind: 'services' })
  const one = await nurse.does(readHsds, { kind: 'services', id: (contents[0] as Item).id })
  expect(one).toMatchObject({ status: 'active' })
})
