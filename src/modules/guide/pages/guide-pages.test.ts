import { beforeAll, expect, test } from 'vitest'
import { foundTerms } from '#modules/terms'
import { testDatabase } from '#testing/database.ts'
import { type Laget, openLaget, titleOf } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { entrustPage } from '../operations/entrust-page.ts'
import { foundGuide } from '../operations/found-guide.ts'
import { paths } from '../paths.ts'
import { starterPages } from '../starter/index.ts'

// The pages of openGuide and openPage, for whoever is not signed in.

let laget: Laget
const young = 'hvem-skriver-om-meg'
const many = { points: 1_000_000, seconds: 60 }
beforeAll(async () => {
  laget = await openLaget(await testDatabase(), {
    requestRates: {
      address: many,
      session: many,
      heavy: { points: 3, seconds: 60 },
      heavyAddress: { points: 3, seconds: 60 },
    },
  })
  await laget.house.system().does(foundGuide, {})
  await laget.house.system().does(foundTerms, {})
})
const read = async (path: string) => {
  const { status, text } = await laget.visitor.get(path)
  return { status, text: text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') }
}

test('anyone finds the way in by what she sees, and step by step', async () => {
  const { status, text } = await read(paths.guide)
  expect(status).toBe(200)
  for (const said of ['Er noen i fare nå?', '112', 'Hva ser du?', 'Et barn kan være i fare akkurat nå', 'Haster det?'])
    expect(text).toContain(said)
})

test('a step says what, how, who and until when, and where to go from here', async () => {
  const { text } = await read(paths.page('er-det-akutt'))
  const order = ['Nivå 0 · trinn', 'Frist', 'Hva', 'Hvordan', 'Hvem', 'Neste: Sett ord på undringen', 'Alle trinn']
  const places = order.map((said) => text.indexOf(said))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('every step says that whoever has told others still follows up, and none says it twice', async () => {
  for (const { slug } of starterPages.filter(({ kind }) => kind === 'step')) {
    const { text } = await laget.visitor.get(paths.page(slug))
    const said = text.match(/Du følger fortsatt opp selv|<p>[^/]*<a[^>]*samtidighetsansvar/g) ?? []
    expect([slug, said.length]).toEqual([slug, 1])
  }
})

test('whoever says where she works gets the page about it first; nobody is asked twice who she is', async () => {
  const { text } = await read(paths.guideAs('school'))
  expect(text.indexOf('Du arbeider på skole eller SFO')).toBeLessThan(text.indexOf('Hva ser du?'))
  expect(text.match(/Hvem er du\?/g)).toHaveLength(1)
})

test('who one is can be unsaid', async () => {
  const [unsaid, said] = [await read(paths.guide), await read(paths.guideAs('young'))]
  expect([unsaid, said].map(({ text }) => text.includes('Ingen av disse'))).toEqual([false, true])
})

test('a page for young people leads on among theirs, however they came to it, and a search says whom it is for', async () => {
  const { text } = await laget.visitor.get(paths.page(young))
  expect(text).toContain(`href="${paths.guideAs('young')}"`)
  expect(text).toContain('Alle sidene')
  const query = encodeURIComponent(starterPages.find(({ slug }) => slug === young)?.nb.title ?? '')
  const tags = async (as: string) => /For barn og unge/.test((await read(`${paths.search}?q=${query}${as}`)).text)
  expect([await tags(''), await tags('&as=young')]).toEqual([true, false])
})

test('what parents read is one page of openLeaflet to print and hand over, with everything on it and nothing to fill in', async () => {
  expect((await laget.visitor.get(paths.guideAs('parent'))).text).toContain(paths.leaflet('parent'))
  const { status, text } = await read(paths.leaflet('parent'))
  expect(status).toBe(200)
  for (const { nb } of starterPages.filter(({ audience }) => audience === 'parents')) expect(text).toContain(nb.title)
  for (const said of ['112', '116 111', 'Du kan trekke det når du vil']) expect(text).toContain(said)
  expect(text).not.toContain('Hjelpte dette?')
  expect((await read(`${paths.leaflet('parent')}&lang=nn`)).text).toContain('Rettleiar for foreldre')
  expect((await read(`${paths.leaflet('young')}`)).text).toContain('Hvem skriver om meg?')
  expect((await read('/handlingsveileder/hefte?as=nav')).status).toBe(404)
})

test('in Nynorsk everything is Nynorsk; in English what is Norwegian says so', async () => {
  expect((await read(`${paths.page('er-det-akutt')}?lang=nn`)).text).toContain('Du treng ikkje løyve')
  const { text } = await laget.visitor.get(`${paths.page('er-det-akutt')}?lang=en`)
  expect(text).toContain('Is it urgent?')
  expect(text).toContain('The rest of this page is in Norwegian.')
  expect(text).toContain('<div class="prose" lang="nb">')
  // a page that it leads to is called as it calls itself
  expect((await read(`${paths.page('samtykke')}?lang=en`)).text).toContain(
    'Tools Are you worried about your child? Talking through an interpreter',
  )
})

test('the search of searchGuide knows the words that people use, and what was not found says what to do', async () => {
  expect((await read(`${paths.search}?q=bl%C3%A5merker`)).text).toContain('Mistanke om vold eller overgrep')
  expect((await read(`${paths.search}?q=romferge`)).text).toContain('Vi fant ingen side om det.')
  for (const q of ['', 'og i på', '%25%5F*', 'x '.repeat(500)]) {
    const { status, text } = await read(`${paths.search}?q=${q}`)
    expect([status, /Skriv ett eller flere ord|Vi fant ingen side/.test(text)]).toEqual([200, true])
  }
  expect((await read(`${paths.search}?q=${'x'.repeat(10_000)}`)).status).toBe(414)
})

test('who reads it is written down nowhere, signed in or not', async () => {
  const count = async () => (await laget.house.admin.query('select count(*)::int as n from audit.entry')).rows[0]
  const before = await count()
  await read(paths.page('mistanke-om-vold'))
  expect((await (await laget.as('teacher')).get(paths.page('mistanke-om-vold'))).status).toBe(200)
  expect(await count()).toEqual(before)
})

test("the municipality's own words that stand on a page are said to mean what it has agreed, or proposes", async () => {
  const { text } = await read(paths.page('samtykke'))
  expect(text).toMatch(/Ord på denne siden .*Samtykke Et ja som løfter taushetsplikten/)
  expect(text).not.toContain('Tverrsektoriell')
})

test('past its day of review a page says so', async () => {
  const said = 'Denne siden skulle vært gjennomgått'
  expect((await read(paths.page('niva-0'))).text).not.toContain(said)
  await laget.house.admin.query(`update guide.page set review_on = '2026-11-22' where slug = 'niva-0'`)
  expect((await read(paths.page('niva-0'))).text).toContain(said)
})

test('whoever writes pages comes from here to those that are hers; nobody else is shown the way', async () => {
  const { house } = laget
  const [coordinator, nurse] = [await laget.as('coordinator'), await laget.as('nurse')]
  const shown = async () =>
    Promise.all(
      [coordinator, nurse, laget.visitor].map(async (who) => (await who.get(paths.guide)).text.includes(paths.desks)),
    )
  expect(await shown()).toEqual([true, false, false])
  await (await house.as('coordinator')).does(entrustPage, {
    ...{ slug: 'er-det-akutt', owner: house.who('nurse').post, reviewOn: '2026-12-01' },
  })
  expect(await shown()).toEqual([true, true, false])
  expect((await nurse.get(paths.desks)).text).toContain(paths.desk('er-det-akutt'))
})

test('a form that anyone may send without signing in is slowed: what comes too often is not taken, and the page is still read', async () => {
  const page = paths.page('er-det-akutt')
  const send = () => laget.visitor.postForm(paths.feedback('er-det-akutt'), { helped: 'no' })
  const taken = async () => (await laget.house.admin.query('select count(*)::int as n from guide.feedback')).rows[0].n
  for (let times = 0; times < 3; times++) expect((await send()).status).toBe(303)
  const answer = await send()
  expect([answer.status, titleOf(answer), await taken()]).toEqual([429, 'Vent litt – Laget', 3])
  expect((await laget.visitor.postForm('/api/v1/guide/er-det-akutt/feedback', {})).status).toBe(429)
  expect((await laget.visitor.get(page)).status).toBe(200)
})

test('a page that is not there is not there', async () => {
  expect((await read(paths.page('finnes-ikke'))).status).toBe(404)
  expect((await read('/handlingsveileder/ER DET')).status).toBe(404)
  expect((await read(`${paths.guide}?as=president`)).status).toBe(404)
})

// all others are looked at by e2e/every-page.test.ts
test('what one comes to by who one is, is sound on a phone', async () => {
  const visitor = await inBrowser(laget.visitor)
  for (const path of [paths.guideAs('young'), paths.leaflet('parent')]) await isSound(visitor, path)
})

test.each(starterPages.map(({ slug }) => slug))('the headings of %s follow one another', async (slug) => {
  const { text } = await laget.visitor.get(paths.page(slug))
  const levels = Array.from(text.matchAll(/<h([1-6])/g), ([, level]) => Number(level))
  expect(levels[0]).toBe(1)
  for (const [n, level] of levels.entries()) expect(level - (levels[n - 1] ?? 0), levels.join()).toBeLessThan(2)
})
