import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Uuid } from '#platform/id.ts'
import { sampleListing, takeIn } from '#testing/a-directory.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { said } from '#testing/said.ts'
import { setGoal } from './set-goal.ts'
import { suggestOffers } from './suggest-offers.ts'

const laget = await openLaget(await testDatabase())
const { house } = laget
// Nora is ten; the teacher of the school holds the baton, the nurse takes part
const { log, child, mother, teacher, close } = await openLog(house, { team: ['nurse'] })
const offer = (name: string, more: object) => ({ ...sampleListing, name, levels: [], ...more })
const names = async (reader = teacher) => (await reader.does(suggestOffers, { log })).offers.map(({ name }) => name)

beforeAll(async () =>
  takeIn(await house.as('coordinator'), [
    offer('Fritidsklubben', { organization: 'Ungdommens hus', themes: ['leisure'], minimumAge: 10, maximumAge: 12 }),
    offer('Leksehjelpen', { organization: 'Biblioteket', themes: ['school'], minimumAge: 6, maximumAge: 16 }),
    offer('Babysang', { organization: 'Kirken', minimumAge: 0, maximumAge: 1 }),
    offer('For alle', { organization: 'Kommunen', minimumAge: undefined, maximumAge: undefined }),
    offer('Helsesykepleier', { organization: 'Fjordvik helsestasjon' }),
    offer('Rådgiver', { organization: 'Skole' }),
    offer('Logoped', { organization: 'PPT Fjordvik', referral: 'referral' }),
  ]),
)

test('what suits the age and whose service is not in the log; what we work with first', async () => {
  expect(await names()).toEqual(['Fritidsklubben', 'Leksehjelpen', 'Logoped'])
  await teacher.does(setGoal, { log, text: 'Nora vil lese høyt.', areas: ['learning'] })
  expect(await names()).toEqual(['Leksehjelpen', 'Logoped', 'Fritidsklubben'])
})

test('what somebody of a service in the log answers for is theirs, under whatever name the municipality offers it; what others offer is not', async () => {
  const keeper = await house.as('coordinator')
  const add = async (name: string, organization: string, kind: string, key: string) => {
    const { post: owner } = await house.as(key)
    const input = offer(name, { organization, kind, owner, minimumAge: 10, maximumAge: 10 })
    const added = await keeper.does(operationNamed('directory.add-listing'), input)
    const { listing } = added as { listing: Uuid }
    onTestFinished(
      async () => void (await keeper.does(operationNamed('directory.close-listing'), { listing, version: 1 })),
    )
  }
  await add('Sjekk for tiåringer', 'Kommunen', 'municipal', 'nurse')
  await add('Samtaler for tiåringer', 'Kommunen', 'municipal', 'family-team')
  await add('Nattevandring', 'Foreldrenettverket', 'voluntary', 'nurse')
  const found = await names()
  expect(found).toEqual(expect.arrayContaining(['Samtaler for tiåringer', 'Nattevandring']))
  expect(found).not.toContain('Sjekk for tiåringer')
})

test('the mother sees them too, on a page whose address and links say nothing of the child', async () => {
  expect(await names(mother)).toContain('Leksehjelpen')
  const browser = await laget.as('teacher')
  const { status, text } = await browser.get(`/stafettlogg/${log}/tilbud`)
  expect([status, text.includes('Tilbud som kan passe for Nora')]).toEqual([200, true])
  const links = [...text.matchAll(/href="(\/tjenester[^"]*)"/g)].map(([, href]) => href)
  expect(links.filter((href) => !/^\/tjenester(\/[0-9a-f-]{36})?$/.test(href ?? ''))).toEqual([])
  expect((await browser.get(`/stafettlogg/${log}`)).text).toContain(`/stafettlogg/${log}/tilbud`)
})

test('the trace says that the log was read, and nothing of what was suggested', async () => {
  await names()
  const { rows } = await house.admin.query(
    `select child_id, log_id, detail from audit.entry where operation = 'relay.suggest-offers' order by at desc limit 1`,
  )
  expect(rows[0]).toEqual({ child_id: child, log_id: log, detail: {} })
})

test('whoever sees no log sees none of it, and whoever sees only that there is one is told so', async () => {
  for (const key of ['ppt', 'coordinator', 'other-municipality'])
    expect(said(await (await house.as(key)).perform(suggestOffers, { log }))).toBe('absent')
  expect(said(await (await house.as('head')).perform(suggestOffers, { log }))).toBe('refused: core-only')
})

test('round the first fence the head of the school still learns no area of what we work with', async () => {
  const head = await house.as('head')
  const unguarded = { ...suggestOffers, allow: () => ({ may: true }) as const }
  const { offers } = await head.does(unguarded, { log })
  expect(offers.map(({ name }) => name)).toEqual(['Fritidsklubben', 'Leksehjelpen', 'Logoped'])
})

test('when the log is closed nothing is suggested any more', async () => {
  await close()
  expect(said(await teacher.perform(suggestOffers, { log }))).toBe('refused: closed')
})
