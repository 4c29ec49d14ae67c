import { expect, test } from 'vitest'
import { discussionPaths } from '#modules/discussions'
import { relayPaths } from '#modules/relay'
import { discussedIn } from '#testing/a-discussion.ts'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, hiddenFields, openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())
const words = { title: 'Stille i garderoben', seen: 'Står alene hver morgen.' }

/** A team that has room for questions. */
const team = discussedIn(laget.house)

const keep = async (key = 'pedagogue', what: Record<string, string> = words) => {
  const who = await laget.as(key)
  const { headers } = await who.postForm(paths.beginning, what)
  const path = headers.get('location') ?? ''
  return { who, path, wonder: path.split('/').at(-1) ?? '' }
}

test('it is written, decided, and what was seen stands in the form with which a log starts, as a draft of hers', async () => {
  const { who, path, wonder } = await keep()
  expect((await who.get(path)).text).toContain('Står alene hver morgen.')
  const decided = await who.postForm(paths.decision(wonder), { ending: 'log' })
  expect(decided.headers.get('location')).toBe(relayPaths.start)
  const start = await who.get(relayPaths.start)
  expect(start.text).toMatch(/name="why"[^>]*>Står alene hver morgen\.</)
  expect((await (await laget.as('kindergarten-head')).get(relayPaths.start)).text).not.toContain('Står alene')
})

test('it is discussed: the screening comes first, and what was seen and done stands in the question', async () => {
  await team
  const { who, wonder } = await keep('nurse')
  const decided = await who.postForm(paths.decision(wonder), { ending: 'discussion' })
  expect(decided.headers.get('location')).toBe(discussionPaths.screening)
  expect((await who.get(discussionPaths.screening)).status).toBe(200)
  expect((await who.get(discussionPaths.ask)).text).toMatch(/name="seen"[^>]*>Står alene hver morgen\.</)
  const { rows } = await laget.house.admin.query('select person_id, post_id from platform.draft where place = $1', [
    discussionPaths.ask,
  ])
  const { person, post } = laget.house.who('nurse')
  expect(rows).toEqual([{ person_id: person, post_id: post }])
})

test('more than the next form takes is carried over whole, and the form says by how much it is too long', async () => {
  await team
  const [seen, done] = ['s'.repeat(4000), 'd'.repeat(2402)]
  const { who, wonder } = await keep('ppt', { title: 'Lang', seen, done })
  const longIn = (text: string) =>
    [...text.matchAll(/<textarea [^>]*name="(\w+)"[^>]*>([sd]+)<\/textarea><p [^>]*>([^<]*)/g)].map(
      ([, name, written = '', said]) => [name, written.length, said],
    )
  const carried = async (ending: string, form?: string) => {
    const { headers } = await who.postForm(paths.decision(wonder), { ending })
    return longIn((await who.get(form ?? headers.get('location') ?? '')).text)
  }
  expect(await carried('discussion', discussionPaths.ask)).toEqual([
    ['seen', seen.length, '2000 tegn for mye'],
    ['tried', done.length, '402 tegn for mye'],
  ])
  expect(await carried('log')).toEqual([['why', seen.length, '3500 tegn for mye']])
  expect(await carried('report')).toEqual([
    ['concern', seen.length, ''],
    ['history', done.length, ''],
  ])
})

test('what she had begun to write to a family stays, and the form shows what did not come into it, for as long as the draft is there', async () => {
  const who = await laget.as('nurse')
  const begun = `${relayPaths.start}/utkast`
  await who.postForm(begun, { why: 'Vi vil hjelpe.' })
  const told = 'Utkastet ditt er som du skrev det.'
  expect((await who.get(relayPaths.start)).text).not.toContain(told)
  const { path, wonder } = await keep('nurse')
  await who.postForm(paths.decision(wonder), { ending: 'log' })
  const form = await who.get(relayPaths.start)
  expect(form.text).toMatch(/name="why"[^>]*>Vi vil hjelpe\.</)
  for (const said of [told, words.seen]) expect(form.text).toContain(said)
  expect((await who.get(`${relayPaths.start}?lang=nn`)).text).toContain('Utkastet ditt er som du skreiv det.')
  expect((await who.get(`${relayPaths.start}?lang=en`)).text).toContain('Your draft is as you wrote it.')
  await who.get(`${relayPaths.start}?lang=nb`)

  // written on, and wrong: she is told still
  const written = { ...hiddenFields(form, relayPaths.start), why: 'Vi vil gjerne hjelpe.' }
  await who.postForm(begun, written)
  expect((await who.get(relayPaths.start)).text).toContain(told)
  expect((await who.postForm(relayPaths.start, written)).text).toContain(words.seen)
  // the wonder is deleted since: no way to nowhere, and the text is there
  await who.postForm(paths.deletion(wonder), {})
  const since = await who.get(relayPaths.start)
  expect(since.text).toContain(words.seen)
  expect(since.text).not.toContain(path)
  await who.postForm(`${begun}/forkast`, {})
  expect((await who.get(relayPaths.start)).text).not.toContain(told)
})

test('nothing is said of a wonder that stands in the form, and what comes with a post is text', async () => {
  const { who, wonder } = await keep('kindergarten-head')
  for (const _again of [1, 2]) {
    await who.postForm(paths.decision(wonder), { ending: 'log' })
    expect((await who.get(relayPaths.start)).text).not.toContain('Utkastet ditt er som du skrev det.')
  }
  for (const _beside of ['https://example.org/', '<script>alert(1)</script>']) {
    await who.postForm(`${relayPaths.start}/utkast`, { why: 'Vi vil hjelpe.', _beside })
    const { text } = await who.get(relayPaths.start)
    expect(text).toContain('Utkastet ditt er som du skrev det.')
    for (const unsafe of ['href="https://example.org/"', '<script>alert']) expect(text).not.toContain(unsafe)
  }
})

test('it becomes a report of her own with what was seen in it; the page says whom to call, and that one still follows up', async () => {
  const { who, path, wonder } = await keep()
  const decided = await who.postForm(paths.decision(wonder), { ending: 'report' })
  const report = decided.headers.get('location') ?? ''
  expect((await who.get(report)).text).toMatch(/name="concern"[^>]*>Står alene hver morgen\.</)
  expect((await (await laget.as('kindergarten-head')).get(report)).status).toBe(404)
  const { text } = await who.get(path)
  expect(text).toContain('112')
  expect(text).toContain('Du følger fortsatt opp barnet')
})

test('what awaits is told where it is written: her head sees that it is undecided; decided it is not told, nor to a head', async () => {
  const told = 'ser lederen på enheten at du har en undring som ikke er avgjort, men ikke hva den handler om'
  const { who, path, wonder } = await keep('ppt')
  for (const page of [paths.beginning, path])
    expect([page, (await who.get(page)).text.includes(told)]).toEqual([page, true])
  await who.postForm(paths.decision(wonder), { ending: 'no-concern' })
  expect((await who.get(path)).text).not.toContain(told)
  expect((await (await laget.as('head')).get(paths.beginning)).text).not.toContain(told)
})

test('whom it is shared with reads what its author decided, as hers; who deletes it is told that it is gone', async () => {
  const { who, path, wonder } = await keep('teacher')
  await who.postForm(paths.sharing(wonder), { post: laget.house.who('head').post })
  const head = await laget.as('head')
  expect((await head.get(path)).text).toContain('Frist for å bestemme seg')
  await who.postForm(paths.decision(wonder), { ending: 'no-concern' })
  expect((await who.get(path)).text).toContain('Du har bestemt: ingen grunn til uro')
  expect((await head.get(path)).text).toContain('Bestemt: ingen grunn til uro')
  const { headers } = await who.postForm(paths.deletion(wonder), {})
  expect((await who.get(headers.get('location') ?? '')).text).toContain('Undringen er slettet')
})

test('two windows: the second sees both, and loses nothing', async () => {
  const { who, wonder } = await keep()
  const { _version = '' } = hiddenFields(await who.get(paths.change(wonder)), paths.change(wonder))
  await who.postForm(paths.change(wonder), { ...words, plan: 'Vente litt', _version })
  const second = await who.postForm(paths.change(wonder), { ...words, plan: 'Ringe hjem', _version })
  expect(second.status).toBe(409)
  for (const plan of ['Vente litt', 'Ringe hjem']) expect(second.text).toContain(plan)
})

test('an identity number is refused in words, and what was written comes back', async () => {
  const who = await laget.as('pedagogue')
  const { status, ...answer } = await who.postForm(paths.beginning, { ...words, plan: 'Sjekke 04058412345' })
  expect(status).toBe(422)
  expect(Object.values(errorsOn(answer))).toEqual([expect.stringContaining('ser ut som et fødselsnummer')])
  expect(answer.text).toContain('Sjekke 04058412345')
})

test('the desk says what is to be decided, and to the head whose is not', async () => {
  const { wonder } = await keep('teacher')
  const desk = async (key: string) => (await (await laget.as(key)).get(relayPaths.desk)).text
  expect(await desk('teacher')).not.toContain(words.title)
  laget.clock.advance({ days: 12 })
  expect(await desk('teacher')).toContain(`href="${paths.decision(wonder)}"`)
  expect(await desk('head')).not.toContain('Ida Lund')
  laget.clock.advance({ days: 3 })
  expect(await desk('teacher')).toContain('Fristen for å avgjøre undringen er ute.')
  const head = await desk('head')
  expect(head).toContain('Ida Lund')
  expect(head).not.toContain(words.title)
  expect((await (await laget.as('head')).get(paths.wonders)).text).toContain('Ida Lund')
})

test('what a mail was about stands on the desk: a wonder shared with her for two weeks, her own a week before it is deleted', async () => {
  const shared = { title: 'Ute av leken', seen: 'Går for seg selv.' }
  const { who, path, wonder } = await keep('nurse', shared)
  const deskOf = async (key: string) => (await (await laget.as(key)).get(relayPaths.desk)).text
  const line = `href="${path}"`
  const { post } = laget.house.who('nurse-head')
  await who.postForm(paths.sharing(wonder), { post })
  const desk = await deskOf('nurse-head')
  for (const said of [shared.title, 'Kari Moe har delt en undring med deg.', line]) expect(desk).toContain(said)
  await who.postForm(paths.takingBack(wonder, post), {})
  expect(await deskOf('nurse-head')).not.toContain(line)
  await who.postForm(paths.sharing(wonder), { post })
  laget.clock.advance({ days: 14 })
  expect(await deskOf('nurse-head')).toContain(line)
  laget.clock.advance({ days: 1 })
  expect(await deskOf('nurse-head')).not.toContain(line)

  await (await laget.as('nurse')).postForm(paths.decision(wonder), { ending: 'no-concern' })
  laget.clock.advance({ days: 67 })
  expect(await deskOf('nurse')).not.toContain(shared.title)
  laget.clock.advance({ days: 1 })
  const last = await deskOf('nurse')
  for (const said of [shared.title, 'Undringen slettes snart.', line]) expect(last).toContain(said)
})

test('every page is sound on a phone, however long a word is', async () => {
  const longest = { title: 'minoritetsladningsbærerdiffusjonskoeffisientmålingsapparatur', seen: 'x'.repeat(200) }
  const { who, path, wonder } = await keep('pedagogue', longest)
  const page = await inBrowser(who)
  for (const one of [
    paths.wonders,
    paths.beginning,
    path,
    paths.change(wonder),
    paths.decision(wonder),
    paths.sharing(wonder),
  ])
    await isSound(page, one)
  // what is clipped does not widen the page
  await page.goto(paths.wonders)
  const { x = 0, width = 0 } = (await page.getByRole('link', { name: longest.title }).boundingBox()) ?? {}
  expect(x + width).toBeLessThan(page.viewportSize()?.width ?? 0)
})
