import { beforeAll, describe, expect, test } from 'vitest'
import { sampleListing, takeIn } from '#testing/a-directory.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { said } from '#testing/said.ts'
import { findListings } from './find-listings.ts'
import { suggestHelp } from './suggest-help.ts'

const laget = await openLaget(await testDatabase())
const { house, visitor } = laget
const coordinator = await house.as('coordinator')
const visit = { visitor: { host: 'localhost' } }
const find = async (input: object) => {
  const outcome = await house.door.perform(findListings, { knock: visit, input })
  if (outcome.kind !== 'done') throw new Error(said(outcome))
  return outcome.result
}
const names = async (input: object) => (await find(input)).listings.map(({ name }) => name)

beforeAll(() =>
  takeIn(coordinator, [
    sampleListing,
    {
      ...sampleListing,
      name: 'Logoped',
      keywords: 'stamming, uttale',
      summary: 'Hjelp med språk og stemme.',
      description: 'Vi øver sammen med deg.',
      themes: ['learning'],
      minimumAge: undefined,
      maximumAge: undefined,
      organization: 'PPT',
      referral: 'referral',
      city: 'Strandbygda',
    },
    {
      ...sampleListing,
      name: 'Foreldrerettleiing',
      language: 'nn',
      keywords: 'grensesetjing, ICDP',
      summary: 'Kurs for foreldre.',
      description: 'Å vere forelder kan vere krevjande. Vi møtest seks kveldar.',
      themes: ['parenting'],
      minimumAge: 0,
      maximumAge: 12,
      organization: 'Familieteamet',
      city: undefined,
    },
    {
      ...sampleListing,
      name: 'Sámi giellaguovddáš',
      language: 'se',
      keywords: 'samisk språk, giella',
      summary: 'Samisk språksenter for barn.',
      description: 'Boahtte min lusa.',
      themes: ['learning'],
      organization: 'Språksenteret',
    },
  ]),
)

describe('what is found', () => {
  test.each([
    ['by its name', 'logoped', 'Logoped'],
    ['in another form of the word', 'lekser', 'Leksehjelp på biblioteket'],
    ['misspelt', 'lekshjelp', 'Leksehjelp på biblioteket'],
    ['misspelt, and long', 'foreldreveiledening', 'Foreldrerettleiing'],
    ['in Bokmål, written in Nynorsk', 'foreldreveiledning', 'Foreldrerettleiing'],
    ['by a word that people use', 'barnet stammer', 'Logoped'],
    ['without the Sámi letters', 'sami giellaguovddas', 'Sámi giellaguovddáš'],
    ['in capitals', 'ICDP', 'Foreldrerettleiing'],
    ['among other words', 'hvor kan jeg få hjelp med matte', 'Leksehjelp på biblioteket'],
  ])('%s', async (_, q, name) => {
    expect((await names({ q }))[0]).toBe(name)
  })

  test.each([
    ['nothing', ''],
    ['small words only', 'jeg og du er på den'],
    ['signs', '%%% * _ \\ \' " ; --'],
  ])('%s: the whole list, and it is said that there was no word', async (_, q) => {
    expect(await find({ q })).toMatchObject({ listings: { length: 4 }, searched: 0 })
  })

  test('a wildcard is a sign like others', async () => {
    expect(await names({ q: 'logo%' })).toEqual(await names({ q: 'logo' }))
  })

  test('of very many words the first are looked for', async () => {
    expect((await names({ q: `logoped ${'x'.repeat(80)} ${'tull '.repeat(700)}` }))[0]).toBe('Logoped')
    expect((await visitor.get(`/tjenester?q=${'a'.repeat(10_000)}`)).status).toBe(414)
  })

  test('what nobody offers is not there', async () => {
    expect(await find({ q: 'qqqqq' })).toMatchObject({ total: 0, listings: [] })
  })
})

describe('narrowed', () => {
  test.each([
    ['to an age', { age: 3 }, ['Foreldrerettleiing', 'Logoped']],
    ['to a theme', { theme: 'parenting' }, ['Foreldrerettleiing']],
    ['to a place', { place: 'Strandbygda' }, ['Logoped']],
    ['by words and age', { q: 'språk', age: 25 }, ['Logoped']],
  ])('%s', async (_, input, found) => {
    expect(await names(input)).toEqual(found)
  })

  test('"who can help?" asks what it is about, and puts first what one may turn to oneself', async () => {
    const ask = async (input: object) => {
      const outcome = await house.door.perform(suggestHelp, { knock: visit, input })
      return outcome.kind === 'done' ? outcome.result.suggestions?.map(({ name }) => name) : said(outcome)
    }
    expect(await ask({ age: 8 })).toBeUndefined()
    expect(await ask({ age: 8, theme: 'learning' })).not.toContain('Logoped')
    expect((await ask({ age: 8, theme: 'learning', way: 'any' }))?.at(-1)).toBe('Logoped')
    // the library's is for schoolwork first
    expect(await ask({ age: 8, theme: 'learning' })).toEqual(['Sámi giellaguovddáš', 'Leksehjelp på biblioteket'])
  })
})

describe('more than one page', () => {
  const clubs = Array.from({ length: 45 }, (_, n) => `Åpen klubb ${String(n + 1).padStart(2, '0')}`)
  beforeAll(() =>
    takeIn(
      coordinator,
      clubs.map((name) => ({ ...sampleListing, name, themes: ['leisure'], summary: 'Spill og prat.' })),
    ),
  )

  test.each([
    ['of a list that is narrowed', { theme: 'leisure' }, 45],
    ['of what a search finds', { q: 'klubb' }, 45],
    ['of what a search finds, narrowed', { q: 'klubb', age: 8 }, 45],
  ])('%s: how many there are in all, and each of them once', async (_, input, total) => {
    const pages = await Promise.all([1, 2, 3].map((page) => find({ ...input, page })))
    expect(pages.map((page) => [page.listings.length, page.total, page.more])).toEqual([
      [20, total, true],
      [20, total, true],
      [5, total, false],
    ])
    expect(pages.flatMap(({ listings }) => listings.map(({ name }) => name)).sort()).toEqual(clubs)
  })

  test('of the whole list: it is not counted, and its pages lead on and back', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => find({ page })))
    expect(pages.map(({ total, more }) => [total, more])).toEqual([
      [undefined, true],
      [undefined, true],
      [undefined, false],
    ])
    expect(pages.at(-1)?.listings.at(-1)?.name).toBe('Åpen klubb 45')
    const page = await visitor.get('/tjenester?page=2&lang=nb')
    expect(page.text).toContain('Alle tilbud</h2>')
    expect(page.text).toMatch(/href="\/tjenester\?[^"]*page=3"[^>]*>Neste side/)
    expect(page.text).toMatch(/href="\/tjenester\?[^"]*page=1"[^>]*>Forrige side/)
  })
})

describe('as anyone reads it', () => {
  test('without signing in, without scripts, and without a row in the trace', async () => {
    const before = await house.admin.query('select count(*) from audit.entry')
    const list = await visitor.get('/tjenester?q=logoped')
    expect([list.status, list.text.includes('Hjelp med språk og stemme.')]).toEqual([200, true])
    // no line ends within ages
    expect((await visitor.get('/tjenester')).text).toMatch(/\d–\u2060\d+\u00a0år · /)
    const [, href = ''] = /href="(\/tjenester\/[0-9a-f-]{36})"/.exec(list.text) ?? []
    const one = await visitor.get(href)
    expect([one.status, one.text.includes('tel:99001040')]).toEqual([200, true])
    expect((await house.admin.query('select count(*) from audit.entry')).rows).toEqual(before.rows)
  })

  test('a filter that is left empty says that it shows all; a question asks for an answer', async () => {
    const empty = async (path: string) =>
      Array.from((await visitor.get(path)).text.matchAll(/<option value=""[^>]*>([^<]*)/g), ([, said]) => said)
    expect(await empty('/tjenester?lang=nb')).toEqual(['Alle', 'Alle', 'Alle'])
    expect(await empty('/tjenester?lang=en&theme=parenting')).toEqual(['All', 'All', 'All'])
    expect(await empty('/tjenester/hvem-kan-hjelpe?lang=nb')).toEqual(['Uansett alder', 'Velg én'])
  })

  test('whoever asks for help without saying with what is told so, and not before she has asked', async () => {
    const missing = async (query: string) =>
      (await visitor.get(`/tjenester/hvem-kan-hjelpe${query}`)).text.includes('Velg hva det handler mest om, så')
    expect(await missing('')).toBe(false)
    expect(await missing('?age=8&theme=&way=self')).toBe(true)
    expect(await missing('?age=8&theme=learning&way=self')).toBe(false)
  })

  test('behind the last page she is not told that nothing fits; a search has no booklet, for it would hold the rest too', async () => {
    const list = async (query: string) => (await visitor.get(`/tjenester${query}`)).text
    const behind = await list('?page=9&theme=learning')
    expect([
      behind.includes('Ingen tilbud passer'),
      behind.includes('href="/tjenester?theme=learning&amp;page=1"'),
    ]).toEqual([false, true])
    expect(await list('?theme=learning')).toContain('/tjenester/tjenester.pdf?theme=learning')
    expect(await list('?theme=learning&q=logoped')).not.toContain('tjenester.pdf')
  })

  test('schema.org stands on the page as data that no text can end', async () => {
    await takeIn(coordinator, [{ ...sampleListing, name: 'Ond', summary: 'a</script><script>alert(1)</script>b' }])
    const [ond] = (await find({ q: 'ond' })).listings
    const { text, headers } = await visitor.get(`/tjenester/${ond?.id}`)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'GovernmentService',
      description: 'a</script><script>alert(1)</script>b',
      hoursAvailable: [{ dayOfWeek: ['Tuesday', 'Thursday'], opens: '14:00', closes: '17:00' }],
    })
    expect(text).not.toContain('<script>alert')
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
  })

  test.each([
    '/tjenester/0190d17e-0000-7000-8000-00000000ffff',
    '/tjenester/x',
    '/tjenester?theme=space',
    '/tjenester?page=0',
  ])('%s is no page', async (address) => {
    expect((await visitor.get(address)).status).toBe(404)
  })

  test('another municipality has its own', async () => {
    const outcome = await house.door.perform(findListings, {
      knock: { visitor: { host: 'skogbygd.example' } },
      input: {},
    })
    expect(outcome).toMatchObject({ kind: 'done', result: { listings: [] } })
  })
})
