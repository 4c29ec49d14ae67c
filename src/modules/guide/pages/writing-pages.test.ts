import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { type Browser, type Laget, openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import type { ReaderKind } from '../contract.ts'
import { foundGuide } from '../operations/found-guide.ts'
import { savePage } from '../operations/save-page.ts'
import { paths } from '../paths.ts'

// The pages of those who write, as forms are posted.

let laget: Laget
let coordinator: Browser
const slug = 'mistanke-om-vold'
beforeAll(async () => {
  laget = await openLaget(await testDatabase())
  await laget.house.system().does(foundGuide, {})
  coordinator = await laget.as('coordinator')
})
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const read = async (path: string, who: Pick<Browser, 'get'> = coordinator) => plain((await who.get(path)).text)
/** The form of a page as a browser would post it back. */
const fieldsOf = (html: string): Record<string, string> => {
  const unescaped = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const form = /<form class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const inputs = Array.from(form.matchAll(/<input[^>]*>/g), ([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ])
  const areas = Array.from(
    form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g),
    ([, name, text]) => [name, text],
  )
  const selects = Array.from(
    form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g),
    ([, name, options = '']) => [name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''],
  )
  return Object.fromEntries([...inputs, ...areas, ...selects].map(([name = '', text = '']) => [name, unescaped(text)]))
}

test('the form holds the whole page: sent as it is, nothing is changed', async () => {
  const fields = fieldsOf((await coordinator.get(paths.text(slug))).text)
  expect(fields['nb.title']).toBe('Mistanke om vold eller overgrep')
  const answer = await coordinator.postForm(paths.text(slug), fields)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.preview(slug)])
  expect(await read(paths.comparison(slug, 1, 2))).toContain('Ingenting er endret.')
})

test('write, look at the draft, publish: readers see it, and what ran stays text', async () => {
  const fields = fieldsOf((await coordinator.get(paths.text(slug))).text)
  const body = '### Ring først\n<script>alert(1)</script>\n\n[her](javascript:alert(1)) <img src=x onerror=alert(2)>'
  await coordinator.postForm(paths.text(slug), { ...fields, 'nb.body': body })
  expect(await read(paths.preview(slug))).toContain('Leserne ser den ikke ennå.')
  expect(await read(paths.page(slug), laget.visitor)).not.toContain('Ring først')

  const publication = fieldsOf((await coordinator.get(paths.preview(slug))).text)
  const answer = await coordinator.postForm(paths.preview(slug), publication)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.desk(slug)])
  const { text } = await laget.visitor.get(paths.page(slug))
  expect(text).toContain('Ring først')
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(text).not.toMatch(/<script>alert|<img|href="javascript/)
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a picture that runs', '<img src=x onerror=alert(1)>'],
  ['a link that runs', '[her](javascript:alert(1)) og [der](data:text/html,x)'],
  ['tags that never end', '<div><b>tekst <a href="x'],
  ['tags that end what they did not begin', '</div></main></form></html>'],
  ['Markdown that never ends', '**fet [her](/begreper `kode ~~~ ### > - 1.'],
  ['an entity in disguise', '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;'],
])('%s in the text does nothing to whoever reads, and nothing of it is lost', async (_, body) => {
  const own = paths.text('niva-3')
  const fields = fieldsOf((await coordinator.get(own)).text)
  const sent = { ...fields, 'nb.body': `${body}\n\nSlutt.`, 'nn.body': `${body}\n\nSlutt.` }
  expect((await coordinator.postForm(own, sent)).status).toBe(303)
  expect(fieldsOf((await coordinator.get(own)).text)['nb.body']).toBe(sent['nb.body'])
  const { text } = await coordinator.get(paths.preview('niva-3'))
  const [, prose = ''] = /<div class="prose"[^>]*>([\s\S]*?)<\/div>/.exec(text) ?? []
  expect(prose).toContain('Slutt.')
  expect(
    prose.replaceAll(
      /<\/?(p|strong|em|code|ul|ol|li|blockquote|h[2-6]|a)( class="[^"]*"| data-size="[^"]*"| href="[^":]*")*>/g,
      '',
    ),
  ).not.toMatch(/</)
})

test('whoever writes what somebody has saved meanwhile sees both, and saves again with hers', async () => {
  const fields = fieldsOf((await coordinator.get(paths.text(slug))).text)
  const words = { title: 'Hennes', summary: 'Hennes sammendrag' }
  await (await laget.house.as('coordinator')).does(savePage, { slug, version: 3, nb: words, nn: words })
  const mine = { ...fields, 'nb.title': 'Min tittel' }
  const again = await coordinator.postForm(paths.text(slug), mine)
  expect(again.status).toBe(409)
  for (const said of ['Min tittel', 'Hennes', 'Hennes sammendrag', 'Ingenting er borte'])
    expect(plain(again.text)).toContain(said)
  // a page by what it is called, not by its address
  expect(plain(again.text)).toContain('Neste 1 Det du skrev Samtidighetsansvar')
  const both = fieldsOf(again.text)
  expect(both['nb.title']).toBe('Min tittel')
  expect((await coordinator.postForm(paths.text(slug), both)).status).toBe(303)
  expect(await read(paths.preview(slug))).toContain('Min tittel')
})

test('whoever publishes what somebody has written on meanwhile sees both versions, and nothing is published', async () => {
  const publication = fieldsOf((await coordinator.get(paths.preview(slug))).text)
  const words = { title: 'Enda en gang', summary: 'Kort' }
  await (await laget.house.as('coordinator')).does(savePage, { slug, version: 5, nb: words, nn: words })
  const answer = await coordinator.postForm(paths.preview(slug), publication)
  expect(answer.status).toBe(409)
  expect(plain(answer.text)).toContain('Berit Myhre lagret versjon 6')
  expect(answer.text).toContain(paths.comparison(slug, 5, 6).replace('&', '&amp;'))
  expect(await read(paths.page(slug), laget.visitor)).toContain('Mistanke om vold eller overgrep')
  expect((await coordinator.postForm(paths.preview(slug), fieldsOf(answer.text))).status).toBe(303)
  expect(await read(paths.page(slug), laget.visitor)).toContain('Enda en gang')
})

test('what is otherwise in one service is written beside the common text; whoever says that she works there has it open, the others folded', async () => {
  const page = 'niva-1'
  const [common, school, clinic] = ['Alle gjør dette.', 'Snakk med **kontaktlæreren**.', 'Snakk med helsesykepleieren.']
  const fields = fieldsOf((await coordinator.get(paths.text(page))).text)
  const sent = { ...fields, 'nb.body': common, 'variants.school.nb': school, 'variants.health.nb': clinic }
  expect((await coordinator.postForm(paths.text(page), sent)).status).toBe(303)
  expect(fieldsOf((await coordinator.get(paths.text(page))).text)['variants.school.nb']).toBe(school)
  const parts = async (as: ReaderKind | null, who: Pick<Browser, 'get'> = laget.visitor) => {
    const { text } = await who.get(paths.page(page, as))
    const folds = text.match(/<details[\s\S]*?<\/details>/g) ?? []
    const services = folds.filter((fold) => /Snakk med/.test(fold))
    const said = (open: boolean) => services.filter((fold) => /^<details[^>]* open/.test(fold) === open).map(plain)
    return { common: plain(text).includes(common), open: said(true), folded: said(false) }
  }
  expect(await parts('school')).toMatchObject({ common: false, open: [], folded: [] })
  const publication = fieldsOf((await coordinator.get(paths.preview(page))).text)
  expect((await coordinator.postForm(paths.preview(page), publication)).status).toBe(303)

  const [ofSchool, ofClinic] = [/Skole.* Snakk med kontaktlæreren ?\./, /Helsestasjon.* Snakk med helsesykepleieren\./]
  const [toSchool, toClinic] = [expect.stringMatching(ofSchool), expect.stringMatching(ofClinic)]
  expect(await parts('school')).toEqual({ common: true, open: [toSchool], folded: [toClinic] })
  expect(await parts('health')).toEqual({ common: true, open: [toClinic], folded: [toSchool] })
  for (const as of ['nav', null] as const) {
    const { common, open, folded } = await parts(as)
    expect([common, open, folded.length]).toEqual([true, [], 2])
  }
  // what was written in Bokmål only is read in Nynorsk too
  expect((await laget.visitor.get(`${paths.page(page, 'school')}&lang=nn`)).text).toContain('kontaktlæreren')
})

test('a link to itself is said at its field, and what was written stays', async () => {
  const fields = fieldsOf((await coordinator.get(paths.text(slug))).text)
  const answer = await coordinator.postForm(paths.text(slug), {
    ...fields,
    'nb.how': 'Nytt',
    'tools.0.nb': 'A',
    'tools.0.nn': 'A',
    'tools.0.to': slug,
  })
  expect(answer.status).toBe(422)
  expect(plain(answer.text)).toContain('Siden kan ikke lede til seg selv')
  expect(fieldsOf(answer.text)['nb.how']).toBe('Nytt')
  // one line to fill in for the one that was filled, and none for those that came back empty
  expect(Object.keys(fieldsOf(answer.text)).filter((name) => !(name in fields))).toEqual(
    ['nb', 'nn', 'to'].map((part) => `tools.2.${part}`),
  )
})

test('a visitor says that it did not help, without scripts; the one who answers for the page reads it', async () => {
  const path = paths.feedback(slug)
  expect((await laget.visitor.postForm(path, { words: 'Hva med skolen?' })).status).toBe(422)
  const answer = await laget.visitor.postForm(path, { helped: 'no', words: 'Hva med skolen?' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.thanked(slug)])
  expect(await read(paths.thanked(slug).split('#')[0] ?? '', laget.visitor)).toContain('Takk.')
  const desk = await coordinator.get(paths.desk(slug))
  expect(plain(desk.text)).toContain('Hva med skolen?')
  const settle = /action="([^"]*tilbakemeldinger[^"]*)"/.exec(desk.text)?.[1] ?? ''
  expect((await coordinator.postForm(settle, {})).status).toBe(303)
  expect((await coordinator.get(paths.desk(slug))).text).not.toContain(settle)
})

test('of a page past its day of review the day stands empty in the form, to be chosen', async () => {
  const reviewOn = async () => fieldsOf((await coordinator.get(paths.owner('niva-2'))).text).reviewOn
  expect(await reviewOn()).toMatch(/2027$/)
  await laget.house.admin.query(`update guide.page set review_on = '2026-11-22' where slug = 'niva-2'`)
  expect(await reviewOn()).toBe('')
})

// all others are looked at by e2e/every-page.test.ts
test('a draft and what it changes are sound on a phone', async () => {
  const page = await inBrowser(coordinator)
  for (const path of [paths.preview('niva-3'), paths.comparison(slug, 1, 6)]) await isSound(page, path)
})
