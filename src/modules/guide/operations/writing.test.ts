import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { addPage } from './add-page.ts'
import { compareVersions } from './compare-versions.ts'
import { confirmReview } from './confirm-review.ts'
import { entrustPage } from './entrust-page.ts'
import { foundGuide } from './found-guide.ts'
import { listPages } from './list-pages.ts'
import { openDesk } from './open-desk.ts'
import { openPage } from './open-page.ts'
import { prepareEntrusting } from './prepare-entrusting.ts'
import { preparePage } from './prepare-page.ts'
import { previewPage } from './preview-page.ts'
import { publishPage } from './publish-page.ts'
import { restoreVersion } from './restore-version.ts'
import { savePage } from './save-page.ts'
import { withdrawPage } from './withdraw-page.ts'

const house = await openHouse(await testDatabase())
const slug = 'er-det-akutt'
let [coordinator, teacher, nurse]: Someone[] = []
const someone = (one: Someone | undefined): Someone => one ?? (undefined as never)
beforeAll(async () => {
  await house.system().does(foundGuide, {})
  ;[coordinator, teacher, nurse] = [await house.as('coordinator'), await house.as('teacher'), await house.as('nurse')]
})
const writer = () => someone(coordinator)

const words = (title: string) => ({ title, summary: 'Kort sagt.', how: '1. Ring 112' })
const text = (title: string, more: Record<string, unknown> = {}) => ({ nb: words(title), nn: words(title), ...more })
const latest = async (page = slug) => (await writer().does(preparePage, { slug: page })).page.latest.number
const shown = async (page = slug) => (await someone(teacher).does(openPage, { slug: page })).page
const write = async (title: string, more: Record<string, unknown> = {}, page = slug) =>
  writer().does(savePage, { slug: page, version: await latest(page), ...text(title, more) })

test('what is saved is seen by those who write, and by readers when it is published', async () => {
  const before = await shown()
  const { version } = await write('Er det noen i fare?')
  expect((await shown()).content).toEqual(before.content)
  expect((await writer().does(previewPage, { slug })).page.latest.content.nb.title).toBe('Er det noen i fare?')
  await writer().does(publishPage, { slug, version })
  expect(await shown()).toMatchObject({ number: version, publishedOn: '2026-11-23', reviewOn: '2027-11-23' })
  expect((await shown()).content.nb.title).toBe('Er det noen i fare?')
  const { rows } = await house.admin.query(
    `select operation, detail ->> 'version' as version from audit.entry where operation in ('guide.save-page', 'guide.publish-page') order by at, id`,
  )
  expect(rows).toEqual([
    { operation: 'guide.save-page', version: String(version) },
    { operation: 'guide.publish-page', version: String(version) },
  ])
})

test('every version stays, says who wrote it, and can be taken up again', async () => {
  const desk = await writer().does(openDesk, { slug })
  expect(desk.versions.map(({ number, by }) => [number, by])).toEqual([
    [2, 'Berit Myhre'],
    [1, null],
  ])
  const { from, to } = await writer().does(compareVersions, { slug, from: 1, to: 2 })
  expect([from?.content.nb.title, to?.content.nb.title]).toEqual(['Haster det?', 'Er det noen i fare?'])
  const { version } = await writer().does(restoreVersion, { slug, number: 1, version: 2 })
  await writer().does(publishPage, { slug, version })
  expect((await shown()).content).toEqual(from?.content)
  expect(await writer().perform(restoreVersion, { slug, number: 99, version })).toMatchObject({ kind: 'refused' })
})

test('of two who write at once the second gets both versions, and nothing is lost', async () => {
  const version = await latest()
  const both = await Promise.all(
    ['Den ene', 'Den andre'].map((title) => writer().perform(savePage, { slug, version, ...text(title) })),
  )
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'stale'])
  const stale = both.find(({ kind }) => kind === 'stale')
  expect(stale).toMatchObject({ current: { version: version + 1, seen: version, by: 'Berit Myhre' } })
  expect(await latest()).toBe(version + 1)
})

test('of two coordinators who publish at once one does it, once, and the other is told; readers see one version', async () => {
  await house.admin.query(`update organisation.post set role = 'coordinator' where id = $1`, [
    house.who('registrar').post,
  ])
  const { version } = await write('Fra to på én gang')
  const both = await Promise.all(
    [writer(), await house.as('registrar')].map((one) => one.perform(publishPage, { slug, version })),
  )
  expect(both.map(said).sort()).toEqual(['done', 'refused: nothing-new-to-publish'])
  expect(await shown()).toMatchObject({ number: version, content: { nb: { title: 'Fra to på én gang' } } })
  const { rows } = await house.admin.query(
    `select count(*)::int as n from audit.entry where operation = 'guide.publish-page' and detail ->> 'version' = $1`,
    [String(version)],
  )
  expect(rows[0].n).toBe(1)
})

test('whoever publishes what somebody has written on meanwhile is told', async () => {
  const { version } = await write('Skrevet først')
  await writer().does(publishPage, { slug, version })
  const { version: later } = await write('Skrevet imens')
  expect(await writer().perform(publishPage, { slug, version })).toMatchObject({
    kind: 'stale',
    current: { version: later, seen: version, content: { nb: { title: 'Skrevet imens' } } },
  })
  expect((await shown()).number).toBe(version)
})

test.each([
  ['its next page', { next: [{ to: slug }] }, 'next.0.to', 'leads-to-itself'],
  ['a tool', { tools: [{ nb: 'Skjema', nn: 'Skjema', to: slug }] }, 'tools.0.to', 'leads-to-itself'],
  [
    'a tool by its path',
    { tools: [{ nb: 'A', nn: 'A', to: `/handlingsveileder/${slug}` }] },
    'tools.0.to',
    'leads-to-itself',
  ],
  [
    'its own text',
    { nb: { ...words('x'), how: `Se [her](/handlingsveileder/${slug}#a).` } },
    'nb.how',
    'leads-to-itself',
  ],
  ['a page that is not there', { next: [{ to: 'finnes-ikke' }] }, 'next.0.to', 'no-such-page'],
  ['something that runs', { tools: [{ nb: 'A', nn: 'A', to: 'javascript:alert(1)' }] }, 'tools.0.to', 'no-link'],
  ['a law on another planet', { law: [{ nb: 'A', nn: 'A', url: 'ftp://x' }] }, 'law.0.url', 'no-link'],
])('a step that leads to %s is refused, at its field', async (_, more, path, code) => {
  const version = await latest()
  const outcome = await writer().perform(savePage, { slug, version, ...text('x'), ...more })
  expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ path, code }] })
  expect(await latest()).toBe(version)
})

test('a page without a title, or longer than anyone reads, is refused', async () => {
  const version = await latest()
  const long = { ...text('x'), nb: { ...words('x'), body: 'x'.repeat(20_001) } }
  for (const input of [{ ...text('x'), nb: { title: ' ', summary: 'x' } }, long])
    expect(await writer().perform(savePage, { slug, version, ...input })).toMatchObject({ kind: 'invalid' })
})

test('whoever answers for a page writes it and reviews it; what readers see, the coordinator says', async () => {
  const own = 'mistanke-om-vold'
  const { post } = house.who('nurse')
  expect(await someone(nurse).does(listPages, {})).toEqual({ pages: [] })
  const { candidates } = await writer().does(prepareEntrusting, { slug: own })
  expect(candidates.map((one) => one.post)).toContain(post)
  await writer().does(entrustPage, { slug: own, owner: post, reviewOn: '2026-12-01' })

  expect((await someone(nurse).does(listPages, {})).pages.map((page) => [page.slug, page.owner])).toEqual([
    [own, 'Kari Moe'],
  ])
  const { version } = await someone(nurse).does(savePage, { slug: own, version: 1, ...text('Fra Kari') })
  expect(await someone(nurse).perform(publishPage, { slug: own, version })).toMatchObject({
    reason: 'only-coordinator-decides-guide',
  })
  expect(await someone(nurse).perform(entrustPage, { slug: own, reviewOn: '2027-01-01' })).toMatchObject({
    kind: 'refused',
  })
  expect(await someone(nurse).does(confirmReview, { slug: own })).toMatchObject({ until: '2027-11-23' })
  expect((await shown(own)).reviewOn).toBe('2027-11-23')
  expect((await shown(own)).content.nb.title).toBe('Mistanke om vold eller overgrep')
})

test('anyone else writes nothing, and finds no draft', async () => {
  const version = await latest()
  for (const operation of [preparePage, previewPage, openDesk, compareVersions])
    expect(await someone(teacher).perform(operation, { slug })).toMatchObject({ reason: 'only-who-writes-guide' })
  expect(await someone(teacher).perform(savePage, { slug, version, ...text('x') })).toMatchObject({
    reason: 'only-who-writes-guide',
  })
  const neighbour = await house.as('other-head')
  expect(await neighbour.perform(openDesk, { slug })).toMatchObject({ kind: 'absent' })
})

test('a new page is seen when it is published, and found no more when it is withdrawn', async () => {
  const own = 'nytt-tema'
  const page = { slug: own, kind: 'topic', audience: 'parents', nb: 'Nytt tema', nn: 'Nytt tema' }
  expect(await writer().perform(addPage, { ...page, slug: 'rediger' })).toMatchObject({
    issues: [{ code: 'address-taken' }],
  })
  expect(await writer().perform(addPage, { ...page, kind: 'step' })).toMatchObject({ issues: [{ path: 'level' }] })
  await writer().does(addPage, page)
  expect(await writer().perform(addPage, page)).toMatchObject({ issues: [{ path: 'slug', code: 'address-taken' }] })
  for (const slug of ['Ny side', '-ny', 'nær'])
    expect(await writer().perform(addPage, { ...page, slug })).toMatchObject({ issues: [{ code: 'no-address' }] })
  expect(await someone(teacher).perform(openPage, { slug: own })).toMatchObject({ kind: 'absent' })
  expect(await someone(teacher).perform(openDesk, { slug: own })).toMatchObject({ kind: 'absent' })

  const { version } = await write('Nytt tema', {}, own)
  await writer().does(publishPage, { slug: own, version })
  expect((await shown(own)).content.nb.title).toBe('Nytt tema')
  await writer().does(withdrawPage, { slug: own })
  expect(await someone(teacher).perform(openPage, { slug: own })).toMatchObject({ kind: 'absent' })
  expect(await writer().perform(withdrawPage, { slug: own })).toMatchObject({ reason: 'page-not-published' })
  expect(await writer().perform(confirmReview, { slug: own })).toMatchObject({ reason: 'page-not-published' })
  await writer().does(publishPage, { slug: own, version })
})

test('the second fence says the same without the first', async () => {
  const open = { allow: () => ({ may: true }) as const }
  const version = (await shown()).number
  const read = await someone(teacher).does({ ...previewPage, ...open }, { slug })
  expect(read.page.latest.number).toBe(version)
  await expect(someone(teacher).perform({ ...savePage, ...open }, { slug, version, ...text('x') })).rejects.toThrow(
    'row-level security',
  )
  await expect(
    someone(teacher).perform(
      { ...addPage, ...open },
      { slug: 'x', kind: 'topic', audience: 'staff', nb: 'x', nn: 'x' },
    ),
  ).rejects.toThrow('row-level security')
  await someone(teacher).perform({ ...withdrawPage, ...open }, { slug })
  await someone(nurse).perform({ ...withdrawPage, ...open }, { slug: 'mistanke-om-vold' })
  expect(await someone(teacher).perform({ ...confirmReview, ...open }, { slug })).toMatchObject({ kind: 'refused' })
  expect((await shown()).number).toBe(version)
  expect((await shown('mistanke-om-vold')).number).toBe(1)
})
