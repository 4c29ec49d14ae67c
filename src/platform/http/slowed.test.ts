import { expect, test } from 'vitest'
import { createMetrics } from '#platform/metrics.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget, titleOf } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const metrics = createMetrics({ ofProcess: false })
const many = { points: 1_000_000, seconds: 60 }
const laget = await openLaget(await testDatabase(), {
  metrics,
  requestRates: {
    address: many,
    session: many,
    heavy: { points: 3, seconds: 60 },
    heavyAddress: many,
  },
})
const { log, mother: family } = await openLog(laget.house)

const countedOf = async (reason: string): Promise<number> => {
  const { text } = await metrics.read()
  return Number(new RegExp(`^laget_refusals_total\\{reason="${reason}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
}
const rowsSince = async (began: number): Promise<number> => {
  const { rows } = await laget.house.admin.query('select count(*)::int as there from audit.entry')
  return rows[0].there - began
}

test('pages that cost much have a limit of their own, page and JSON together: 429, when to come back, and nothing in the trace', async () => {
  const [mother, elsewhere] = [await laget.signIn(family), await laget.signIn(family)]
  const trace = `/stafettlogg/${log}/innsyn`
  for (const path of [trace, `/api/v1/logs/${log}/trace`, trace]) expect((await mother.get(path)).status).toBe(200)
  const [began, counted] = [await rowsSince(0), await countedOf('rate-limit')]
  const page = await mother.get(trace)
  expect([page.status, titleOf(page)]).toEqual([429, 'Vent litt – Laget'])
  expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(50)
  const problem = await mother.get(`/api/v1/logs/${log}/trace`)
  expect([problem.status, problem.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
  expect(problem.json).toMatchObject({ type: 'urn:laget:problem:too-many-requests', status: 429 })
  expect([await rowsSince(began), (await countedOf('rate-limit')) - counted]).toEqual([0, 2])
  // everything else is open to her, and that page to every other session
  expect((await mother.get(`/stafettlogg/${log}`)).status).toBe(200)
  expect((await elsewhere.get(trace)).status).toBe(200)
})

test.for([
  ['the trace of a log', `/stafettlogg/${log}/innsyn`],
  ['the trace of the municipality', '/personvern/spor'],
  ['the register', '/register'],
] as const)('%s is one of them, whoever asks', async ([, path]) => {
  const someone = await laget.as('privacy-officer')
  for (let times = 0; times < 3; times++) expect((await someone.get(path)).status).not.toBe(429)
  expect((await someone.get(path)).status).toBe(429)
})

test('each refusal is counted by its reason, and what is not there for her as well; never by whom or where', async () => {
  const [coordinator, ppt] = [await laget.as('coordinator'), await laget.as('ppt')]
  const before = [await countedOf('only-privacy-officer'), await countedOf('not-found')]
  expect((await coordinator.get('/personvern')).status).toBe(403)
  expect((await ppt.get(`/stafettlogg/${log}`)).status).toBe(404)
  expect((await ppt.get(`/api/v1/logs/${log}`)).status).toBe(404)
  const after = [await countedOf('only-privacy-officer'), await countedOf('not-found')]
  expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([1, 2])
  expect((await metrics.read()).text).not.toContain(log)
})
